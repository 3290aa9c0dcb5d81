import { createHash } from 'node:crypto';
import { Gap, GapEvent, type GapStore } from '../domain/gap.ts';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable, Expression } from './dynamo-table.ts';
import { StaleItemError } from './item-errors.ts';
import { partition } from './table-families.ts';

/** Gaps of all sites and their history, in DynamoDB. */
export function dynamoGaps(table: DynamoTable): GapStore {
  return {
    async list(siteId) {
      const gaps: Gap[] = [];
      const pk = partition('GAP', siteId);
      for await (const item of table.query(pk, { prefix: 'GAP#' })) {
        gaps.push(Gap.parse(await unpack(table, item)));
      }
      return gaps;
    },
    async save(siteId, gap, events) {
      // The history first: a gap never stands in a state nobody can explain.
      for (const event of events) {
        await putEvent(table, siteId, event);
      }
      await putGap(table, { siteId, gap, events });
    },
    async history(siteId, gapId) {
      const events: GapEvent[] = [];
      const prefix = `EVENT#${gapId}#`;
      const pk = partition('GAP', siteId);
      for await (const item of table.query(pk, { prefix })) {
        events.push(GapEvent.parse(await unpack(table, item)));
      }
      return inOrder(events);
    },
  };
}

type Change = {
  readonly siteId: string;
  readonly gap: Gap;
  readonly events: readonly GapEvent[];
};

/** Refused where a person changed the gap's state since it was read. */
async function putGap(
  table: DynamoTable,
  { siteId, gap, events }: Change,
): Promise<void> {
  const key = { pk: partition('GAP', siteId), sk: `GAP#${gap.id}` };
  const written = await putPacked(
    table,
    { ...key, state: gap.state },
    gap,
    stillIn([gap.state, events[0]?.from ?? gap.state]),
  );
  if (!written) {
    throw new StaleItemError(
      `gap ${gap.id} is no longer ${events[0]?.from ?? gap.state}: somebody decided on it meanwhile`,
    );
  }
}

function stillIn([to, from]: readonly [string, string]): Expression {
  return {
    text: 'attribute_not_exists(#pk) OR #state IN (:to, :from)',
    names: { '#pk': 'pk', '#state': 'state' },
    values: { ':to': to, ':from': from },
  };
}

/** The same event has the same key, so adding it twice is adding it once. */
async function putEvent(
  table: DynamoTable,
  siteId: string,
  event: GapEvent,
): Promise<void> {
  const { gap, at, from, to, who, why, runId } = event;
  const hash = createHash('sha256')
    .update(JSON.stringify([from, to, who, why, runId]))
    .digest('base64url')
    .slice(0, 16);
  const sk = `EVENT#${gap}#${at}#${hash}`;
  await putPacked(table, { pk: partition('GAP', siteId), sk }, event);
}

/** Events of one instant follow each other by the state they leave behind. */
function inOrder(events: readonly GapEvent[]): GapEvent[] {
  const left = [...events];
  const ordered: GapEvent[] = [];
  let state: GapEvent['from'] = null;
  while (left.length > 0) {
    const at = left[0]?.at;
    const follows = left.findIndex(
      (event) => event.at === at && event.from === state,
    );
    ordered.push(...left.splice(Math.max(follows, 0), 1));
    state = ordered.at(-1)?.to ?? null;
  }
  return ordered;
}
