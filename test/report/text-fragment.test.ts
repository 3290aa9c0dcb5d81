import { describe, expect, it } from 'vitest';
import { addressOf, textFragment } from '../../shared/report/text-fragment.ts';
import { fc } from '../property-tests.ts';
import { aMention } from './sample-report.ts';

describe('textFragment', () => {
  it('encodes what the directive would take for its own marks', () => {
    expect(textFragment('Buy-one, get one & save 20 %')).toBe(
      'Buy%2Done%2C%20get%20one%20%26%20save%2020%20%25',
    );
  });

  it('gives a long quote by its first and last words', () => {
    const quote = `We take back ${'anything and '.repeat(12)}everything you did not like at home.`;

    expect(textFragment(quote)).toBe(
      'We%20take%20back%20anything%20and,did%20not%20like%20at%20home.',
    );
  });

  it('never lets a term cross the edge of a cell', () => {
    expect(textFragment('Standard delivery\n3 to 5 days\nfree')).toBe(
      'Standard%20delivery,free',
    );
  });

  it('answers nothing for no words', () => {
    expect(textFragment(' \n ')).toBe('');
  });

  it('takes any text without failing, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textFragment(`${text}\ud800`)).toMatch(
          /^[A-Za-z0-9_.!~*'()%,]*$/,
        );
      }),
    );
  });
});

describe('addressOf', () => {
  it('opens the page at the quote', () => {
    expect(addressOf(aMention())).toBe(
      'https://shop.example/returns#:~:text=Send%20it%20back%20within%20thirty%20days.',
    );
  });

  it('stands behind a fragment that is there already', () => {
    const url = 'https://shop.example/faq#returns';

    expect(addressOf(aMention({ url, quote: 'Yes' }))).toBe(
      'https://shop.example/faq#returns:~:text=Yes',
    );
  });

  it('opens only the page for structured data, which nobody sees', () => {
    expect(addressOf(aMention({ place: 'structured-data' }))).toBe(
      'https://shop.example/returns',
    );
  });

  it.each([
    '/returns.html',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '',
  ])('makes no link of %j', (url) => {
    expect(addressOf(aMention({ url }))).toBeUndefined();
  });
});
