import { parseArgs } from 'node:util';
import { Topic } from '../shared/domain/topic.ts';
import {
  type Part,
  type ReadWording,
  readWordings,
  wordingLanguages,
} from './read-wordings.ts';
import { type Score, scoreOf } from './score-wordings.ts';

/**
 * How well the rules read wordings they were not made for: the share of the
 * promises that is found, and of what is read that is one. With --misses, what
 * went wrong in the part that may be learnt from, of one topic if asked.
 */
const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    topic: { type: 'string' },
    language: { type: 'string' },
  },
});
const asked = values.topic === undefined ? undefined : topicNamed(values.topic);
const isCounted = (topic: Topic): boolean => (asked ?? topic) === topic;
const parts: readonly Part[] = ['learnt-from', 'held-out'];

for (const language of wordingLanguages) {
  if ((values.language ?? language) !== language) continue;
  for (const part of parts) {
    const wordings = readWordings(language, part);
    console.log(lineOf(`${language} ${part}`, scoreOf(wordings, isCounted)));
    if (values.misses && part === 'learnt-from') listMisses(wordings);
    else if (asked === undefined) listTopics(wordings);
  }
}

function topicNamed(name: string): Topic {
  const parsed = Topic.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new RangeError(
    `no topic "${name}"; there are ${Topic.options.join(', ')}`,
  );
}

function lineOf(name: string, { promised, found, read, right }: Score): string {
  const recall = `${shareOf(found, promised)} of ${promised} promises found`;
  const precision = `${shareOf(right, read)} of ${read} readings right`;
  return `${name.padEnd(18)} ${recall.padEnd(32)} ${precision}`;
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
}

function listTopics(wordings: readonly ReadWording[]): void {
  for (const topic of Topic.options) {
    console.log(
      lineOf(
        `  ${topic}`,
        scoreOf(wordings, (one) => one === topic),
      ),
    );
  }
}

function listMisses(wordings: readonly ReadWording[]): void {
  for (const { text, heading, topics, read } of wordings) {
    const missed = topics.filter(
      (topic) => isCounted(topic) && !read.includes(topic),
    );
    const invented = read.filter(
      (topic) => isCounted(topic) && !topics.includes(topic),
    );
    if (missed.length + invented.length === 0) continue;
    const faults = [
      ...missed.map((topic) => `missed ${topic}`),
      ...invented.map((topic) => `invented ${topic}`),
    ];
    console.log(`  ${faults.join(', ')}: ${text}  « ${heading}`);
  }
}
