import { describe, expect, it } from 'vitest';
import { tellIssue } from '../../shared/crawl/issues/say-issue.ts';
import { renderText } from '../../shared/report/render-text.ts';
import { aGap, aMention, aPromise, aReport } from './sample-report.ts';

const plain = { lang: 'en', width: 100, colour: false } as const;

describe('renderText', () => {
  it('shows both quotes, what differs and who is to be told', () => {
    const text = renderText(aReport(), { ...plain, width: 120 });

    expect(text).toContain('critical 8');
    expect(text).toContain('3+3+2+0');
    expect(text).toContain('“Send it back within thirty');
    expect(text).toContain('/returns');
    expect(text).toContain('contact-centre');
    expect(text).toMatch(/contradicted/);
  });

  it.each([
    20, 80, 99, 100, 120, 300,
  ])('keeps every line of the table within its columns at width %i', (width) => {
    const quote = `Un ${'très '.repeat(60)}${'long'.repeat(60)} mot`;
    const report = aReport({
      promises: [aPromise({ mentions: [aMention({ quote })] })],
      gaps: [aGap({ differences: [] })],
    });

    const lines = renderText(report, { ...plain, width }).split('\n');

    const table = lines.filter((line) => /^[│┌├└]/u.test(line));
    expect(table.length).toBeGreaterThan(3);
    for (const line of table) {
      expect(line.length).toBe(table[0]?.length);
      expect(line.length).toBeLessThanOrEqual(
        Math.min(Math.max(width, 80), 120),
      );
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
    expect(coloured).toContain('critical 8');
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

    const text = renderText(aReport({ gaps }), { ...plain, width: 120 });

    expect(text).toContain('Customers also read:');
    expect(text).not.toContain('inside');
  });
});
