import { describe, expect, it } from 'vitest';
import { Config } from '../../shared/domain/config.ts';
import { configProblems } from '../../shared/domain/config-problems.ts';

const shop = { id: 'shop', startUrls: ['https://shop.example/'] };

describe('a configuration', () => {
  it('needs no more than a site with an address', () => {
    const config = Config.parse({ sites: [shop] });

    expect(config.sites[0]).toMatchObject({ timeZone: 'UTC', delayMs: 1000 });
    expect(config.knowledge.folders).toEqual([]);
    expect(configProblems({ sites: [shop] })).toEqual([]);
  });

  it.each([
    [{}, 'sites is missing; allowed: array'],
    [null, 'the file is null; allowed: object'],
    [{ sites: [] }, 'sites is []; allowed: array with at least 1 entry'],
    [
      { sites: [{ ...shop, delayMs: -5 }] },
      'sites[0].delayMs is -5; allowed: integer from 0 to 60000',
    ],
    [
      { sites: [{ ...shop, delayMS: 5 }] },
      'sites[0].delayMS is not a known key; allowed: id, name, startUrls',
    ],
    [
      { sites: [{ ...shop, startUrls: ['file:///etc/passwd'] }] },
      'sites[0].startUrls[0] is "file:///etc/passwd"; allowed: string such as https://',
    ],
    [
      { sites: [{ ...shop, timeZone: 'Mars/Base' }] },
      'sites[0].timeZone is "Mars/Base"; allowed: an IANA time zone',
    ],
    [
      { sites: [{ ...shop, languages: ['français'] }] },
      'sites[0].languages is ["français"]; allowed: BCP 47',
    ],
    [
      { sites: [{ ...shop, schedule: 'every night' }] },
      'sites[0].schedule is "every night"; allowed: six fields such as cron(',
    ],
    [{ sites: [shop, shop] }, 'sites[1].id is "shop"; allowed: an id that no'],
    [
      {
        sites: [shop],
        teams: [{ id: 'stores' }],
        audiences: [{ id: 'desk', teams: ['press'] }],
      },
      'audiences[0].teams is ["press"]; allowed: teams of this file: stores',
    ],
    [
      { sites: [shop], teams: [{ id: 'a', timeZone: 'Toronto' }] },
      'teams[0].timeZone is "Toronto"; allowed: an IANA time zone',
    ],
    [
      { sites: [shop], audiences: [{ id: 'a', digestFrom: 'severe' }] },
      'audiences[0].digestFrom is "severe"; allowed: info, low, medium',
    ],
    [
      { sites: [shop], audiences: [{ id: 'a', instantFrom: 'severe' }] },
      'audiences[0].instantFrom is "severe"; allowed: info, low',
    ],
    [
      { sites: [{ ...shop, currency: 'dollars' }] },
      'sites[0].currency is "dollars"; allowed: the three letters of ISO 4217, such as CAD',
    ],
  ])('%j is refused with key, value and what is allowed', (input, problem) => {
    expect(configProblems(input)).toEqual([expect.stringContaining(problem)]);
  });

  it('names every problem at once, and no value at full length', () => {
    const problems = configProblems({
      sites: [{ id: 'x'.repeat(500), startUrls: 'https://shop.example/' }],
    });

    expect(problems).toHaveLength(2);
    expect(Math.max(...problems.map((line) => line.length))).toBeLessThan(200);
  });
});
