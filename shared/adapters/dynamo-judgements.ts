import * as z from 'zod';
import {
  ArticleSpeech,
  JudgedAgainst,
  type JudgementStore,
} from '../domain/judgement.ts';
import { findMerged, saveMerged } from './dynamo-merged.ts';
import { unpack } from './dynamo-packed-item.ts';
import {
  digestOf,
  loadEntries,
  putChanged,
  type Shares,
  saveShares,
  sharesFor,
} from './dynamo-shares.ts';
import type { DynamoTable, Key } from './dynamo-table.ts';
import { judgedShare } from './judged-share.ts';
import { partition } from './table-families.ts';

/** What promises were judged against, and in which of two places they stand. */
const Head = z.object({
  against: JudgedAgainst,
  place: z.enum(['A', 'B']),
  shares: z.int(),
  /** How many items hold what articles speak of. */
  speeches: z.int().default(1),
});
type Head = z.infer<typeof Head>;
const SpeechShare = z.array(z.tuple([z.string(), ArticleSpeech]));

const Doubt = z.object({ isDoubted: z.boolean() });

/** A few change in a night, so few share an item. */
const promisesOfOne = 500;
const articlesOfOne = 100;

/** What is remembered of each site's last comparison, in DynamoDB. */
export function dynamoJudgements(table: DynamoTable): JudgementStore {
  return {
    async load(siteId) {
      const head = await findHead(table, siteId);
      if (head === undefined) return undefined;
      const shares = promiseShares(siteId, head);
      const spoken = speechShares(siteId, head);
      return {
        against: head.against,
        promises: await loadEntries(table, shares, judgedShare()),
        speeches: await loadEntries(table, spoken, SpeechShare),
        merged: await findMerged(table, siteId),
        isDoubted: await findDoubt(table, siteId),
      };
    },
    async doubt(siteId) {
      await table.put({ ...doubtKey(siteId), isDoubted: true });
    },
    async save(siteId, { against, promises, speeches, merged }) {
      await table.put({ ...doubtKey(siteId), isDoubted: true });
      const before = await findHead(table, siteId);
      const isSame = before && digestOf(against) === digestOf(before.against);
      const shares = sharesFor(promises.size, promisesOfOne);
      const head: Head = {
        against,
        place:
          isSame && before.shares === shares
            ? before.place
            : otherPlace(before),
        shares,
        speeches: isSame
          ? before.speeches
          : sharesFor(speeches.size, articlesOfOne),
      };
      await saveShares(table, promiseShares(siteId, head), promises);
      if (!isSame) {
        await saveShares(table, speechShares(siteId, head), speeches);
      }
      await putChanged(table, headKey(siteId), head);
      await saveMerged(table, siteId, merged);
      // Last: a crash leaves the doubt.
      await table.put({ ...doubtKey(siteId), isDoubted: false });
    },
  };
}

/**
 * Promises that were judged against other knowledge go to the other place, and
 * the head points there last: a crash leaves what was remembered before.
 */
function otherPlace(head: Head | undefined): Head['place'] {
  return head?.place === 'A' ? 'B' : 'A';
}

function promiseShares(siteId: string, { place, shares }: Head): Shares {
  const pk = partition('JUDGEMENT', siteId);
  return { pk, prefix: place, count: shares };
}

/**
 * What an article speaks of stands in one place: it says of which version it
 * is, so that a crash leaves nothing that is taken for another's.
 */
function speechShares(siteId: string, { speeches }: Head): Shares {
  const pk = partition('JUDGEMENT', siteId);
  return { pk, prefix: 'SPEECH', count: speeches };
}

async function findHead(
  table: DynamoTable,
  siteId: string,
): Promise<Head | undefined> {
  const item = await table.get(headKey(siteId));
  return item === undefined ? undefined : Head.parse(await unpack(table, item));
}

/** What nobody spoke of doubt about was saved by an older version. */
async function findDoubt(table: DynamoTable, siteId: string): Promise<boolean> {
  const item = await table.get(doubtKey(siteId));
  return item === undefined || Doubt.parse(item).isDoubted;
}

function headKey(siteId: string): Key {
  return { pk: partition('JUDGEMENT', siteId), sk: 'HEAD' };
}

function doubtKey(siteId: string): Key {
  return { pk: partition('JUDGEMENT', siteId), sk: 'DOUBT' };
}
