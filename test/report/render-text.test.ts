import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { tellIssue } from '../../shared/crawl/issues/say-issue.ts';
import { renderText } from '../../shared/report/render-text.ts';
import { aGap, aMention, aPromise, aReport } from './sample-report.ts';

const plain = { lang: 'en', width: 100, colour: false } as const;

describe('renderText', () => {
  it('shows both quotes, what differs and who is to be told', () => {
    const id = 'gap_3bde7b70aabbccdd';
    const gap = aGap({ id });

    const text = renderText(aReport({ gaps: [gap] }), plain);

    expect(text).toContain(`
critical 8 = 3+3+2+0 · return window: contradicted · 3bde7b70 · to\u00a0brief: contact-centre, stores
  Customers read  “Send it back within thirty days.” (/returns)
  Staff read      “Goods come back until 14 days after purchase.” (returns)
  Differs         duration: “thirty days” in public, “14 days” inside
`);
  });

  it('opens with the figures, and sets gaps apart by a blank line', () => {
    const gaps = [aGap(), aGap({ id: 'g-again' })];

    const [summary, first, second, ...others] = renderText(
      aReport({ gaps }),
      plain,
    ).split('\n\n');

    expect(summary).toMatch(/^Promise gaps: Shop · .*\n.*2 gaps\n2 critical\n/);
    expect(first).toMatch(/^critical 8/);
    expect(second).toMatch(/^critical 8/);
    expect(others).toEqual([]);
  });

  it('begins what is wrapped under what it goes on from', () => {
    const quote = 'Send it back within thirty days of the day it reached you.';
    const mentions = [aMention({ quote }), aMention({ quote, url: '/faq' })];
    const report = aReport({
      promises: [aPromise({ mentions })],
      gaps: [aGap({ differences: [] })],
    });

    const text = renderText(report, { ...plain, width: 66 });

    expect(text).toContain(`
critical 8 = 3+3+2+0 · return window: contradicted · g-returns ·
    to\u00a0brief: contact-centre, stores
  Customers read  “Send it back within thirty days of the day it
                  reached you.” (/returns, 2\u00a0places)
`);
  });

  it('gives a narrow terminal no column of labels', () => {
    const text = renderText(aReport(), { ...plain, width: 40 });

    expect(text).toContain(`
  Customers read: “Send it back within
    thirty days.” (/returns)
`);
  });

  it.each([
    30, 59, 60, 80, 120, 300,
  ])('keeps every line within a terminal of %i columns', (width) => {
    const quote = `Un ${'très '.repeat(20)}${'時間'.repeat(90)} mot`;
    const report = aReport({
      promises: [aPromise({ mentions: [aMention({ quote })] })],
      gaps: [aGap({ differences: [] })],
      issues: [
        { url: '/a', issue: 'timeout', detail: 'It took long. '.repeat(20) },
      ],
    });

    const lines = renderText(report, { ...plain, width }).split('\n');

    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 120));
    }
  });

  it.each([
    ['en', '1 doubt about wording', 'does not say until when'],
    ['fr', '1 doute sur la formulation', 'ne dit pas jusqu’à quand'],
  ] as const)('lists doubts about wording beside the gaps, in %s', (lang, head, why) => {
    const report = aReport({
      promises: [
        aPromise({
          warnings: [{ code: 'no-end-date', words: '20% off', dates: [] }],
        }),
      ],
      gaps: [],
    });

    const text = renderText(report, { ...plain, lang });

    expect(text).toContain(head);
    expect(text).toContain('20% off');
    expect(text).toContain(why);
  });

  it('says severity in words with and without colour', () => {
    const escapeCharacter = String.fromCharCode(27);

    expect(renderText(aReport(), plain)).not.toContain(escapeCharacter);
    const coloured = renderText(aReport(), { ...plain, colour: true });
    expect(coloured).toContain(escapeCharacter);
    expect(stripVTControlCharacters(coloured)).toBe(
      renderText(aReport(), plain),
    );
  });

  it('marks what differs, in colour, word by word', () => {
    const coloured = renderText(aReport(), { ...plain, colour: true });

    const bold = (text: string) =>
      styleText(['bold', 'underline'], text, { validateStream: false });
    expect(coloured).toContain(`within ${bold('thirty')} ${bold('days')}.`);
    expect(coloured).toContain(`until ${bold('14')} ${bold('days')} after`);
  });

  it.each([
    [20.4, ' · for 20 h, 7 h open\n'],
    [0.4, 'contact-centre, stores\n'],
  ])('tells how long a gap stood, where that is %d hours', (hours, end) => {
    const since = '2026-11-20T07:00:00.000Z';
    const exposure = { since, hours, openHours: hours / 3 };
    const report = aReport({ exposures: new Map([['g-returns', exposure]]) });

    const text = renderText(report, { ...plain, width: 120 });

    expect(/critical 8 .*\n/.exec(text)?.[0]).toContain(end);
  });

  it('says when an offer that still stands has ended', () => {
    const report = aReport({
      promises: [aPromise({ validUntil: '2026-09-30' })],
      gaps: [aGap({ type: 'expired', article: null, differences: [] })],
    });

    expect(renderText(report, plain)).toMatch(/Note +Ended on 2026-09-30\./);
  });

  it('says when a promise was last missed, and when it counts as gone', () => {
    const report = aReport({
      promises: [aPromise({ missedSince: '2026-11-20T07:00:00.000Z' })],
    });

    const text = renderText(report, { ...plain, width: 160 });

    expect(text).toMatch(/Customers saw +“Send it back/);
    expect(text).toMatch(/Note +Not found where it stood since 2026-11-20\./);
  });

  it('lets no text of a page steer the terminal or turn its direction', () => {
    const quote = '\u001b[2J\u0007Free\r\u202e returns';
    const report = aReport({
      promises: [aPromise({ mentions: [aMention({ quote })] })],
      gaps: [aGap({ differences: [] })],
      issues: [
        {
          url: 'https://x.example/\u001b[1A',
          issue: 'timeout',
          detail: '\u0007',
        },
      ],
    });

    expect(renderText(report, plain)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('never lets no gaps pass for all well when nothing was read', () => {
    const nothing = aReport({ pages: [], promises: [], gaps: [] });

    expect(renderText(nothing, plain)).toContain('No page could be checked');
  });

  it('says that all stands as last read when a night read nothing', () => {
    const report = aReport({ pages: [], complete: false });

    expect(renderText(report, { ...plain, width: 160 })).toContain(
      'no page could be checked. Everything in it stands as it was last read.',
    );
  });

  it('states the coverage when there is no gap', () => {
    const text = renderText(aReport({ gaps: [] }), plain);

    expect(text).toContain(
      '1 page checked · 1 promise · 1 promise covered · 0 gaps',
    );
    expect(text).toContain('No gap: staff are told');
  });

  it('lists pages not checked, and how many more', () => {
    const issues = Array.from({ length: 13 }, (_, index) => ({
      url: `https://shop.example/${index}`,
      issue: 'http-error' as const,
      detail: 'Answered 500.',
    }));

    const text = renderText(aReport({ issues, complete: false }), plain);

    expect(text).toContain('13 pages not checked');
    expect(text).toContain('and 3 more');
    const head = text.split('\n\n')[0];
    expect(head).toContain('This report is incomplete');
  });

  it('says in French why a page was not checked', () => {
    const told = tellIssue('file-empty', { path: 'boots.html' });
    const issues = [{ url: '/boots', issue: 'empty-page', ...told }] as const;

    const text = renderText(aReport({ issues }), { ...plain, lang: 'fr' });

    expect(text).toContain('boots.html est vide.');
    expect(text).not.toContain('is empty');
  });

  it('speaks French to those who read French', () => {
    const text = renderText(aReport(), { ...plain, lang: 'fr' });

    expect(text).toContain('Écarts de promesse\u00a0: Shop');
    expect(text).toContain('critique 8');
    expect(text).toContain('délai de retour');
    expect(text).not.toMatch(/Customers|Severity/);
  });

  it('tells where the full report is', () => {
    const text = renderText(aReport(), {
      ...plain,
      reportAddress: '/tmp/r.html',
    });

    expect(text.trimEnd().split('\n').at(-1)).toBe('Full report: /tmp/r.html');
  });

  it('calls the other side of an inconsistent site by its name', () => {
    const gaps = [aGap({ type: 'inconsistent', article: null })];

    const text = renderText(aReport({ gaps }), plain);

    expect(text).toMatch(/Customers read .*\n {2}and also .*\n/);
    expect(text).not.toMatch(/Staff|inside/);
  });
});
