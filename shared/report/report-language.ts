import * as z from 'zod';

/** The languages that reports and messages are written in. */
export const ReportLanguage = z.enum(['en', 'fr']);
export type ReportLanguage = z.infer<typeof ReportLanguage>;

/** What every rendering for people is told. */
export type RenderOptions = { readonly lang: ReportLanguage };
