import { describe, expect, it } from 'vitest';
import { explainPage } from '../../shared/extract/explain-page.ts';

function explain(body: string, words?: string): string {
  const html = `<html lang="en"><main>${body}</main>`;
  return explainPage(
    html,
    {
      url: 'https://shop.example/',
      defaultLang: 'en',
      currency: undefined,
      asOf: '2026-11-21',
    },
    words,
  );
}

describe('explaining a sentence', () => {
  it('names the rule that read it', () => {
    const told = explain('<p>Return it within 30 days.</p>', 'return it');

    expect(told).toContain('reads     return-window: window 30 day');
    expect(told).not.toContain('dropped');
  });

  it.each([
    ['a question', '<p>Do you ship within 30 days?</p>', 'a question promises'],
    ['no trigger', '<p>Within sight of the sea.</p>', 'no rule begins with'],
    ['a need missing', '<p>Our weekend in Rome was great.</p>', 'needs '],
    ['a refusal', '<p>Return postage is yours to pay.</p>', 'what is refused'],
    ['a button', '<button>Free returns within 30 days</button>', 'is not read'],
    [
      'hidden words',
      '<p hidden>Free returns within 30 days.</p>',
      'where people do not see them',
    ],
    [
      'a repetition',
      '<footer><p>Free returns within 30 days</p></footer><p>Return it within 30 days of delivery, for any reason.</p>',
      'said in full elsewhere on the page: “Return it',
    ],
  ])('names the step that dropped %s', (_, body, step) => {
    const words = /[A-Z][\w ]{4,}/.exec(body)?.[0];

    expect(explain(body, words)).toContain(step);
  });

  it('says so where the words stand nowhere', () => {
    expect(explain('<p>Hello.</p>', 'free returns')).toBe(
      'No block of the page holds these words.',
    );
  });

  it('says that a page seeks staff', () => {
    const jobs = '<p>Apply now: we are hiring a sales adviser.</p>'.repeat(4);
    const told = explain(
      `<h1>Join us</h1>${jobs}<p>We reply within 5 days.</p>`,
      'we reply',
    );

    expect(told).toContain('a job advert');
  });

  it('names the rule that another gave way to', () => {
    const told = explain('<p>30-day money-back guarantee.</p>', 'guarantee');

    expect(told).toMatch(/not {7}[\w.-]+: gives way to money-back\./);
  });
});
