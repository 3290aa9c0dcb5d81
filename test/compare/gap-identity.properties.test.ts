import { describe, expect, it } from 'vitest';
import type { Gap } from '../../shared/domain/gap.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { readArticle } from '../../shared/extract/read-article.ts';
import { readPage } from '../../shared/extract/read-page.ts';
import { fc } from '../property-tests.ts';
import { article, briefing } from './builders.ts';
import {
  type Fact,
  facts,
  type Lang,
  langs,
  markups,
  smallTalk,
} from './told-company.ts';
import { createWorld, night, siteId, type World } from './world.ts';

const context = { currency: 'CAD', asOf: '2026-11-20' } as const;

/** What a company promises of one thing, and what it has told its staff. */
type Promised = {
  readonly fact: Fact;
  readonly value: number;
  readonly on: readonly Lang[];
  readonly staff: 'told' | 'told-otherwise' | 'not-told' | 'not-briefed';
  readonly staffLang: Lang;
};

const anyValue = fc.integer({ min: 2, max: 27 });

const anyPromised = fc.record({
  fact: fc.constantFrom(...facts),
  value: anyValue,
  on: fc.subarray([...langs], { minLength: 1 }),
  staff: fc.constantFrom('told', 'told-otherwise', 'not-told', 'not-briefed'),
  staffLang: fc.constantFrom(...langs),
});

const anyCompany = fc.uniqueArray(anyPromised, {
  selector: ({ fact }) => fact.topic,
  minLength: 1,
  maxLength: facts.length,
});

/** How a site says what it says: where, in which order, words and boxes. */
type Telling = {
  /** Choices by fact, each taken modulo what there is to choose from. */
  readonly pages: readonly number[];
  readonly order: readonly number[];
  readonly wording: readonly number[];
  readonly markup: readonly number[];
  readonly talk: readonly number[];
  readonly reversed: boolean;
};

const choices = fc.array(fc.nat(11), {
  minLength: facts.length,
  maxLength: facts.length,
});
const anyTelling = fc.record({
  pages: choices,
  order: choices,
  wording: choices,
  markup: choices,
  talk: choices,
  reversed: fc.boolean(),
});

function of<T>(list: readonly T[], choice: number | undefined): T {
  const one = list[(choice ?? 0) % list.length];
  if (one === undefined) throw new RangeError('nothing to choose from');
  return one;
}

type Site = Readonly<Record<string, readonly Reading[]>>;

/** Two pages of each language, read as the crawler would. */
function site(company: readonly Promised[], telling: Telling): Site {
  const addresses = langs.flatMap((lang) =>
    [0, 1].map((number) => ({ lang, number })),
  );
  const inOrder = telling.reversed ? addresses.toReversed() : addresses;
  return Object.fromEntries(
    inOrder.map(({ lang, number }) => {
      const url = `https://shop.example/${lang}/${number}`;
      const said = company
        .filter(({ on }) => on.includes(lang))
        .map((promised) => ({ promised, at: facts.indexOf(promised.fact) }))
        .filter(({ at }) => (telling.pages[at] ?? 0) % 2 === number)
        .sort((a, b) => (telling.order[a.at] ?? 0) - (telling.order[b.at] ?? 0))
        .map(({ promised, at }) => block(promised, lang, at, telling));
      const html = `<html lang="${lang}"><main><h1>Lumo</h1>${said.join('')}</main></html>`;
      return [
        url,
        readPage(html, { ...context, url, defaultLang: lang }).readings,
      ];
    }),
  );
}

function block(
  { fact, value }: Promised,
  lang: Lang,
  at: number,
  { wording, markup, talk }: Telling,
): string {
  const sentence = of(fact.said[lang], wording[at]);
  const around = `<p>${of(smallTalk[lang], talk[at])}</p>`;
  return around + of(markups, markup[at])(withValue(sentence, value));
}

/** Three away from it: 30 days and a month may be the same. */
function otherThan(value: number): number {
  return value < 6 ? value + 3 : value - 3;
}

function withValue(sentence: string, value: number): string {
  return sentence.replace('[n]', String(value));
}

async function tellStaff(
  world: World,
  company: readonly Promised[],
): Promise<void> {
  for (const { fact, value, staff, staffLang } of company) {
    if (staff === 'not-told') continue;
    const { title, body } = fact.told[staffLang];
    const toldValue = staff === 'told-otherwise' ? otherThan(value) : value;
    const note = article({
      id: `KB-${fact.topic}`,
      title,
      lang: staffLang,
      body: withValue(body, toldValue),
    });
    const read = readArticle(note, { ...context, defaultLang: staffLang });
    await world.knowledge.saveArticle({ ...note, ...read });
    if (staff === 'not-briefed') continue;
    await world.knowledge.saveBriefing(briefing({ article: note.id }));
  }
}

type KeptGap = Pick<Gap, 'id' | 'state' | 'firstSeen' | 'reopened'>;

/** What must not change while nothing but the telling does. */
async function identities(world: World): Promise<readonly KeptGap[]> {
  const gaps = await world.gaps.list(siteId);
  return gaps.map(identityOf);
}

function identityOf({ id, state, firstSeen, reopened }: Gap): KeptGap {
  return { id, state, firstSeen, reopened };
}

async function worldOf(company: readonly Promised[]): Promise<World> {
  const world = createWorld();
  await tellStaff(world, company);
  return world;
}

async function standing(world: World): Promise<readonly Gap[]> {
  const gaps = await world.gaps.list(siteId);
  return gaps.filter(({ state }) => state !== 'resolved');
}

describe('the gaps of a site', () => {
  it('are the same in another order of pages and in other markup', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCompany,
        anyTelling,
        anyTelling,
        async (company, telling, other) => {
          const retold = { ...other, wording: telling.wording };
          const [one, two] = [await worldOf(company), await worldOf(company)];

          await night(one, '2026-11-20', site(company, telling));
          await night(two, '2026-11-20', site(company, retold));

          expect(await identities(two)).toEqual(await identities(one));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('stay as they are when the words around the value change', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCompany,
        fc.array(anyTelling, { minLength: 2, maxLength: 4 }),
        async (company, tellings) => {
          const world = await worldOf(company);
          const [first, ...later] = tellings.map((telling) =>
            site(company, telling),
          );
          await night(world, '2026-11-20', first ?? {});
          const before = await identities(world);

          for (const [at, pages] of later.entries()) {
            await night(world, `2026-11-2${at + 1}`, pages);
            expect(await identities(world)).toEqual(before);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are not written again when the site is crawled again', async () => {
    await fc.assert(
      fc.asyncProperty(anyCompany, anyTelling, async (company, telling) => {
        const world = await worldOf(company);
        await night(world, '2026-11-20', site(company, telling));
        const before = await world.gaps.list(siteId);
        const writes = world.gaps.writes();

        await night(world, '2026-11-21', site(company, telling));

        expect(await world.gaps.list(siteId)).toEqual(before);
        expect(world.gaps.writes()).toBe(writes);
      }),
      { numRuns: 100 },
    );
  });

  it('are others once a value has changed, and only of what changed', async () => {
    const change = fc.record({ which: fc.nat(11), to: anyValue });
    await fc.assert(
      fc.asyncProperty(
        anyCompany,
        anyTelling,
        anyTelling,
        change,
        async (company, telling, retelling, { which, to }) => {
          const { fact, value, staff } = of(company, which);
          fc.pre(to !== value);
          const isToldNow =
            staff === 'told-otherwise' && to === otherThan(value);
          const changed = company.map((one) =>
            one.fact === fact ? { ...one, value: to } : one,
          );
          const world = await worldOf(company);
          await night(world, '2026-11-20', site(company, telling));
          const before = await standing(world);

          await night(world, '2026-11-21', site(changed, retelling));
          await night(world, '2026-11-22', site(changed, retelling));
          const after = await standing(world);

          const ids = new Set(before.map(({ id }) => id));
          const same = after.filter(({ id }) => ids.has(id));
          const others = before.filter(({ topic }) => topic !== fact.topic);
          expect(same.map(identityOf)).toEqual(others.map(identityOf));
          expect(after.length - same.length).toBe(isToldNow ? 0 : 1);
        },
      ),
      { numRuns: 150 },
    );
  });
});
