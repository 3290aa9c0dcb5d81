import type { FrameWords } from '../../frame-words.ts';
import { answering } from './concepts/answering.ts';
import { beingThere } from './concepts/being-there.ts';
import { conditions } from './concepts/conditions.ts';
import { connecting } from './concepts/connecting.ts';
import { discounts } from './concepts/discounts.ts';
import { ending } from './concepts/ending.ts';
import { fees } from './concepts/fees.ts';
import { financing } from './concepts/financing.ts';
import { free } from './concepts/free.ts';
import { included } from './concepts/included.ts';
import { loyalty } from './concepts/loyalty.ts';
import { makingGood } from './concepts/making-good.ts';
import { masks } from './concepts/masks.ts';
import { moving } from './concepts/moving.ts';
import { noPromise } from './concepts/no-promise.ts';
import { notOurs } from './concepts/not-ours.ts';
import { polarity } from './concepts/polarity.ts';
import { priceMatches } from './concepts/price-matches.ts';
import { prices } from './concepts/prices.ts';
import { refunds } from './concepts/refunds.ts';
import { returns } from './concepts/returns.ts';
import { scope } from './concepts/scope.ts';
import { sending } from './concepts/sending.ts';
import { serviceLevel } from './concepts/service-level.ts';
import { settling } from './concepts/settling.ts';
import { speakers } from './concepts/speakers.ts';
import { thingsGiven } from './concepts/things-given.ts';
import { trials } from './concepts/trials.ts';
import { waiting } from './concepts/waiting.ts';
import { warranty } from './concepts/warranty.ts';

/** English phrases of each concept. */
export const concepts: FrameWords['concepts'] = {
  ...masks,
  ...sending,
  ...returns,
  ...refunds,
  ...makingGood,
  ...ending,
  ...moving,
  ...warranty,
  ...priceMatches,
  ...answering,
  ...settling,
  ...waiting,
  ...beingThere,
  ...serviceLevel,
  ...prices,
  ...free,
  ...included,
  ...fees,
  ...thingsGiven,
  ...discounts,
  ...financing,
  ...loyalty,
  ...trials,
  ...connecting,
  ...speakers,
  ...polarity,
  ...conditions,
  ...noPromise,
  ...notOurs,
  ...scope,
};
