import { beforeAll, describe, expect, it } from 'vitest';
import { documentConverters } from '../../shared/adapters/document-converters.ts';
import { describeImport } from '../../shared/knowledge/describe-import.ts';
import { exportKnowledge } from '../../shared/knowledge/export-knowledge.ts';
import {
  type ImportSummary,
  importKnowledge,
} from '../../shared/knowledge/import-knowledge.ts';
import { createInMemoryKnowledgeStore } from '../fakes/in-memory-knowledge-store.ts';
import { type HostileFile, hostileFiles } from './hostile-files.ts';
import { article, readDeps } from './knowledge-files.ts';

const knowledge = createInMemoryKnowledgeStore();
const deps = { ...readDeps, convert: documentConverters, knowledge };
const hostile = hostileFiles(1000);
const bring = () =>
  importKnowledge(
    hostile.map(({ file }) => file),
    deps,
  );

let summary: ImportSummary;
let bodies: ReadonlyMap<string, string>;

beforeAll(async () => {
  await importKnowledge([article('kept')], deps);
  summary = await bring();
  const stored = await knowledge.articles();
  bodies = new Map(stored.map(({ id, body }) => [id, body]));
});

function outcomeOf({ file }: HostileFile): unknown {
  const taken = summary.articles.find((each) => each.file === file.name);
  const refusal = summary.refused.find((each) => each.file === file.name);
  return taken === undefined
    ? { file: file.name, refusedAs: refusal?.reason }
    : { file: file.name, body: bodies.get(taken.id) };
}

describe('a thousand hostile articles', () => {
  it('are each taken or refused for the right reason', () => {
    expect(hostile.map(outcomeOf)).toEqual(
      hostile.map(({ file, expected }) => ({ file: file.name, ...expected })),
    );
  });

  it('lose nothing that was stored before', () => {
    expect(bodies.get('kept')).toBe('Thirty days.');
    expect(bodies.size).toBe(summary.articles.length + 1);
  });

  it('run nothing', () => {
    expect('ran' in globalThis).toBe(false);
  });

  it('change nothing the second time', async () => {
    const writes = knowledge.writes();

    const again = await bring();

    expect(knowledge.writes()).toBe(writes);
    expect(again.refused).toEqual(summary.refused);
  });

  it('are told in words that no terminal obeys', () => {
    expect(describeImport(summary, 'en')).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('leave an export without markup and formulas', async () => {
    const [csv] = await exportKnowledge(knowledge);

    expect(csv?.body).not.toMatch(/<[a-z/!?]|(?:^|,)"?=/i);
  });
});
