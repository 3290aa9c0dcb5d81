import { describe, expect, it } from 'vitest';
import { standingTask } from '../../shared/briefing/standing-task.ts';
import type { BriefingTask } from '../../shared/domain/briefing-task.ts';
import { task as aTask } from '../adapters/dynamo-examples.ts';
import { article } from '../compare/builders.ts';
import { createInMemoryKnowledgeStore } from '../fakes/in-memory-knowledge-store.ts';

async function asked(task: BriefingTask, version = 'v1') {
  const knowledge = createInMemoryKnowledgeStore();
  await knowledge.saveArticle(article({ version }));
  return standingTask(task.id, ['other', 'shop'], {
    tasks: { list: async (site) => (site === 'shop' ? [task] : []) },
    knowledge,
  });
}

const onReturns = { article: 'returns', articleVersion: 'v1' };

describe('a task that can still be confirmed', () => {
  it('is one whose article stands in the version it speaks of', async () => {
    const task = aTask(onReturns);

    expect(await asked(task)).toEqual(task);
    expect(await asked(task, 'v2')).toBeUndefined();
  });

  it('is one without an article as long as its gap is open', async () => {
    expect(await asked(aTask())).toBeDefined();
    expect(await asked(aTask({ state: 'closed' }))).toBeUndefined();
  });
});
