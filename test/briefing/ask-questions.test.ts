import { describe, expect, it } from 'vitest';
import { askQuestions } from '../../shared/briefing/ask-questions.ts';
import { briefingWords } from '../../shared/briefing/choose-words.ts';
import { article, promise } from '../compare/builders.ts';
import { contradiction, facts, gap } from './builders.ts';

const en = briefingWords('en');
const answers = (said: Parameters<typeof facts>[0]) =>
  askQuestions(facts(said), en).map(({ answer }) => answer);

describe('askQuestions', () => {
  it('asks for the value, where it stands, and what differs', () => {
    expect(askQuestions(facts(), en)).toEqual([
      {
        ask: 'What may a customer expect of time to return?',
        answer: '30 days',
      },
      {
        ask: 'Where do customers read it?',
        answer: 'https://shop.example/returns',
      },
      {
        ask: 'The site and the article differ. In what?',
        answer: '“30 days” on the site, “two weeks” in the article',
      },
    ]);
  });

  it('answers the condition in the page’s own words', () => {
    const unworn = promise({ condition: 'unworn, in its box' });

    const [, second] = askQuestions(facts({ promise: unworn }), en);

    expect(second).toEqual({
      ask: 'On what condition does it hold?',
      answer: 'unworn, in its box',
    });
  });

  it('asks for the remedy where nothing differs', () => {
    const said = { gap: gap(), article: article({ remedy: 'A $10 card.' }) };

    expect(answers(said)[2]).toBe('A $10 card.');
  });

  it('does not speak of an article where two pages differ', () => {
    const twice = contradiction({ type: 'inconsistent', article: null });
    const [, , third] = askQuestions(facts({ gap: twice }), en);

    expect(third).toEqual({
      ask: 'Two pages of the site differ. In what?',
      answer: '“30 days” on one page, “two weeks” on another',
    });
  });

  it('asks for the quote where the promise has no figure', () => {
    expect(answers({ promise: promise({ terms: [] }) })[0]).toBe(
      'Return any item within 30 days.',
    );
  });

  it('makes up no answer where nothing is left to read', () => {
    const gone = { promise: undefined, mention: undefined, article: undefined };
    const about = gap({ type: 'withdrawn', promise: null });

    expect(answers({ gap: about, ...gone })).toEqual([
      en.noPage,
      en.noPage,
      en.noRemedy,
    ]);
  });
});
