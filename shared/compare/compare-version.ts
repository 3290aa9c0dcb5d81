import { digestOf } from './digests.ts';
import { likenessWeights } from './match/likeness-weights.ts';
import { subjectLanguages } from './subjects/languages.ts';
import { weightBySubject } from './subjects/subject-weights.ts';
import { topicSubjects } from './subjects/topic-subjects.ts';

/**
 * Raise it with every change of the rules by which readings are merged, and
 * promises matched and judged: what another version has done is done again.
 */
const rules = '20';

/** Words and weights are part of it by themselves. */
export const compareVersion = digestOf([
  rules,
  likenessWeights,
  [...weightBySubject],
  subjectLanguages,
  topicSubjects,
]);
