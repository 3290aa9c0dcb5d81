import type { FrameRule } from '../../frame-words.ts';
import { endingRules } from './ending-rules.ts';
import { failureRules } from './failure-rules.ts';
import { goodsRules } from './goods-rules.ts';
import { labelRules } from './label-rules.ts';
import { loyaltyRules } from './loyalty-rules.ts';
import { momentRules } from './moment-rules.ts';
import { noFeeRules } from './no-fee-rules.ts';
import { offerRules } from './offer-rules.ts';
import { serviceRules } from './service-rules.ts';

/** The rules that hold for every language. */
export const sharedRules: readonly FrameRule[] = [
  ...goodsRules,
  ...serviceRules,
  ...endingRules,
  ...offerRules,
  ...loyaltyRules,
  ...noFeeRules,
  ...labelRules,
  ...momentRules,
  ...failureRules,
];
