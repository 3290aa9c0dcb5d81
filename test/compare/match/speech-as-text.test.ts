import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../shared/compare/match/speech.ts';
import {
  everythingIn,
  idsAsText,
  recalledSpeech,
  spokenAsText,
  spokenFromText,
} from '../../../shared/compare/match/speech-as-text.ts';
import { fc } from '../../property-tests.ts';

const words = ['refund', 'Kelor', 'lid', 'of the', 'a repair', 'in Lille', ''];
const anyWords = fc
  .array(fc.constantFrom(...words), { maxLength: 4 })
  .map((said) => said.join(' '));

describe('what was spoken of, as text', () => {
  it('is recalled as it was read, in one order and with its weight', () => {
    fc.assert(
      fc.property(
        anyWords,
        fc.array(anyWords, { maxLength: 2 }),
        (text, up) => {
          const { said, around, everything } = speechOf(text, up, 'en');

          const asText = spokenAsText({ said, everything });
          const recalled = spokenFromText(asText);
          const whole = recalledSpeech(idsAsText(said), idsAsText(around));

          expect([...recalled.said]).toEqual([...said]);
          expect([...recalled.everything]).toEqual([...everything]);
          expect(everythingIn(asText)).toEqual([...everything]);
          expect(recalled.everything.weight).toBe(everything.weight);
          expect(whole).toEqual({ said, around, everything });
        },
      ),
    );
  });
});
