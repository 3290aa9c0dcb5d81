import type { officeWorkTheme } from '../themes/office-work.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What offices do for others: books, files, words, print. */
export const officeWorkWords: ThemeWords<typeof officeWorkTheme> = {
  accountant: 'accountant*, accounting firm',
  'audit-noncompliance': 'non-compliance, non-conformity, conformity',
  recruitment:
    'candidate*, applicant*, application*, recruit*, temp agency, hiring',
  'application-file': 'file, files, incomplete application',
  'design-draft':
    'render*, drawing, sketch*, first view, computer view, initial design, mock-up*, draft*',
  photo: 'photo*, picture*',
  architect: 'architect*, drawing*, plans drawn',
  study: 'survey of the, study, studies, feasib*',
  translation: 'translat*, interpreter*',
  accounting: 'account books, bookkeep*, payroll*',
  conference: 'conference*, seminar*',
  designer: 'design*',
  copy: 'copy, copies, duplicate*',
  'print-proof': `
    print proof*, pdf proof*, digital proof*, paper proof*, hard proof*,
    proofs are, proofs go`,
  flyer: 'flyer*, leaflet*',
  brochure: 'brochure*, booklet*, catalogue*',
  poster: 'poster, posters',
  banner: 'banner, banners, roll-up*',
  'business-card': 'business card*',
  proofreading: 'proofread*, proof-read*, second pair of eyes, reviser*',
  'print-file': 'artwork, print file*, print-ready, your files, the files',
  logo: 'logo, logos, branding, visual identity',
  reprint: 'reprint*, print again, printed again',
  typo: 'typo, typos, misprint*',
  scanning: 'scan, scans, scanned, scanning, digitis*',
  'mail-forwarding': 'mail forward*, forward mail, forwarded, forwarding',
  'company-formation':
    'company formation, incorporat*, articles of association, company registr*',
  payslip: 'payslip*, pay slip*, payroll',
  sworn: 'sworn, certified translation*',
  interpreter: 'interpreter*, interpreting',
  'photo-shoot': 'photo shoot*, photoshoot*, portrait session*',
  retouching: 'retouch*, edited photos',
  'tax-filing': 'tax return*, tax filing',
  'balance-sheet': 'annual accounts, year-end accounts, balance sheet',
  apostille: 'apostille*',
};
