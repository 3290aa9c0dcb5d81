import { authoritiesWords } from './fr/authorities.ts';
import { buildingWords } from './fr/building.ts';
import { complaintsWords } from './fr/complaints.ts';
import { computingWords } from './fr/computing.ts';
import { contactWords } from './fr/contact.ts';
import { costWords } from './fr/cost.ts';
import { deliveryWords } from './fr/delivery.ts';
import { dressWords } from './fr/dress.ts';
import { foodWords } from './fr/food.ts';
import { healthWords } from './fr/health.ts';
import { homeWords } from './fr/home.ts';
import { hoursWords } from './fr/hours.ts';
import { insuranceWords } from './fr/insurance.ts';
import { learningWords } from './fr/learning.ts';
import { leavingWords } from './fr/leaving.ts';
import { leisureWords } from './fr/leisure.ts';
import { narrowingWords } from './fr/narrowing.ts';
import { offersWords } from './fr/offers.ts';
import { officeWorkWords } from './fr/office-work.ts';
import { paymentWords } from './fr/payment.ts';
import { peopleWords } from './fr/people.ts';
import { placesWords } from './fr/places.ts';
import { plansWords } from './fr/plans.ts';
import { refundsWords } from './fr/refunds.ts';
import { travelWords } from './fr/travel.ts';
import { visitsWords } from './fr/visits.ts';
import { warrantyWords } from './fr/warranty.ts';
import type { SubjectWords } from './subject-words.ts';

/** What French sentences of websites and of staff notes can speak of. */
export const frenchSubjects: SubjectWords = {
  ...costWords,
  ...offersWords,
  ...paymentWords,
  ...refundsWords,
  ...warrantyWords,
  ...leavingWords,
  ...deliveryWords,
  ...contactWords,
  ...complaintsWords,
  ...visitsWords,
  ...hoursWords,
  ...peopleWords,
  ...placesWords,
  ...foodWords,
  ...plansWords,
  ...computingWords,
  ...learningWords,
  ...officeWorkWords,
  ...authoritiesWords,
  ...travelWords,
  ...insuranceWords,
  ...homeWords,
  ...buildingWords,
  ...healthWords,
  ...dressWords,
  ...leisureWords,
  ...narrowingWords,
};
