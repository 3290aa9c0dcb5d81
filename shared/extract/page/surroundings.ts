import type { Mark } from '../block.ts';
import type { HeadingChain } from './heading-chain.ts';
import { marksOf } from './inline-text.ts';
import { attributeOf, type PageElement } from './page-element.ts';
import { type Position, positionOf } from './place.ts';
import {
  type HidingFacts,
  type Visibility,
  visibilityOf,
} from './visibility.ts';

/** What a block takes over from the elements around it. */
export type Surroundings = {
  readonly position: Position;
  readonly lang: string;
  readonly langSaid: boolean;
  readonly collapsed: boolean;
  /** How elements around set off all that stands in them. */
  readonly marks: readonly Mark['kind'][];
  /** Ids of the elements around, innermost first. */
  readonly containers: readonly number[];
  readonly chain: HeadingChain | undefined;
  readonly label: string | undefined;
  readonly columnHeaders: readonly string[];
  /** Introduces the list that is being read. */
  readonly intro: string | undefined;
  /** The block that stands just before. */
  readonly lead: string | undefined;
};

/** What holds at the root of a page. */
export const pageSurroundings: Surroundings = {
  position: { place: 'main', inSection: false },
  lang: '',
  langSaid: false,
  collapsed: false,
  marks: [],
  containers: [],
  chain: undefined,
  label: undefined,
  columnHeaders: [],
  intro: undefined,
  lead: undefined,
};

/** A menu, footer or popup does not go on with what stands before it. */
const nothingBefore = { chain: undefined, intro: undefined, lead: undefined };

/** Answers what holds inside an element; `undefined` if people never see it. */
export function enter(
  element: PageElement,
  around: Surroundings,
  facts: HidingFacts,
): Surroundings | undefined {
  const marks = marksWith(element, around.marks);
  if (element.attributes.length === 0 && !changesPlace.has(element.tag)) {
    return marks === around.marks ? around : { ...around, marks };
  }
  const visibility: Visibility = visibilityOf(element, facts);
  if (visibility === 'hidden') return undefined;
  const lang = langOf(element);
  const said = {
    marks,
    position: positionOf(element, around.position),
    lang: lang ?? around.lang,
    langSaid: lang !== undefined || around.langSaid,
    collapsed: around.collapsed || visibility === 'collapsed',
  };
  const inside = saysNothingNew(said, around) ? around : within(around, said);
  return isPopup(element) ? { ...inside, ...nothingBefore } : inside;
}

function isPopup(element: PageElement): boolean {
  const role = attributeOf(element, 'role');
  return (
    element.tag === 'dialog' || role === 'dialog' || role === 'alertdialog'
  );
}

type Said = Pick<
  Surroundings,
  'marks' | 'position' | 'lang' | 'langSaid' | 'collapsed'
>;

function saysNothingNew(said: Said, around: Surroundings): boolean {
  return (
    said.marks === around.marks &&
    said.position === around.position &&
    said.lang === around.lang &&
    said.langSaid === around.langSaid &&
    said.collapsed === around.collapsed
  );
}

function within(around: Surroundings, said: Said): Surroundings {
  const leaves = said.position.place !== around.position.place;
  return leaves
    ? { ...around, ...nothingBefore, ...said }
    : { ...around, ...said };
}

const changesPlace = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'main',
  'article',
  'section',
]);

/** Links around whole cards say nothing about the words in them. */
function marksWith(
  element: PageElement,
  marks: readonly Mark['kind'][],
): readonly Mark['kind'][] {
  const own = marksOf(element);
  if (own.length === 0) return marks;
  const added = own.filter((kind) => kind !== 'link' && !marks.includes(kind));
  return added.length === 0 ? marks : [...marks, ...added];
}

/** Answers the language an element says; an empty one says nothing. */
export function langOf(element: PageElement): string | undefined {
  if (element.attributes.length === 0) return undefined;
  const said = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  const lang = said?.trim() ?? '';
  return /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/.test(lang)
    ? lang.replaceAll('_', '-')
    : undefined;
}
