import { createHash } from 'node:crypto';
import type { Element } from 'domhandler';
import { findAll, getAttributeValue, innerText, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../shared/compare/reasons/say-reason.ts';
import { tellIssue } from '../../shared/crawl/issues/say-issue.ts';
import type { Report } from '../../shared/domain/report.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import {
  aGap,
  aMention,
  anArticle,
  aPromise,
  aReport,
} from './sample-report.ts';

function page(report: Report, lang: ReportLanguage = 'en') {
  const document = parseDocument(renderHtml(report, { lang }));
  const all = (test: (element: Element) => boolean) =>
    findAll(test, document.children);
  const named = (name: string) => all((element) => element.name === name);
  return { all, named, text: textContent(document) };
}

describe('renderHtml', () => {
  it('sets the public quote beside the words of the article', () => {
    const { named } = page(aReport());

    const quotes = named('blockquote').map((quote) => innerText(quote));
    expect(quotes).toEqual([
      'Send it back within thirty days.',
      'Goods come back until 14 days after purchase.',
    ]);
  });

  it('marks the differing words, and says the difference in words too', () => {
    const { named, text } = page(aReport());

    expect(named('mark').map((mark) => innerText(mark))).toEqual([
      'thirty days',
      '14 days',
    ]);
    expect(text).toContain(
      'duration: “thirty days” in public, “14 days” inside',
    );
    expect(text).toContain('a customer will be disappointed');
  });

  it('gives every quote its own language', () => {
    const report = aReport({
      promises: [aPromise({ mentions: [aMention({ lang: 'en' })] })],
      articles: [anArticle({ lang: 'fr' })],
    });

    const langs = page(report, 'fr')
      .named('blockquote')
      .map((quote) => quote.attribs['lang']);

    expect(langs).toEqual(['en', 'fr']);
  });

  it('shows every addend of the severity', () => {
    const { text } = page(aReport());

    expect(text).toContain('Severity 8 of 10, critical');
    for (const addend of ['3/3', '2/2', '0/2']) {
      expect(text).toContain(addend);
    }
    expect(text).toContain('stands on the home page');
  });

  it('links to the very place on the page', () => {
    const hrefs = page(aReport())
      .named('a')
      .map((link) => link.attribs['href']);

    expect(hrefs).toContain(
      'https://shop.example/returns#:~:text=Send%20it%20back%20within%20thirty%20days.',
    );
  });

  it('lists the other places of the same promise', () => {
    const mentions = [
      aMention(),
      aMention({ url: 'https://shop.example/faq' }),
    ];

    const { text } = page(aReport({ promises: [aPromise({ mentions })] }));

    expect(text).toContain('Also on');
    expect(text).toContain('https://shop.example/faq');
  });

  it('names a page that says it twice once', () => {
    const url = 'https://shop.example/faq';
    const mentions = [
      aMention(),
      aMention({ url, quote: 'Thirty days.' }),
      aMention({ url, quote: 'A month.' }),
    ];

    const { text } = page(aReport({ promises: [aPromise({ mentions })] }));

    expect(text.split(url)).toHaveLength(2);
  });

  it('is whole in itself: nothing is loaded and no script can run', () => {
    const source = renderHtml(aReport(), { lang: 'en' });
    const { all, named } = page(aReport());

    expect(named('script')).toEqual([]);
    expect(
      all((element) => 'src' in element.attribs || element.name === 'link'),
    ).toEqual([]);
    const style = /<style>([\s\S]*?)<\/style>/.exec(source)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = named('meta').map((meta) => meta.attribs['content'] ?? '');
    expect(policy.join()).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
  });

  it('lets no text of a page or an article become markup', () => {
    const attack = `"><script>alert(1)</script><img src=x onerror='x'>&lt;`;
    const report = aReport({
      site: { id: 'shop', name: attack },
      promises: [
        aPromise({
          condition: attack,
          mentions: [
            aMention({
              quote: attack,
              url: `javascript:${attack}`,
              lang: attack,
            }),
          ],
        }),
      ],
      articles: [anArticle({ title: attack, lang: attack, teams: [attack] })],
      gaps: [
        aGap({
          teams: [attack],
          because: [attack],
          differences: aGap().differences.map((one) => ({
            ...one,
            publicQuote: attack,
            internalQuote: attack,
            public: attack,
            term: attack,
          })),
        }),
      ],
      issues: [{ url: attack, issue: 'timeout', detail: attack }],
    });

    const { all, named, text } = page(report);

    expect([...named('script'), ...named('img')]).toEqual([]);
    expect(all((element) => 'onerror' in element.attribs)).toEqual([]);
    expect(
      all((element) =>
        /^javascript:/i.test(getAttributeValue(element, 'href') ?? ''),
      ),
    ).toEqual([]);
    expect(text).toContain(attack);
  });

  it('tells how a gap was found in the language of its reader', () => {
    const told = aGap({
      reasons: [reasonOf('ended', { date: '2026-10-01' })],
      severity: {
        ...aGap().severity,
        reasons: [reasonOf('imminence-over', { points: 0 })],
      },
    });

    const [details] = page(aReport({ gaps: [told] }), 'fr').named('details');
    const [ofOld] = page(aReport(), 'fr').named('details');

    expect(details && innerText(details)).toContain('A pris fin le 2026-10-01');
    expect(details && innerText(details)).toContain(
      'sa date de fin est passée',
    );
    expect(ofOld && innerText(ofOld)).toContain('stands on the home page');
  });

  it('folds covered promises away, with the words staff read in which article', () => {
    const report = aReport({
      gaps: [],
      told: [
        { promise: 'p-returns', article: 'returns', quote: 'Thirty days.' },
      ],
    });

    const [details] = page(report).named('details');

    expect(details?.attribs).not.toHaveProperty('open');
    expect(details && innerText(details)).toContain('Thirty days.');
    expect(details && innerText(details)).toContain('returns');
  });

  it('quotes a promise in the language of its reader where it can', () => {
    const french = aMention({
      url: 'https://shop.example/fr/retours',
      quote: 'Renvoyez-le sous trente jours.',
      lang: 'fr',
    });
    const report = aReport({
      promises: [aPromise({ mentions: [aMention(), french] })],
      gaps: [aGap({ type: 'unknown', article: null, differences: [] })],
    });

    const [quote] = page(report, 'fr').named('blockquote');
    const [inEnglish] = page(report).named('blockquote');

    expect(quote && innerText(quote)).toBe('Renvoyez-le sous trente jours.');
    expect(inEnglish && innerText(inEnglish)).toBe(aMention().quote);
  });

  it('names a page once, and not again as another place', () => {
    const again = aMention({ quote: 'Thirty days it is.' });
    const report = aReport({
      promises: [aPromise({ mentions: [aMention(), again] })],
    });

    expect(page(report).text).not.toContain('Also on');
  });

  it('says which pages were not checked, and why', () => {
    const issues = [
      {
        url: 'https://shop.example/old',
        issue: 'http-error',
        detail: 'Answered 410.',
      },
    ] as const;

    const { text } = page(aReport({ issues, complete: false }));

    expect(text).toContain('https://shop.example/old');
    expect(text).toContain('answered with an error');
    expect(text).toContain('Answered 410.');
    expect(text).toContain('This report is incomplete');
  });

  it('says why in its own language, and in English what was stored before', () => {
    const told = tellIssue('late', { url: '/boots', seconds: 30 });
    const issues = [
      { url: '/boots', issue: 'timeout', ...told },
      { url: '/old', issue: 'http-error', detail: 'Answered 410.' },
    ] as const;

    const { named, text } = page(aReport({ issues }), 'fr');

    expect(text).toContain('n’était pas arrivée en entier');
    expect(text).not.toContain(told.detail);
    const english = named('td').filter(({ attribs }) => attribs['lang']);
    expect(english.map(innerText)).toEqual(['Answered 410.']);
  });

  it('shows a failed page that no issue explains', () => {
    const pages = [
      { url: 'https://shop.example/x', status: 'failed', issue: 'timeout' },
    ] as const;

    expect(page(aReport({ pages })).text).toContain('took too long');
  });

  it('keeps what a person decided apart from what waits', () => {
    const { text } = page(aReport({ gaps: [aGap({ state: 'accepted' })] }));

    expect(text).toContain('Decided by a person');
    expect(text).toContain('0 gaps');
  });

  it('has headers for every table, one first heading and no level left out', () => {
    const { named, all } = page(
      aReport({ issues: [{ url: '/x', issue: 'timeout', detail: '' }] }),
    );

    const levels = all((element) => /^h[1-6]$/.test(element.name)).map(
      (element) => Number(element.name[1]),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(named('th').every((cell) => cell.attribs['scope'])).toBe(true);
    expect(named('table').length).toBeGreaterThan(1);
  });

  it('gives every id once', () => {
    const gaps = [
      aGap(),
      aGap({ id: 'g-2', type: 'unknown', differences: [] }),
    ];
    const ids = page(aReport({ gaps }))
      .all((element) => 'id' in element.attribs)
      .map((element) => element.attribs['id']);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is French throughout for those who read French', () => {
    const report = aReport({
      gaps: [
        aGap({ because: [], severity: { ...aGap().severity, because: [] } }),
      ],
    });

    const { named, text } = page(report, 'fr');

    expect(named('html')[0]?.attribs['lang']).toBe('fr');
    expect(text).toContain('Équipes à informer\u00a0: contact-centre, stores');
    expect(text).not.toMatch(/Severity|Customers|Teams to brief|What to do/);
  });

  it('tells of each team when it was last briefed', () => {
    const report = aReport({
      gaps: [aGap({ type: 'unbriefed', differences: [] })],
      briefings: [
        { article: 'returns', team: 'stores', briefedAt: '2026-03-01' },
      ],
    });

    const { text } = page(report);

    expect(text).toContain('contact-centre: never briefed');
    expect(text).toContain('stores: last briefed on 2026-03-01');
  });

  it('tells an inconsistent site from one that staff contradict', () => {
    const report = aReport({
      gaps: [aGap({ type: 'inconsistent', article: null })],
    });

    const { text } = page(report);

    expect(text).toContain('Customers also read');
    expect(text).toContain('“thirty days” here, “14 days” there');
    expect(text).not.toContain('Staff read');
  });

  it('tells in words what structured data says, and its source as evidence', () => {
    const source = '"merchantReturnDays": 14';
    const [difference] = aGap().differences;
    if (!difference) throw new Error('the sample gap differs in nothing');
    const report = aReport({
      gaps: [
        aGap({
          type: 'inconsistent',
          article: null,
          differences: [
            {
              ...difference,
              internalQuote: source,
              internalPlace: 'structured-data',
            },
          ],
          because: [`Its structured data says “${source}”.`],
        }),
      ],
    });

    const { named, text } = page(report);

    expect(named('blockquote').map((quote) => innerText(quote))).toContain(
      'merchantReturnDays: 14',
    );
    expect(text).toContain(`says “${source}”`);
  });

  it('gives the reason and a better wording for an unclear promise', () => {
    const report = aReport({
      promises: [
        aPromise({
          warnings: [{ code: 'absolute', words: 'never wait', dates: [] }],
          mentions: [aMention({ quote: 'You never wait.' })],
        }),
      ],
      gaps: [aGap({ type: 'unclear', article: null, differences: [] })],
    });

    const { named, text } = page(report);

    expect(named('mark').map((mark) => innerText(mark))).toEqual([
      'never wait',
    ]);
    expect(text).toContain('“never wait” allows no exception');
    expect(text).toContain('Name the level that is kept');
  });

  it('quotes an unclear promise where it is unclear, whatever stands first', () => {
    const french = aMention({
      url: 'https://shop.example/fr/attente',
      quote: 'Vous n’attendez jamais.',
      lang: 'fr',
    });
    const report = aReport({
      promises: [
        aPromise({
          warnings: [
            { code: 'absolute', words: 'n’attendez jamais', dates: [] },
          ],
          mentions: [aMention({ quote: 'You never wait.' }), french],
        }),
      ],
      gaps: [aGap({ type: 'unclear', article: null, differences: [] })],
    });

    const { named } = page(report, 'en');

    expect(named('mark').map((mark) => innerText(mark))).toEqual([
      'n’attendez jamais',
    ]);
  });

  it('does not say that customers read what the site dropped', () => {
    const report = aReport({
      promises: [aPromise({ missedSince: '2026-11-20T07:00:00.000Z' })],
      gaps: [aGap({ type: 'withdrawn', differences: [] })],
    });

    const { text } = page(report);

    expect(text).toContain('Customers saw');
    expect(text).toContain('Not found on the site since 2026-11-20.');
    expect(page(report, 'fr').text).toContain('La clientèle lisait');
  });

  it('writes both days of an ambiguous date out, in the language of the reader', () => {
    const report = aReport({
      promises: [
        aPromise({
          warnings: [
            {
              code: 'ambiguous-date',
              words: '11/01/2027',
              dates: ['2027-01-11', '2027-11-01'],
            },
          ],
        }),
      ],
      gaps: [],
    });

    expect(page(report, 'en').text).toContain(
      'January 11, 2027 or November 1, 2027',
    );
    expect(page(report, 'fr').text).toMatch(
      /11 janvier 2027 ou 1(?:er)? novembre 2027/,
    );
  });

  it('repeats no sentence where a whole sentence is what differs', () => {
    const publicQuote = 'Send it back within thirty days.';
    const internalQuote = 'We take nothing back.';
    const report = aReport({
      gaps: [
        aGap({
          differences: aGap().differences.map((one) => ({
            ...one,
            term: 'return-window',
            public: publicQuote,
            internal: internalQuote,
            internalQuote,
          })),
        }),
      ],
    });

    const { named, text } = page(report);

    expect(named('mark')).toEqual([]);
    expect(text.split(internalQuote)).toHaveLength(2);
    expect(text).toContain('a customer will be disappointed');
  });

  it('leaves the other side out where there is none to speak of', () => {
    const report = aReport({
      promises: [aPromise({ validUntil: '2026-09-30' })],
      gaps: [aGap({ type: 'expired', article: null, differences: [] })],
    });

    const { text } = page(report);

    expect(text).toContain('Ended on 2026-09-30.');
    expect(text).not.toContain('Staff read');
  });
});
