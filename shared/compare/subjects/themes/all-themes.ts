import { authoritiesTheme } from './authorities.ts';
import { buildingTheme } from './building.ts';
import { complaintsTheme } from './complaints.ts';
import { computingTheme } from './computing.ts';
import { contactTheme } from './contact.ts';
import { costTheme } from './cost.ts';
import { deliveryTheme } from './delivery.ts';
import { dressTheme } from './dress.ts';
import { foodTheme } from './food.ts';
import { healthTheme } from './health.ts';
import { homeTheme } from './home.ts';
import { hoursTheme } from './hours.ts';
import { insuranceTheme } from './insurance.ts';
import { learningTheme } from './learning.ts';
import { leavingTheme } from './leaving.ts';
import { leisureTheme } from './leisure.ts';
import { narrowingTheme } from './narrowing.ts';
import { offersTheme } from './offers.ts';
import { officeWorkTheme } from './office-work.ts';
import { paymentTheme } from './payment.ts';
import { peopleTheme } from './people.ts';
import { placesTheme } from './places.ts';
import { plansTheme } from './plans.ts';
import { refundsTheme } from './refunds.ts';
import { travelTheme } from './travel.ts';
import { visitsTheme } from './visits.ts';
import { warrantyTheme } from './warranty.ts';

/** All that texts may speak of. A new theme is one line here and in each language. */
export const allThemes = [
  costTheme,
  offersTheme,
  paymentTheme,
  refundsTheme,
  warrantyTheme,
  leavingTheme,
  deliveryTheme,
  contactTheme,
  complaintsTheme,
  visitsTheme,
  hoursTheme,
  peopleTheme,
  placesTheme,
  foodTheme,
  plansTheme,
  computingTheme,
  learningTheme,
  officeWorkTheme,
  authoritiesTheme,
  travelTheme,
  insuranceTheme,
  homeTheme,
  buildingTheme,
  healthTheme,
  dressTheme,
  leisureTheme,
  narrowingTheme,
] as const;
