import { describe, expect, it } from 'vitest';
import { compileLanguage } from '../../../shared/extract/frames/compile-language.ts';
import { matchConcepts } from '../../../shared/extract/frames/match-concepts.ts';
import { english } from '../../../shared/extract/languages/en.ts';
import { french } from '../../../shared/extract/languages/fr.ts';
import { tokenize } from '../../../shared/extract/tokens/tokenize.ts';

function conceptsIn(text: string, language = english): readonly string[] {
  const { trie } = compileLanguage(language);
  return matchConcepts(tokenize(text, language.terms), trie).map(
    ({ id }) => id,
  );
}

describe('matchConcepts', () => {
  it('finds any ending of a stem', () => {
    expect(conceptsIn('Your parcel was delivered.')).toContain('deliver');
  });

  it('finds a phrase around the words between', () => {
    expect(conceptsIn('If you are not entirely satisfied')).toContain(
      'satisfied-or-refunded',
    );
  });

  it('finds a phrase that leaves an elided word to choose', () => {
    expect(conceptsIn("deux jours après l'expédition", french)).toContain(
      'since-dispatch',
    );
    expect(conceptsIn("pas de vente, pas d'honoraires", french)).toContain(
      'no-result-no-fee',
    );
  });

  it('hears nothing sent in “from dispatch”', () => {
    expect(conceptsIn('two days from dispatch')).not.toContain('dispatch');
  });

  it('reads on over a hyphen, and not over a dash', () => {
    expect(conceptsIn('14 days-free trial')).toContain('free-trial');
    expect(conceptsIn('5 days – free over $75')).not.toContain('free-trial');
  });

  it('lets a look-alike hide what it only resembles', () => {
    expect(conceptsIn('Feel free to ask')).not.toContain('free');
  });

  it('hears no charge in “free of charge”', () => {
    expect(conceptsIn('repaired free of charge')).not.toContain('penalty');
    expect(conceptsIn('you are charged half')).toContain('penalty');
  });

  it('finds a participle as it agrees, where the language says so', () => {
    expect(conceptsIn('deux pannes traitées', french)).toContain('resolve');
    expect(conceptsIn('des chaises fabriquées', french)).toContain('produce');
  });

  it('passes over what adverbs and auxiliaries add within a phrase', () => {
    expect(conceptsIn('We always gladly pay')).toContain('we-pay');
    expect(conceptsIn('We will pay')).toContain('we-pay');
    expect(conceptsIn('We never pay')).not.toContain('we-pay');
    expect(conceptsIn('We always, always, always pay')).not.toContain('we-pay');
  });

  it('takes no store and no member from a credit and a colleague', () => {
    expect(conceptsIn('un crédit en magasin', french)).not.toContain(
      'scope-store',
    );
    expect(conceptsIn('A member of our team will call')).not.toContain(
      'scope-member',
    );
  });

  it('receives no parcel where an order is received', () => {
    expect(conceptsIn('of receiving your order')).not.toContain(
      'since-receipt',
    );
    expect(conceptsIn('of receiving the parcel')).toContain('since-receipt');
  });

  it('tells delivered from books where accents are folded', () => {
    expect(conceptsIn('Ils sont livrés demain', french)).toContain('deliver');
    expect(conceptsIn('Nos livres anciens', french)).not.toContain('deliver');
  });

  it('finds any number, in figures or words, where a phrase has its place', () => {
    expect(conceptsIn('Buy any 8 get one')).toContain('buy-one-get-one');
    expect(conceptsIn('Buy any twenty-five get two')).toContain(
      'buy-one-get-one',
    );
    expect(conceptsIn('13 achetés un offert', french)).toContain(
      'buy-one-get-one',
    );
  });

  it('finds no year, no amount and no number beyond it in such a place', () => {
    expect(conceptsIn('Buy any 2026 get sorted')).not.toContain(
      'buy-one-get-one',
    );
    expect(conceptsIn('5 for you')).toContain('multi-buy');
    expect(conceptsIn('5.00 for you')).not.toContain('multi-buy');
    expect(conceptsIn('7 for you')).not.toContain('multi-buy');
  });
});
