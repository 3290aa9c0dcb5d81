import { describe, expect, it } from 'vitest';
import { compileLanguage } from '../../../shared/extract/frames/compile-language.ts';
import { matchConcepts } from '../../../shared/extract/frames/match-concepts.ts';
import { english } from '../../../shared/extract/languages/en.ts';
import { french } from '../../../shared/extract/languages/fr.ts';
import { tokenize } from '../../../shared/extract/tokenize.ts';

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
});
