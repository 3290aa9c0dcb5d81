import type { insuranceTheme } from '../themes/insurance.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is insured, and what happens when it is called on. */
export const insuranceWords: ThemeWords<typeof insuranceTheme> = {
  insurance: `
    insur*, premium*, deductible, insurer*, insured person, cover note,
    insurance, policy, policies, insured,
    (insurer|insurers|insurance company|insurance companies)`,
  claim: `
    claim*, sinister, loss adjust*, loss, accident*, report a, damage
    report, (send|sends|file|files|submit|submits) (the|a|their) claim*,
    bill* .. (insurer*|insurance), settle .. with the insurer`,
  excess: 'excess, deductible*',
  theft: 'theft*, stolen',
  accident: 'accident*, crash*',
  'water-damage': 'water damage*, flood*',
  'expert-visit': 'loss adjuster*, assessor*',
  policy: 'policies, insurance policy, your policy, policyholder*',
  'no-claims':
    'no claims, no-claims, safe driving, claim-free, careful driver*',
  telematics: 'black box, telematics, tracker',
  'home-cover':
    'home insurance, home cover, household policy, contents insurance',
  'health-fund': 'health insur*, sickness fund, health fund, medicare',
  'car-cover': `
    (car|motor|auto|vehicle|van|motorcycle) (insurance|cover|policy|policies),
    windscreen, motorists`,
  'travel-cover': '(travel|trip|holiday) (insurance|cover|policy|policies)',
  'pet-cover': '(pet|dog|cat) (insurance|cover|policy|policies)',
  'insurance-proof': 'green card, proof of insurance, insurance certificate',
};
