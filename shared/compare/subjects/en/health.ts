import type { healthTheme } from '../themes/health.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What doctors, dentists and vets do. */
export const healthWords: ThemeWords<typeof healthTheme> = {
  doctor: 'doctor*, physician*, gp, clinician*, surgeon*',
  consultation: `
    consult*, first meeting*, first chat, talk to an advis*, first talk, sit
    down with, sits down with,
    (first|initial|opening|introductory|discovery)
    (talk|meeting|chat|conversation|session|call|hour|half
    hour|appointment|visit|interview), first (sit down|exchange)`,
  maternity:
    'maternity, midwife*, labour ward, delivery room, birth, births, childbirth, birthing',
  laboratory:
    'laborator*, lab, blood test*, samples are taken, blood*, sample taken',
  radiology: 'radiolog*, x-ray*, imaging, ct scan*, scanner*, mri, ultrasound*',
  hospital: 'hospital*, clinic*',
  patient: 'patient*',
  care: 'care, treated, treatment*, treat',
  dental: `
    dental, dentist*, tooth, teeth, implant*, crown*, filling*, whiten*,
    smile, gum, gums, oral, root canal, denture*, checkup and clean`,
  orthodontics: 'orthodon*, braces, aligner*, invisalign, retainer*',
  checkup:
    'check-up*, checkup*, exam, cleaning*, hygien*, annual check*, yearly check*, regular check*',
  pet: 'pet, pets, dog, dogs, cat, cats, vet, animal*',
  'hearing-aid': 'hearing aid*',
  specialist: 'specialist*',
  nurse: 'nurse*, nursing',
  pharmacy: 'pharmac*, prescription*, medicine*, medication*',
  'lab-result': 'results, test results, values',
  surgery: 'surgery, operation, operations, operated',
  aftercare: 'follow-up*, aftercare, after the operation, check-ups after',
  therapy: 'physio*, therap*, osteopath*',
  'knee-hip': 'knee*, hip, hips',
  'medical-record': 'medical record*, records, patient file*',
  ambulance: 'ambulance*',
  vaccine: 'vaccin*, jab, jabs',
  implant: 'implant*',
  crown: 'crown, crowns',
  'tooth-pain': 'toothache*, tooth pain, in pain',
  'third-party-pay': `
    direct billing, insurer directly, (bill|bills|invoice|invoices|billing)
    .. (insurance|insurer|insurers) direct*, direct .. billing, straight to
    the .. (insurer|insurance), directly (to|with) ..
    (insurer|insurance|insurers), insurer .. pays us, advances .. the money,
    advance .. the money`,
  vet: 'vet, vets, veterinar*',
  dog: 'dog, dogs, puppy, puppies, kennel*',
  cat: 'cat, cats, kitten*',
  whitening: 'whitening',
  descaling: 'descal*, scale and polish, hygienist*',
  bridge: 'bridge, bridges, denture*, prosthe*',
  crutch: 'crutch, crutches, splint*, walking frame',
  'home-visit': 'home visit*, patient s home, house call*',
  'repeat-prescription':
    'repeat prescription*, prescription renew*, renew a prescription',
  rehab: 'rehab*, after surgery, post-op, after an operation',
  sterilisation: 'neuter*, spay*, castrat*',
  microchip: 'microchip*',
  'animal-boarding': 'kennel*, boarding, grooming',
  'exotic-pet': 'rabbit*, exotic pet*, guinea pig*',
  stitches: 'stitches, sutures',
  ultrasound: 'ultrasound',
  'blood-pressure': 'blood pressure',
  'generic-drug': 'generic*',
  'weigh-in': 'weigh-in*, weighing',
  euthanasia: 'euthanasia, put to sleep',
  deworming: 'deworm*, flea treatment*, worming',
  'eye-doctor': 'ophthalmo*, eye doctor',
  'hearing-test': 'hearing test*',
};
