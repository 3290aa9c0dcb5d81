const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without an end tag. */
const voidTags = setOf(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that stand in a line of text; every other name starts a block. */
const inlineTags = setOf(
  'a abbr acronym area audio b basefont bdi bdo big br cite code data del dfn em embed font i img input ins kbd map mark nobr object output picture progress q rb rp rt rtc ruby s samp script slot small source span strike strong style sub sup template time track tt u var video wbr meter noscript svg math canvas iframe link meta base param select datalist title',
);

/** Formatting that a page may close while blocks in it are still open. */
const formattingTags = setOf(
  'a b big code em font i nobr s small span strike strong tt u del ins mark sub sup abbr cite q',
);

/** What a reader never sees as text. */
const unreadTags = setOf(
  'script style template noscript svg math iframe object embed canvas audio video textarea head title noembed noframes map datalist rp',
);

/** A `p` that is still open ends where one of these starts. */
const endsParagraph = setOf(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
);

/** Tags that may stand in the head; any other ends it. */
const headTags = setOf(
  'base basefont bgsound link meta title noscript noframes style script template',
);

/** HTML names that end an svg somebody forgot to close. */
const breaksOutOfSvg = setOf(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li main menu meta nav nobr ol p pre ruby s section small span strong strike sub sup table tbody td th tr tt u ul var article footer header',
);

/** End tags are not looked for beyond these. */
const scopeBoundaries = setOf('table td th caption template html');

/** Read as one stretch of text, whatever stands inside. */
const wholeTextTags = setOf(
  'h1 h2 h3 h4 h5 h6 summary button dt label legend caption figcaption option',
);

/** Names that only the rules for ends left out know. */
const partTags = setOf(
  'html head body thead tbody tfoot colgroup optgroup foreignobject',
);

/** Names that style sheets give a place of their own; letters in `i` or `sup` belong to their word. */
const setsApart = setOf('span a strong b time small label del ins s');

/** What the name of an element tells, found once for all that bear it. */
export type ElementKind = {
  readonly tag: string;
  /** Of the names that HTML knows, from 1; 0 for any other. */
  readonly number: number;
  /** 1 to 6 for `h1` to `h6`; 0 for others. */
  readonly headingLevel: number;
  readonly isVoid: boolean;
  readonly isInline: boolean;
  readonly isFormatting: boolean;
  readonly isUnread: boolean;
  readonly endsParagraph: boolean;
  readonly standsInHead: boolean;
  readonly breaksOutOfSvg: boolean;
  readonly boundsScope: boolean;
  readonly isWholeText: boolean;
  readonly setsApart: boolean;
};

const names = [
  voidTags,
  inlineTags,
  formattingTags,
  unreadTags,
  endsParagraph,
  headTags,
  breaksOutOfSvg,
  scopeBoundaries,
  wholeTextTags,
  partTags,
].flatMap((tags) => [...tags]);

const known = new Map(
  [...new Set(names)].map((tag, at) => [tag, describe(tag, at + 1)] as const),
);
const unknown = describe('', 0);

/** How many names HTML knows. */
export const knownKinds: number = known.size;

/** Answers what a name in small letters tells. */
export function kindOf(tag: string): ElementKind {
  return known.get(tag) ?? { ...unknown, tag };
}

function describe(tag: string, number: number): ElementKind {
  return {
    tag,
    number,
    headingLevel: /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0,
    isVoid: voidTags.has(tag),
    isInline: inlineTags.has(tag),
    isFormatting: formattingTags.has(tag),
    isUnread: unreadTags.has(tag),
    endsParagraph: endsParagraph.has(tag),
    standsInHead: headTags.has(tag),
    breaksOutOfSvg: breaksOutOfSvg.has(tag),
    boundsScope: scopeBoundaries.has(tag),
    isWholeText: wholeTextTags.has(tag),
    setsApart: setsApart.has(tag),
  };
}
