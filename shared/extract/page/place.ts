import type { Place } from '../../domain/reading.ts';
import { attributeOf, classNamesOf, type PageElement } from './page-element.ts';

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
  if (said === undefined || said === around.place) {
    return inSection === around.inSection ? around : { ...around, inSection };
  }
  if (around.place === 'footer' || around.place === 'aside') return around;
  if (around.inSection && !standsInSections.has(said)) return around;
  return { place: said, inSection };
}

const sections = new Set(['main', 'article', 'section']);
const standsInSections: ReadonlySet<Place> = new Set(['navigation', 'aside']);

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

const bannerWords =
  /[ _-](?:announcement|announce|promo|notice|notification|marquee|ticker|top|offer)-?_?(?:bar|banner|strip|bandeau)[ _-]| (?:topbar|bandeau|announcement|marquee|ticker) /;
const navigationWords =
  / (?:nav|navbar|navigation|menu|main-menu|breadcrumbs?) /;
const headerWords = / (?:site|page|main|global|top)-header /;
const footerWords =
  / (?:(?:site|page|main|global)[-_])?footer(?:[-_](?:wrapper|container|main|top|bottom|area|section|content))? | (?:bottombar|colophon) /;
const asideWords = / sidebar /;

function placeSaid(element: PageElement): Place | undefined {
  const role = attributeOf(element, 'role');
  const byName = places.get(role ?? element.tag) ?? places.get(element.tag);
  const id = attributeOf(element, 'id') ?? '';
  const names = `${classNamesOf(element)} ${id} `.toLowerCase();
  if (names.length < 5) return byName;
  if (bannerWords.test(names)) return 'banner';
  return byName ?? placeByWords(names);
}

function placeByWords(names: string): Place | undefined {
  if (footerWords.test(names)) return 'footer';
  if (navigationWords.test(names)) return 'navigation';
  if (headerWords.test(names)) return 'header';
  if (asideWords.test(names)) return 'aside';
  return undefined;
}
