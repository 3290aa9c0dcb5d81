/** Attributes that reading needs; all others are passed over. */
const names =
  'id class href rel hreflang lang xml:lang style hidden role name content property type http-equiv open for itemscope itemtype itemprop datetime colspan rowspan scope media value aria-hidden aria-expanded aria-controls aria-labelledby aria-level data-target data-bs-target data-toggle data-bs-toggle';

/** By name, the one string that stands for it: equal names are then the same. */
export const knownAttributes: ReadonlyMap<string, string> = new Map(
  names.split(' ').map((name) => [name, name]),
);
