/** Families of keys; shared/adapters/dynamo-table.ts says what they hold. */
type Family =
  | 'PAGE'
  | 'FRONTIER'
  | 'RUN'
  | 'PROMISE'
  | 'GAP'
  | 'JUDGEMENT'
  | 'KNOWLEDGE'
  | 'PEOPLE'
  | 'TASK'
  | 'SENT';
type TableVerb = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';
type BucketVerb = 'GetObject' | 'PutObject';
type Prefix = 'snapshots' | 'reports' | 'knowledge';

/** What a function may do to the items of a family, the files of a prefix. */
export type Rights = {
  readonly table: { readonly [family in Family]?: readonly TableVerb[] };
  readonly bucket?: { readonly [prefix in Prefix]?: readonly BucketVerb[] };
};

const read = ['GetItem', 'Query'] as const;
const plan = ['GetItem', 'Query', 'PutItem', 'UpdateItem'] as const;
/** Deleting: the parts of what was too large for one item before. */
const keep = ['GetItem', 'Query', 'PutItem', 'DeleteItem'] as const;

const report = {
  RUN: ['GetItem'],
  FRONTIER: read,
  PROMISE: read,
  GAP: read,
  JUDGEMENT: read,
  KNOWLEDGE: read,
} as const;

/** The least each function needs, and nothing beside. */
export const rights = {
  planRun: {
    table: { RUN: ['GetItem', 'Query', 'PutItem'], PAGE: read, FRONTIER: plan },
    bucket: { snapshots: ['GetObject', 'PutObject'] },
  },
  fetchBatch: {
    table: { RUN: ['GetItem'], PAGE: keep, FRONTIER: keep },
    bucket: { snapshots: ['GetObject', 'PutObject'] },
  },
  planWave: {
    table: { FRONTIER: plan },
    bucket: { snapshots: ['GetObject'] },
  },
  compare: {
    table: {
      RUN: read,
      PAGE: read,
      FRONTIER: read,
      KNOWLEDGE: read,
      PROMISE: keep,
      GAP: keep,
      JUDGEMENT: keep,
    },
  },
  report: { table: report, bucket: { reports: ['PutObject'] } },
  alert: {
    table: {
      ...report,
      RUN: ['GetItem', 'Query', 'UpdateItem'],
      TASK: keep,
      SENT: ['GetItem', 'PutItem'],
    },
    bucket: { reports: ['PutObject'] },
  },
  importKnowledge: {
    table: { KNOWLEDGE: keep, PEOPLE: ['PutItem'] },
    bucket: { knowledge: ['GetObject'] },
  },
} as const satisfies Record<string, Rights>;
