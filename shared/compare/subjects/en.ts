import { authoritiesWords } from './en/authorities.ts';
import { buildingWords } from './en/building.ts';
import { complaintsWords } from './en/complaints.ts';
import { computingWords } from './en/computing.ts';
import { contactWords } from './en/contact.ts';
import { costWords } from './en/cost.ts';
import { deliveryWords } from './en/delivery.ts';
import { dressWords } from './en/dress.ts';
import { foodWords } from './en/food.ts';
import { healthWords } from './en/health.ts';
import { homeWords } from './en/home.ts';
import { hoursWords } from './en/hours.ts';
import { insuranceWords } from './en/insurance.ts';
import { learningWords } from './en/learning.ts';
import { leavingWords } from './en/leaving.ts';
import { leisureWords } from './en/leisure.ts';
import { narrowingWords } from './en/narrowing.ts';
import { offersWords } from './en/offers.ts';
import { officeWorkWords } from './en/office-work.ts';
import { paymentWords } from './en/payment.ts';
import { peopleWords } from './en/people.ts';
import { placesWords } from './en/places.ts';
import { plansWords } from './en/plans.ts';
import { refundsWords } from './en/refunds.ts';
import { travelWords } from './en/travel.ts';
import { visitsWords } from './en/visits.ts';
import { warrantyWords } from './en/warranty.ts';
import type { SubjectWords } from './subject-words.ts';

/** What English sentences of websites and of staff notes can speak of. */
export const englishSubjects: SubjectWords = {
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
