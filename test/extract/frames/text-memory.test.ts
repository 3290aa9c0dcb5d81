import { expect, test } from 'vitest';
import { TextMemory } from '../../../shared/extract/frames/text-memory.ts';

test('works once for a text that is met again and again', () => {
  const memory = new TextMemory<string>();
  const worked: string[] = [];
  const work = (text: string) => {
    worked.push(text);
    return text.toUpperCase();
  };

  const answers = Array.from({ length: 5 }, () =>
    memory.recall('footer', work),
  );

  expect(new Set(answers)).toEqual(new Set(['FOOTER']));
  expect(worked).toEqual(['footer', 'footer']);
});

test('keeps nothing of a text that was met once', () => {
  const memory = new TextMemory<object>();

  const first = memory.recall('a sentence', () => ({}));

  expect(memory.recall('a sentence', () => ({}))).not.toBe(first);
});

test('does not keep long texts', () => {
  const memory = new TextMemory<object>();
  const long = 'word '.repeat(1000);
  const answers = Array.from({ length: 4 }, () =>
    memory.recall(long, () => ({})),
  );

  expect(new Set(answers).size).toBe(4);
});

test('forgets what was not asked for in a while', () => {
  const memory = new TextMemory<object>();
  const recall = (text: string) => memory.recall(text, () => ({}));
  recall('banner');
  const kept = recall('banner');

  for (let page = 0; page < 2000; page++) {
    const text = `${page} `.repeat(200);
    recall(text);
    recall(text);
  }

  expect(recall('banner')).not.toBe(kept);
});

test('takes two texts that look alike for two', () => {
  const memory = new TextMemory<string>();
  const one = `${'a'.repeat(100)}b${'a'.repeat(100)}`;
  const other = `${'a'.repeat(100)}c${'a'.repeat(100)}`;
  const recall = (text: string) => memory.recall(text, (own) => own);

  const answers = [one, other, one, other, one].map(recall);

  expect(answers).toEqual([one, other, one, other, one]);
});
