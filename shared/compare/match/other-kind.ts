import type { Topic } from '../../domain/topic.ts';
import { oncePerObject } from '../../platform/once-per.ts';
import { type Kind, kinds } from '../subjects/kinds.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Sought } from './sought.ts';
import type { Speech } from './speech.ts';

/** Which members of one kind some text names. */
type Named = {
  readonly kind: Kind;
  readonly members: ReadonlySet<number>;
};

/**
 * Answers whether a statement names something else of the kind that a promise
 * is about, and its article nowhere that: beds are no sofas, the phone's hours
 * are not the shop's, what students pay is not what groups do.
 */
export function isOfOtherKind(
  { topic, speech }: Pick<Sought, 'topic' | 'speech'>,
  { speech: other, whole }: IndexedStatement,
): boolean {
  return namedBy(speech).some(({ kind, members }) => {
    if (!holdsFor(kind, topic)) return false;
    if (names(whole, kind, members)) return false;
    const said = membersIn(other.said, kind);
    const theirs = said.size > 0 ? said : membersIn(other.everything, kind);
    return theirs.size > 0 && !names(speech.everything, kind, theirs);
  });
}

/**
 * Answers whether a sentence names a neighbour of what a promise names, where
 * another of these rows names that one: "implants ten years, crowns five".
 */
export function isOnOtherRow(
  { topic, speech }: Pick<Sought, 'topic' | 'speech'>,
  { speech: other, title }: IndexedStatement,
  rows: readonly IndexedStatement[],
): boolean {
  return namedBy(speech).some(({ kind, members }) => {
    if (!holdsFor(kind, topic)) return false;
    if (!rows.some((row) => names(row.speech.said, kind, members)))
      return false;
    const said = membersIn(other.said, kind);
    const theirs = said.size > 0 ? said : membersIn(title, kind);
    return theirs.size > 0 && ![...theirs].some((at) => members.has(at));
  });
}

function holdsFor({ topics }: Kind, topic: Topic): boolean {
  return topics === undefined || topics.has(topic);
}

/** Most promises name nothing of most kinds, and are compared often. */
const namedBy = oncePerObject(({ said }: Speech): readonly Named[] =>
  kinds
    .map((kind) => ({ kind, members: membersIn(said, kind) }))
    .filter(({ members }) => members.size > 0),
);

function membersIn(ids: ReadonlySet<string>, { members }: Kind): Set<number> {
  const found = new Set<number>();
  for (const [at, member] of members.entries()) {
    const isNamed =
      typeof member === 'string'
        ? ids.has(member)
        : member.some((id) => ids.has(id));
    if (isNamed) found.add(at);
  }
  return found;
}

function names(
  ids: ReadonlySet<string>,
  kind: Kind,
  members: ReadonlySet<number>,
): boolean {
  for (const at of membersIn(ids, kind)) if (members.has(at)) return true;
  return false;
}
