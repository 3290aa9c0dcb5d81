import type { FrameWords } from '../../frame-words.ts';
import { availability } from './examples/availability.ts';
import { cancellation } from './examples/cancellation.ts';
import { deliveryTime } from './examples/delivery-time.ts';
import { discount } from './examples/discount.ts';
import { freeShipping } from './examples/free-shipping.ts';
import { gift } from './examples/gift.ts';
import { noFee } from './examples/no-fee.ts';
import { resolutionTime } from './examples/resolution-time.ts';
import { responseTime } from './examples/response-time.ts';
import { warranty } from './examples/warranty.ts';

/** What each rule reads, and what it must not. */
export const examples: FrameWords['examples'] = {
  ...deliveryTime,
  ...cancellation,
  ...resolutionTime,
  ...noFee,
  ...freeShipping,
  ...warranty,
  ...responseTime,
  ...availability,
  ...discount,
  ...gift,
};
