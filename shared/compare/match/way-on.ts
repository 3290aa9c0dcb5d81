import type { SearchReach } from '../../domain/judgement.ts';
import { oncePer } from '../../platform/once-per.ts';
import { overlap } from '../overlap.ts';
import { wordsAlike } from './alike-words.ts';
import type { ChangedArticles } from './changed-articles.ts';
import { type Look, lookingOn } from './look-on.ts';
import type { Nomination } from './nominate.ts';
import { type SoughtAlike, soughtAlike } from './sought-alike.ts';
import { recalledIds } from './speech-as-text.ts';

/** What searches by some words have yet to look at. */
export type Way = Look & {
  readonly reach: SearchReach;
  /** What is sought by them, as far as those sentences can tell. */
  readonly soughtAlike: SoughtAlike;
};

/**
 * Prepares telling how searches by some words go on after articles changed;
 * `closed` where sentences are chosen otherwise now. What follows from the
 * words is worked out once for all that are alike to the articles, and what to
 * look at once for all that choose the same sentences.
 */
export function waysOn({
  index,
  touched,
  regrouped,
}: Pick<ChangedArticles, 'index' | 'touched' | 'regrouped'>): (
  before: SearchReach,
) => Way | 'closed' {
  const { numberOf } = index.subjects;
  const isKnown = (id: string) => numberOf.has(id) || regrouped.has(id);
  const look = lookingOn(touched, index);
  const choiceBy = oncePer((words: string): Choice => {
    const [said = '', around = ''] = words.split('|');
    const everything = recalledIds(said, around);
    if (overlap(everything, regrouped).size > 0) return 'regrouped';
    const nomination = index.nominate(everything);
    return { nomination, soughtAlike: soughtAlike({ said, around }) };
  });
  return (before) => {
    const { said, around, open } = wordsAlike(before, isKnown);
    const choice = choiceBy(`${said}|${around}`);
    if (choice === 'regrouped') return 'closed';
    const { nomination } = choice;
    if (nomination.by !== before.by) return 'closed';
    const ahead = look(nomination, before.edge);
    const isNamed = open.some((id) => ahead.titled.has(id));
    return {
      ...ahead,
      reach: looksNoFurther(nomination, before, ahead)
        ? before
        : index.reachOf(before, nomination),
      soughtAlike: isNamed ? soughtAlike(before) : choice.soughtAlike,
    };
  };
}

type Choice =
  | { readonly nomination: Nomination; readonly soughtAlike: SoughtAlike }
  | 'regrouped';

/**
 * It ends where it did: a search knows as much as it did, and is remembered as
 * it was. Where others came between, some of them are not looked at, though
 * they stand before the last that was.
 */
function looksNoFurther(
  { least }: Nomination,
  before: SearchReach,
  { isFurther, fallsShort }: Look,
): boolean {
  return least === before.least && !isFurther && !fallsShort;
}
