import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import { idsOf } from '../match/speech.ts';
import {
  deniedBeside,
  deniedIf,
  deniedOf,
  negations,
  offering,
} from '../subjects/negations.ts';
import { costWords } from '../subjects/sparing-words.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
import { spares } from './cost-clause.ts';
import { nameThing } from './rows.ts';

/** What a topic offers: who denies one of these refuses all of it. */
const offers: ReadonlyMap<Topic, readonly SubjectId[]> = new Map<
  Topic,
  readonly SubjectId[]
>([
  ['financing', ['financing', 'loan']],
  ['price-match', ['price-match']],
  ['free-trial', ['trial', 'no-card', 'free', 'gift']],
  [
    'loyalty',
    ['loyalty', 'referral', 'stackable', 'cash-out', 'discount', 'newsletter'],
  ],
  ['return-window', ['return-goods', 'change-of-mind']],
  ['return-cost', ['return-goods']],
  ['exchange', ['exchange', 'replace']],
  ['warranty', ['warranty', 'guarantee']],
  ['money-back', ['refund']],
  ['service-level', ['guarantee', 'uptime']],
  ['delivery-time', ['delivery']],
  ['refund-time', ['refund']],
  ['response-time', ['reply', 'call-back']],
]);

/** Answers whether a topic offers the same whatever is sold. */
export function isDeniable(topic: Topic): boolean {
  return offers.has(topic);
}

/** Words between what denies and what is denied: "not offer any payment plan". */
const reach = 5;

/**
 * Answers whether a sentence denies what a topic is about, and neither a part
 * of it nor something beside it: "no instalments", "instalments are not
 * possible", "we take nothing back", but neither "in instalments without
 * interest" nor "no returns after thirty days".
 */
export function deniesOffer(
  sought: Sought,
  { statement: { quote, lang } }: IndexedStatement,
): boolean {
  const words = wordsOf(lang);
  if (words === undefined) return false;
  const clauses = quote.split(/[,;.!?–—]\s|[.!?]$|\s?[()]\s?/u);
  return clauses.some((clause) =>
    [...clause.matchAll(words.denying)].some(({ 0: said, index }) => {
      const before = lastWords(clause.slice(0, index));
      const after = clause.slice(index + said.length);
      return deniesAfter(before, after, sought, words);
    }),
  );
}

function deniesAfter(
  before: string,
  after: string,
  sought: Sought,
  words: Words,
): boolean {
  const { lang, beside, offering } = words;
  const [denied = ''] = after.split(':');
  if (beside.test(after) || isOfPart(denied, words, sought)) return false;
  if (names(sought.topic, firstWords(denied), lang)) return true;
  if (deniesThing(sought, denied, lang)) return true;
  const isOffered = after.trim() === '' || offering.test(after);
  return isOffered && names(sought.topic, before, lang);
}

type Words = {
  readonly lang: string;
  readonly denying: RegExp;
  readonly beside: RegExp;
  readonly offering: RegExp;
  readonly onlyIf: RegExp;
  readonly of: RegExp;
};

const words: ReadonlyMap<string, Words> = new Map(
  Object.entries(negations).map(([lang, denying]): [string, Words] => [
    lang,
    {
      lang,
      denying: new RegExp(`(?<!\\p{L})(?:${denying})(?!\\p{L})`, 'giu'),
      beside: new RegExp(`^\\s(?:${deniedBeside[lang]})(?!\\p{L})`, 'iu'),
      offering: new RegExp(
        `^(?:\\s\\S+){0,2}\\s(?:${offering[lang]})(?!\\p{L})`,
        'iu',
      ),
      onlyIf: new RegExp(`\\s(?:${deniedIf[lang]})(?!\\p{L})`, 'iu'),
      of: new RegExp(`\\s(?:${deniedOf[lang]})\\s.+`, 'iu'),
    },
  ]),
);

function wordsOf(lang: string): Words | undefined {
  return words.get(lang.slice(0, 2));
}

/** Whether it goes on about one case, or about what no promise names. */
function isOfPart(
  after: string,
  { lang, onlyIf, of }: Words,
  { speech }: Sought,
): boolean {
  if (onlyIf.test(after)) return true;
  const named = of.exec(after)?.[0];
  if (named === undefined) return false;
  const ids = [...idsOf(named, lang)];
  return ids.some((id) => !speech.everything.has(id));
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/, reach).join(' ');
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-reach).join(' ');
}

function names(topic: Topic, text: string, lang: string): boolean {
  const said = idsOf(text, lang);
  return offers.get(topic)?.some((id) => said.has(id)) ?? false;
}

/** Topics that offer a thing, which differs from promise to promise. */
const ofThings: ReadonlySet<Topic> = new Set<Topic>(['no-fee', 'gift']);

/** What a page grants by denying it too: no note differs that does. */
const spared: ReadonlySet<string> = new Set<string>([
  ...costWords,
  'obligation',
  'deposit',
  'deposit-hold',
  'no-deposit',
  'price-increase',
  'notice',
  'interest',
]);

/** "No breakfast", "plus de sac": a thing is denied by its bare name. */
const wordsOfName = 3;

function deniesThing(
  { topic, speech: { said } }: Sought,
  denied: string,
  lang: string,
): boolean {
  const name = denied.trim();
  if (!ofThings.has(topic) || !spares(said)) return false;
  if (name.split(/\s+/).length > wordsOfName) return false;
  const ids = [...idsOf(name, lang)];
  return nameThing(ids.filter((id) => said.has(id) && !spared.has(id)));
}
