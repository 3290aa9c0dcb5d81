import type { FrameRule } from '../../frame-words.ts';
import { answerRules } from './answer-rules.ts';
import { arrivalRules } from './arrival-rules.ts';
import { availabilityRules } from './availability-rules.ts';
import { deliveryTimeRules } from './delivery-time-rules.ts';
import { discountRules } from './discount-rules.ts';
import { dispatchTimeRules } from './dispatch-time-rules.ts';
import { endingRules } from './ending-rules.ts';
import { exchangeRules } from './exchange-rules.ts';
import { failureRules } from './failure-rules.ts';
import { financingRules } from './financing-rules.ts';
import { freeRules } from './free-rules.ts';
import { freeShippingRules } from './free-shipping-rules.ts';
import { freeTrialRules } from './free-trial-rules.ts';
import { giftRules } from './gift-rules.ts';
import { includedRules } from './included-rules.ts';
import { labelRules } from './label-rules.ts';
import { loyaltyRules } from './loyalty-rules.ts';
import { makeGoodRules } from './make-good-rules.ts';
import { momentRules } from './moment-rules.ts';
import { moneyBackRules } from './money-back-rules.ts';
import { movingRules } from './moving-rules.ts';
import { noFeeRules } from './no-fee-rules.ts';
import { pauseRules } from './pause-rules.ts';
import { priceCertaintyRules } from './price-certainty-rules.ts';
import { priceMatchRules } from './price-match-rules.ts';
import { priceOfferRules } from './price-offer-rules.ts';
import { quoteRules } from './quote-rules.ts';
import { refundTimeRules } from './refund-time-rules.ts';
import { resolutionTimeRules } from './resolution-time-rules.ts';
import { responseTimeRules } from './response-time-rules.ts';
import { returnCostRules } from './return-cost-rules.ts';
import { returnWindowRules } from './return-window-rules.ts';
import { serviceLevelRules } from './service-level-rules.ts';
import { waitTimeRules } from './wait-time-rules.ts';
import { warrantyRules } from './warranty-rules.ts';

/** The rules that hold for every language. */
export const sharedRules: readonly FrameRule[] = [
  ...deliveryTimeRules,
  ...dispatchTimeRules,
  ...freeShippingRules,
  ...returnWindowRules,
  ...returnCostRules,
  ...refundTimeRules,
  ...exchangeRules,
  ...moneyBackRules,
  ...priceMatchRules,
  ...warrantyRules,
  ...responseTimeRules,
  ...arrivalRules,
  ...quoteRules,
  ...resolutionTimeRules,
  ...waitTimeRules,
  ...availabilityRules,
  ...serviceLevelRules,
  ...endingRules,
  ...movingRules,
  ...pauseRules,
  ...discountRules,
  ...priceOfferRules,
  ...giftRules,
  ...freeTrialRules,
  ...financingRules,
  ...loyaltyRules,
  ...noFeeRules,
  ...freeRules,
  ...includedRules,
  ...priceCertaintyRules,
  ...labelRules,
  ...answerRules,
  ...momentRules,
  ...failureRules,
  ...makeGoodRules,
];
