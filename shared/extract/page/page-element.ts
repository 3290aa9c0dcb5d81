import type { ElementKind } from './element-kinds.ts';

/** An element of a page, with the attributes that reading needs. */
export type PageElement = {
  /** Counted in document order; unique on its page. */
  readonly id: number;
  readonly tag: string;
  /** What its name tells. */
  readonly kind: ElementKind;
  readonly parent: PageElement | undefined;
  readonly children: PageNode[];
  /** Name, value, name, value: most elements have none or one. */
  readonly attributes: readonly string[];
  /** True on an inline element or a label that wraps block-level ones. */
  wrapsBlocks: boolean;
  /** Among its parent's elements of the same name, from 1; 0: not counted. */
  position: number;
  /** Level of the first heading in it; 0 where there is none. */
  firstHeadingLevel: number;
};

/** A stretch of text (entities decoded, white space as written) or an element. */
export type PageNode = PageElement | string;

/** Answers the value of an attribute; `undefined` where it is not said. */
export function attributeOf(
  element: PageElement,
  name: string,
): string | undefined {
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 2) {
    if (attributes[at] === name) return attributes[at + 1];
  }
  return undefined;
}

/** Answers 1 to 6 for a heading, by its name or by its role; 0 for others. */
export function headingLevelOf(
  { headingLevel }: ElementKind,
  attributes: readonly string[],
): number {
  if (headingLevel > 0) return headingLevel;
  const role = attributes.indexOf('role');
  if (role < 0 || attributes[role + 1] !== 'heading') return 0;
  const level = attributes.indexOf('aria-level');
  const said = Number(attributes[level + 1]);
  return level >= 0 && said >= 1 && said <= 6 ? Math.trunc(said) : 2;
}
