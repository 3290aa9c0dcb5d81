import type { Place } from '../../domain/reading.ts';
import { judgeByClass } from './by-class.ts';
import { attributeOf, type PageElement } from './page-element.ts';
import { weighText } from './text-weight.ts';

/** A part of the page, and whether we are among its main words. */
export type Position = {
  readonly place: Place;
  /** A header or footer in a section is part of what the section says. */
  readonly inSection: boolean;
};

/** Answers the part of the page an element is in, told what is around it. */
export function positionOf(element: PageElement, around: Position): Position {
  const said = placeSaid(element);
  const inSection = around.inSection || sections.has(element.tag);
  if (!said || said === around.place || !mayStand(said, element, around)) {
    return inSection === around.inSection ? around : { ...around, inSection };
  }
  return { place: said, inSection };
}

const sections = new Set(['main', 'article', 'section']);
const standsInSections: ReadonlySet<Place> = new Set(['navigation', 'aside']);

function mayStand(said: Place, element: PageElement, around: Position) {
  if (around.place === 'footer' || around.place === 'aside') return false;
  if (around.inSection && !standsInSections.has(said)) return false;
  if (said === 'navigation') return isMenu(element);
  return said !== 'header' || !isHero(element);
}

/** Themes use `nav` for any list; one that mostly talks is no menu. */
function isMenu(element: PageElement): boolean {
  const { linked, plain } = weighText(element);
  return plain < 40 || plain <= linked;
}

/** A header with a title and no menu opens the page's own words. */
function isHero(element: PageElement): boolean {
  const level = element.firstHeadingLevel;
  return level > 0 && level <= 2 && !weighText(element).holdsNavigation;
}

const places = new Map<string, Place>([
  ['nav', 'navigation'],
  ['navigation', 'navigation'],
  ['menubar', 'navigation'],
  ['banner', 'header'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['contentinfo', 'footer'],
  ['aside', 'aside'],
  ['complementary', 'aside'],
  ['main', 'main'],
]);

/** A quick look, so that most class names cost one test. */
const placeWords =
  /nav|menu|breadcrumb|header|foot|colophon|bar|banner|bandeau|announce|marquee|ticker|strip/;
const bannerWords =
  /[ _-](?:announcement|announce|promo|notice|notification|marquee|ticker|top|offer|alert)-?_?(?:bar|banner|strip|bandeau)[ _-]| (?:topbar|bandeau|announcement|marquee|ticker) /;
const navigationWords =
  / (?:nav|navbar|navigation|menu|(?:main|mobile|site|primary)-(?:menu|nav)|breadcrumbs?) /;
const headerWords = / (?:site|page|main|global|top)-header /;
const footerWords =
  / (?:(?:site|page|main|global)[-_])?footer(?:[-_](?:wrapper|container|main|top|bottom|area|section|content))? | (?:bottombar|colophon) /;
const asideWords = / sidebar /;

function placeSaid(element: PageElement): Place | undefined {
  const byTag = places.get(element.tag);
  if (element.attributes.length === 0) return byTag;
  const byName = places.get(attributeOf(element, 'role') ?? '') ?? byTag;
  const byClass = wordedByClass(element);
  const id = attributeOf(element, 'id');
  const byId = id === undefined ? nowhere : wordedIn(` ${id} `);
  if (byClass === nowhere && byId === nowhere) return byName;
  if (byClass.isBanner || byId.isBanner) return 'banner';
  return byName ?? likelier(byClass.place, byId.place);
}

/** What the words of a name say of where its element stands. */
type Worded = {
  readonly isBanner: boolean;
  readonly place: Place | undefined;
};

const nowhere: Worded = { isBanner: false, place: undefined };

function wordedIn(names: string): Worded {
  if (!placeWords.test(names)) return nowhere;
  return { isBanner: bannerWords.test(names), place: placeByWords(names) };
}

const wordedByClass = judgeByClass(wordedIn);

/** Of two names, the one whose word counts first. */
function likelier(one?: Place, other?: Place): Place | undefined {
  return placesByWords.find((place) => place === one || place === other);
}

const placesByWords: readonly Place[] = [
  'footer',
  'navigation',
  'header',
  'aside',
];

function placeByWords(names: string): Place | undefined {
  if (footerWords.test(names)) return 'footer';
  if (navigationWords.test(names)) return 'navigation';
  if (headerWords.test(names)) return 'header';
  if (asideWords.test(names)) return 'aside';
  return undefined;
}
