import type { FrameWords } from '../../frame-words.ts';
import { availability } from './examples/availability.ts';
import { cancellation } from './examples/cancellation.ts';
import { deliveryTime } from './examples/delivery-time.ts';
import { discount } from './examples/discount.ts';
import { dispatchTime } from './examples/dispatch-time.ts';
import { exchange } from './examples/exchange.ts';
import { financing } from './examples/financing.ts';
import { freeShipping } from './examples/free-shipping.ts';
import { freeTrial } from './examples/free-trial.ts';
import { gift } from './examples/gift.ts';
import { loyalty } from './examples/loyalty.ts';
import { moneyBack } from './examples/money-back.ts';
import { noFee } from './examples/no-fee.ts';
import { priceMatch } from './examples/price-match.ts';
import { priceOffer } from './examples/price-offer.ts';
import { refundTime } from './examples/refund-time.ts';
import { resolutionTime } from './examples/resolution-time.ts';
import { responseTime } from './examples/response-time.ts';
import { returnCost } from './examples/return-cost.ts';
import { returnWindow } from './examples/return-window.ts';
import { serviceLevel } from './examples/service-level.ts';
import { waitTime } from './examples/wait-time.ts';
import { warranty } from './examples/warranty.ts';

/** What each rule reads, and what it must not. */
export const examples: FrameWords['examples'] = {
  ...deliveryTime,
  ...dispatchTime,
  ...freeShipping,
  ...returnWindow,
  ...returnCost,
  ...refundTime,
  ...exchange,
  ...moneyBack,
  ...warranty,
  ...responseTime,
  ...resolutionTime,
  ...waitTime,
  ...availability,
  ...serviceLevel,
  ...cancellation,
  ...discount,
  ...priceOffer,
  ...gift,
  ...freeTrial,
  ...financing,
  ...loyalty,
  ...priceMatch,
  ...noFee,
};
