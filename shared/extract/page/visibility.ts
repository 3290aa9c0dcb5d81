import { attributeOf, classNamesOf, type PageElement } from './page-element.ts';
import type { IsScripted } from './scripted-names.ts';

/** `collapsed`: out of sight until a visitor opens it. */
export type Visibility = 'visible' | 'collapsed' | 'hidden';

/** What the page itself says about hiding, gathered before it is read. */
export type HidingFacts = {
  /** Classes and ids that its style sheets hide. */
  readonly hiddenNames: ReadonlyMap<string, Visibility>;
  /** Ids that a control of the page opens, with the control. */
  readonly opened: ReadonlyMap<string, PageElement>;
  readonly isScripted: IsScripted;
};

/**
 * Answers whether people can see an element. Panels that a click opens are
 * read, as is what the page's code shows later ("Thank you, we reply within
 * a day"); what nobody can bring out is not. Text for screen readers alone counts as
 * visible: it is said to customers.
 */
export function visibilityOf(
  element: PageElement,
  facts: HidingFacts,
): Visibility {
  if (element.attributes.length === 0) return 'visible';
  const names = classNamesOf(element);
  const id = attributeOf(element, 'id');
  if (isSaidHidden(element, names)) {
    return isPanel(element, names, id, facts) ? 'collapsed' : 'hidden';
  }
  const byStyle = hiddenByStyle(names, id, facts);
  if (byStyle !== 'visible') {
    return isPanel(element, names, id, facts) ? 'collapsed' : byStyle;
  }
  return collapsedClass.test(names) && !/ (?:show|in|open|active) /.test(names)
    ? 'collapsed'
    : 'visible';
}

const hidingStyle =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const hidingClass = / (?:hidden|d-none|is-hidden|hide|w3-hide|uk-hidden) /;
/** Shown again from some width on: `md:block`, `d-lg-flex`. */
const responsiveClass =
  / (?:(?:sm|md|lg|xl|2xl|max-\w+|print):(?!hidden)\S+|d-(?:sm|md|lg|xl|xxl)-(?!none)\w+) /;
const collapsedClass =
  / (?:collapse|collapsing|accordion-collapse|tab-pane|tabpanel|modal|offcanvas) /;
const panelWords =
  /accord|collaps|faq|answer|reponse|panel|\btabs?[-_\s]|(?:tab|toggle|item|card)[-_]?content|toggle|slide|carousel|carrousel|swiper|dropdown|submenu|sub-menu|modal|dialog|popup|pop-up|drawer|expand|details|read-?more|more-|wizard|success|thank|merci|confirmation|message|feedback/i;

function isSaidHidden(element: PageElement, names: string): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== undefined) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  if (style !== undefined && hidingStyle.test(style)) return true;
  return hidingClass.test(names) && !responsiveClass.test(names);
}

function hiddenByStyle(
  names: string,
  id: string | undefined,
  { hiddenNames }: HidingFacts,
): Visibility {
  if (hiddenNames.size === 0) return 'visible';
  if (id !== undefined) {
    const found = hiddenNames.get(`#${id}`);
    if (found) return found;
  }
  if (names === '') return 'visible';
  for (const name of names.trim().split(/\s+/)) {
    const found = hiddenNames.get(`.${name}`);
    if (found) return found;
  }
  return 'visible';
}

function isPanel(
  element: PageElement,
  names: string,
  id: string | undefined,
  facts: HidingFacts,
): boolean {
  if (id !== undefined && (facts.opened.has(id) || facts.isScripted(id))) {
    return true;
  }
  const role = attributeOf(element, 'role') ?? '';
  if (role === 'tabpanel' || role === 'dialog') return true;
  if (attributeOf(element, 'hidden') === 'until-found') return true;
  return panelWords.test(names) || (id !== undefined && panelWords.test(id));
}
