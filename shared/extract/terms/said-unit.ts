import type { DurationUnit } from '../../domain/term.ts';
import type { TermWords } from '../term-words.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { type TermContext, TermReader } from './term-reader.ts';
import { firstNodesOf } from './triggers.ts';
import { readUnit, type Unit } from './units.ts';

/**
 * Answers the unit that a text says its numbers are in, once for all of them:
 * "all in working days", "delays (weeks)", "jours ouvrés : Suisse 5-8".
 */
export function saidUnitOf(
  text: string,
  words: TermWords,
  context: TermContext,
): DurationUnit | undefined {
  const tokens = tokenize(text, words);
  const nodes = firstNodesOf(tokens, words);
  const r = new TermReader(
    text,
    tokens,
    { nodes, triggers: [] },
    words,
    context,
  );
  return saidUnit(r);
}

/** Answers the same of a text under reading; two units say nothing. */
export function saidUnit(r: TermReader): DurationUnit | undefined {
  const said = new Set<DurationUnit>();
  for (let at = 0; at < r.tokens.length; at++) {
    const unit = saidUnitAt(r, at);
    if (unit === undefined) continue;
    said.add(unit.unit);
    at = unit.next - 1;
  }
  const [only, ...others] = said;
  return others.length === 0 ? only : undefined;
}

/** Answers the unit that begins at a token and is said without a number. */
export function saidUnitAt(r: TermReader, at: number): Unit | undefined {
  const unit = pluralAt(r, at);
  if (unit === undefined) return undefined;
  const leads = r.norm(unit.next) === ':';
  const isSaid = r.before(at, 'countedIn')
    ? leads || isLong(r, unit)
    : isInBrackets(r, at, unit) || (leads && opensClause(r, at));
  return isSaid ? unit : undefined;
}

/** In "in a week" one of them is counted. */
function pluralAt(r: TermReader, at: number): Unit | undefined {
  if (r.tokens[at]?.kind !== 'word' || isCounted(r, at)) return undefined;
  const unit = readUnit(r, at);
  if (unit === undefined || unit.times !== 1) return undefined;
  return r.norm(unit.next - 1).endsWith('s') ? unit : undefined;
}

function isInBrackets(r: TermReader, at: number, { next }: Unit): boolean {
  return r.norm(at - 1) === '(' && r.norm(next) === ')';
}

function isCounted(r: TermReader, at: number): boolean {
  return r.tokens[at - 1]?.value !== undefined;
}

/** "Booked in minutes." tells how soon, and counts nothing after it. */
function isLong(r: TermReader, { unit, next }: Unit): boolean {
  if (unit === 'minute' || unit === 'hour') return false;
  return r.tokens[next] === undefined || r.isStop(next) || r.norm(next) === ')';
}

function opensClause(r: TermReader, at: number): boolean {
  return at === 0 || r.startsLine(at) || /^[.,;:(]$/.test(r.norm(at - 1));
}
