import { judgeByClass } from './by-class.ts';
import { attributeOf, type PageElement } from './page-element.ts';
import type { IsScripted } from './scripted-names.ts';

/** `collapsed`: out of sight until a visitor opens it. */
export type Visibility = 'visible' | 'collapsed' | 'hidden';

/** What the page itself says about hiding, gathered before it is read. */
export type HidingFacts = {
  /** Classes and ids that its style sheets hide. */
  readonly hiddenNames: ReadonlyMap<string, Visibility>;
  /** Ids that a control of the page opens, with the control. */
  readonly opened: ReadonlyMap<string, PageElement>;
  /** Tabs by their own id: a panel may name the one that labels it. */
  readonly tabs: ReadonlyMap<string, PageElement>;
  readonly isScripted: IsScripted;
};

/**
 * Answers whether people can see an element. Panels that a click opens are
 * read, as is what the page's code shows later ("Thank you, we reply within
 * a day"); what nobody can bring out is not. Text for screen readers alone counts as
 * visible, and so does text hidden from them alone: it is said to customers.
 */
export function visibilityOf(
  element: PageElement,
  facts: HidingFacts,
): Visibility {
  if (element.attributes.length === 0) return 'visible';
  const byClass = hidingOf(element);
  const found = hidingSaid(element, byClass.hides, facts);
  const isUnspoken = attributeOf(element, 'aria-hidden') === 'true';
  if (found === 'visible' && !isUnspoken) {
    return byClass.collapses ? 'collapsed' : 'visible';
  }
  if (byClass.isPanel || isPanel(element, facts)) return 'collapsed';
  return isUnspoken && isSign(element) ? 'hidden' : found;
}

function hidingSaid(
  element: PageElement,
  byClass: boolean,
  facts: HidingFacts,
): Visibility {
  const isHidden = byClass || isSaidHidden(element);
  return isHidden ? 'hidden' : hiddenByStyle(element, facts);
}

/**
 * A lone word that screen readers pass over is a sign, or names an icon. A
 * mark of punctuation is neither: people see it part what stands around it.
 */
function isSign({ children }: PageElement): boolean {
  return (
    children.every(
      (child) => typeof child === 'string' && !/\S\s+\S/.test(child),
    ) && !children.every(isPunctuation)
  );
}

function isPunctuation(child: PageElement['children'][number]): boolean {
  return typeof child === 'string' && /^\s*[\p{P}\p{S}]\s*$/u.test(child);
}

const hidingStyle =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const hidingClass = / (?:hidden|d-none|is-hidden|hide|w3-hide|uk-hidden) /;
/** Fonts that draw an icon for its name: "local_shipping". */
const iconClass = / (?:material-(?:icons|symbols)(?:-\w+)?|mat-icon) /;
/** Shown again from some width on: `md:block`, `d-lg-flex`. */
const responsiveClass =
  / (?:(?:sm|md|lg|xl|2xl|max-\w+|print):(?!hidden)\S+|d-(?:sm|md|lg|xl|xxl)-(?!none)\w+) /;
const collapsedClass =
  / (?:collapse|collapsing|accordion-collapse|tab-pane|tabpanel|modal|offcanvas) /;
const openClass = / (?:show|in|open|active) /;
const panelWords =
  /accord|collaps|faq|answer|reponse|panel|\btabs?[-_\s]|(?:tab|toggle|item|card)[-_]?content|toggle|slide|carousel|carrousel|swiper|dropdown|submenu|sub-menu|modal|dialog|popup|pop-up|drawer|expand|details|read-?more|more-|wizard|success|thank|merci|confirmation|message|feedback/i;

/** What the names of an element say of its being seen. */
const hidingOf = judgeByClass((names) => ({
  hides:
    (hidingClass.test(names) && !responsiveClass.test(names)) ||
    iconClass.test(names),
  collapses: collapsedClass.test(names) && !openClass.test(names),
  isPanel: panelWords.test(names),
}));

function isSaidHidden(element: PageElement): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== undefined) return true;
  const style = attributeOf(element, 'style');
  return style !== undefined && hidingStyle.test(style);
}

function hiddenByStyle(
  element: PageElement,
  { hiddenNames }: HidingFacts,
): Visibility {
  if (hiddenNames.size === 0) return 'visible';
  const id = attributeOf(element, 'id');
  if (id !== undefined) {
    const found = hiddenNames.get(`#${id}`);
    if (found) return found;
  }
  const names = attributeOf(element, 'class')?.trim() ?? '';
  if (names === '') return 'visible';
  for (const name of names.split(/\s+/)) {
    const found = hiddenNames.get(`.${name}`);
    if (found) return found;
  }
  return 'visible';
}

function isPanel(element: PageElement, facts: HidingFacts): boolean {
  const id = attributeOf(element, 'id');
  if (id !== undefined && (facts.opened.has(id) || facts.isScripted(id))) {
    return true;
  }
  const role = attributeOf(element, 'role') ?? '';
  if (role === 'tabpanel' || role === 'dialog') return true;
  if (attributeOf(element, 'hidden') === 'until-found') return true;
  return id !== undefined && panelWords.test(id);
}
