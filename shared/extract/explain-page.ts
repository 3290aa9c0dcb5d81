import type { ReadContext } from '../domain/page-reader.ts';
import type { ParsedPage } from './block.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { createFateTeller, type FateTeller } from './explain-fate.ts';
import { contextTexts } from './frames/above-block.ts';
import { textOfSentence } from './frames/analyse.ts';
import { describeTerm, describeTerms } from './frames/describe-term.ts';
import { isReadable } from './frames/is-readable.ts';
import type { ReadSentence } from './frames/read-sentence.ts';
import { parsePage } from './parse-page.ts';

/**
 * Tells, sentence by sentence, how a page is read: the block with what stands
 * above it, the concepts and terms in its words, the rules that fired, and of
 * those that a word triggered but that stayed silent, why. With `words`, only
 * the sentences that hold them; else those in which something was found.
 */
export function explainPage(
  html: string,
  context: ReadContext,
  words?: string,
): string {
  const page = parsePage(html, context);
  const wanted = words && plain(words);
  const all = readBlocks(page, context, true);
  const fateOf = createFateTeller(all);
  const sentences = all.filter((sentence) =>
    wanted
      ? plain(textOfSentence(sentence.view)).includes(wanted)
      : sentence.candidates.length > 0,
  );
  if (sentences.length > 0) {
    return sentences.map((one) => explain(one, fateOf)).join('\n\n');
  }
  return wanted
    ? whyNotRead(wanted, page, html)
    : 'Nothing on this page was read as a promise.';
}

/** Words that stand in no sentence: the step before sentences dropped them. */
function whyNotRead(wanted: string, page: ParsedPage, html: string): string {
  const block = page.blocks.find(({ text }) => plain(text).includes(wanted));
  if (!block) {
    return plain(html).includes(wanted)
      ? 'These words stand in the source of the page where people do not see them: hidden, in an attribute, a script or structured data.'
      : 'No block of the page holds these words.';
  }
  return isReadable(block)
    ? `These words run over more than one sentence of ${block.selector}.`
    : `<${block.tag}> ${block.selector} is not read: buttons, menus, form fields and quotations promise nothing.`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

function explain(sentence: ReadSentence, fateOf: FateTeller): string {
  const { block, view, language, candidates, rejections } = sentence;
  const above = contextTexts(block);
  return [
    `“${textOfSentence(view)}”`,
    `  block     <${block.tag}> ${block.place}, ${language.language.tag}, ${block.selector}`,
    ...(above.length > 0 ? [`  above     ${above.join(' › ')}`] : []),
    `  concepts  ${conceptsOf(sentence)}`,
    `  terms     ${view.terms.map(({ term }) => `${describeTerm(term)} “${term.raw}”`).join(', ') || 'none'}`,
    ...(view.sentence.isQuestion ? ['  a question promises nothing'] : []),
    ...candidates.flatMap((candidate) => [
      readLine(candidate),
      ...fateOf(candidate, block).map((fate) => `  dropped   ${fate}`),
    ]),
    ...(callsUpNothing(sentence)
      ? ['  no rule begins with any of its concepts or terms']
      : []),
    ...rejections.map(({ rule, why }) => `  not       ${rule}: ${why}`),
  ].join('\n');
}

function callsUpNothing(sentence: ReadSentence): boolean {
  const { candidates, rejections, view } = sentence;
  return (
    candidates.length + rejections.length === 0 && !view.sentence.isQuestion
  );
}

function conceptsOf({ view }: ReadSentence): string {
  const said = view.hits.map(({ id, first, end }) => {
    const start = view.tokens[first]?.start ?? 0;
    const stop = view.tokens[end - 1]?.end ?? start;
    return `${id} “${view.text.slice(start, stop)}”`;
  });
  return said.join(', ') || 'none';
}

function readLine({
  reading,
  match,
}: ReadSentence['candidates'][number]): string {
  const terms = describeTerms(reading.terms) || 'no term';
  const parts = [
    `${reading.topic}: ${terms}`,
    reading.strength,
    ...(reading.stance === 'refused' ? ['refused'] : []),
    ...(reading.condition ? [`if “${reading.condition}”`] : []),
    ...(reading.scope.length > 0 ? [reading.scope.join(' ')] : []),
  ];
  return `  reads     ${parts.join('; ')} — ${reading.rule} (${match.score.toFixed(1)})`;
}
