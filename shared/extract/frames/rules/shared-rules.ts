import type { FrameRule } from '../../frame-words.ts';
import { answerRules } from './answer-rules.ts';
import { arrivalRules } from './arrival-rules.ts';
import { availabilityAlwaysRules } from './availability-always-rules.ts';
import { availabilityHoursRules } from './availability-hours-rules.ts';
import { availabilityKeptRules } from './availability-kept-rules.ts';
import { callingOffRules } from './calling-off-rules.ts';
import { cancellationFreeRules } from './cancellation-free-rules.ts';
import { cancellationLeavingRules } from './cancellation-leaving-rules.ts';
import { cancellationNoticeRules } from './cancellation-notice-rules.ts';
import { cancellationRefundRules } from './cancellation-refund-rules.ts';
import { deedRules } from './deed-rules.ts';
import { deliveryDayRules } from './delivery-day-rules.ts';
import { deliveryReadyRules } from './delivery-ready-rules.ts';
import { deliveryTimeRules } from './delivery-time-rules.ts';
import { discountRules } from './discount-rules.ts';
import { dispatchTimeRules } from './dispatch-time-rules.ts';
import { exchangeRules } from './exchange-rules.ts';
import { failureRules } from './failure-rules.ts';
import { financingRules } from './financing-rules.ts';
import { freeRules } from './free-rules.ts';
import { freeShippingRules } from './free-shipping-rules.ts';
import { freeTrialRules } from './free-trial-rules.ts';
import { giftMoneyRules } from './gift-money-rules.ts';
import { giftPresentRules } from './gift-present-rules.ts';
import { giftWithOrderRules } from './gift-with-order-rules.ts';
import { includedRules } from './included-rules.ts';
import { labelRules } from './label-rules.ts';
import { loyaltyRules } from './loyalty-rules.ts';
import { makeGoodRules } from './make-good-rules.ts';
import { momentRules } from './moment-rules.ts';
import { moneyBackRules } from './money-back-rules.ts';
import { movingRules } from './moving-rules.ts';
import { noFeeRules } from './no-fee-rules.ts';
import { nothingExtraRules } from './nothing-extra-rules.ts';
import { ourWorkRules } from './our-work-rules.ts';
import { pauseRules } from './pause-rules.ts';
import { priceCertaintyRules } from './price-certainty-rules.ts';
import { priceHeldRules } from './price-held-rules.ts';
import { priceMatchRules } from './price-match-rules.ts';
import { priceOfferRules } from './price-offer-rules.ts';
import { providedRules } from './provided-rules.ts';
import { quoteRules } from './quote-rules.ts';
import { refundTermsRules } from './refund-terms-rules.ts';
import { refundTimeRules } from './refund-time-rules.ts';
import { resolutionTimeRules } from './resolution-time-rules.ts';
import { responseTimeRules } from './response-time-rules.ts';
import { returnCostRules } from './return-cost-rules.ts';
import { returnWindowRules } from './return-window-rules.ts';
import { serviceLevelRules } from './service-level-rules.ts';
import { serviceShortfallRules } from './service-shortfall-rules.ts';
import { waitTimeRules } from './wait-time-rules.ts';
import { warrantyCoverRules } from './warranty-cover-rules.ts';
import { warrantyRepairRules } from './warranty-repair-rules.ts';
import { workDoneRules } from './work-done-rules.ts';

/** The rules that hold for every language. */
export const sharedRules: readonly FrameRule[] = [
  ...deliveryTimeRules,
  ...deliveryReadyRules,
  ...deliveryDayRules,
  ...dispatchTimeRules,
  ...freeShippingRules,
  ...returnWindowRules,
  ...returnCostRules,
  ...refundTimeRules,
  ...exchangeRules,
  ...moneyBackRules,
  ...priceMatchRules,
  ...warrantyCoverRules,
  ...warrantyRepairRules,
  ...ourWorkRules,
  ...responseTimeRules,
  ...arrivalRules,
  ...quoteRules,
  ...resolutionTimeRules,
  ...workDoneRules,
  ...waitTimeRules,
  ...availabilityHoursRules,
  ...availabilityAlwaysRules,
  ...availabilityKeptRules,
  ...serviceLevelRules,
  ...serviceShortfallRules,
  ...cancellationFreeRules,
  ...cancellationNoticeRules,
  ...cancellationRefundRules,
  ...callingOffRules,
  ...refundTermsRules,
  ...movingRules,
  ...pauseRules,
  ...discountRules,
  ...priceOfferRules,
  ...giftPresentRules,
  ...giftWithOrderRules,
  ...giftMoneyRules,
  ...freeTrialRules,
  ...financingRules,
  ...loyaltyRules,
  ...noFeeRules,
  ...freeRules,
  ...includedRules,
  ...providedRules,
  ...priceCertaintyRules,
  ...priceHeldRules,
  ...nothingExtraRules,
  ...labelRules,
  ...answerRules,
  ...momentRules,
  ...cancellationLeavingRules,
  ...deedRules,
  ...failureRules,
  ...makeGoodRules,
];
