const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without an end tag. */
export const voidTags = setOf(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that stand in a line of text; every other name starts a block. */
export const inlineTags = setOf(
  'a abbr acronym area audio b basefont bdi bdo big br cite code data del dfn em embed font i img input ins kbd map mark nobr object output picture progress q rb rp rt rtc ruby s samp script slot small source span strike strong style sub sup template time track tt u var video wbr meter noscript svg math canvas iframe link meta base param select datalist title',
);

/** Formatting that a page may close while blocks in it are still open. */
export const formattingTags = setOf(
  'a b big code em font i nobr s small span strike strong tt u del ins mark sub sup abbr cite q',
);

/** What a reader never sees as text. */
export const unreadTags = setOf(
  'script style template noscript svg math iframe object embed canvas audio video textarea head title noembed noframes map datalist rp',
);

/** A `p` that is still open ends where one of these starts. */
export const endsParagraph = setOf(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
);

/** Tags that may stand in the head; any other ends it. */
export const headTags = setOf(
  'base basefont bgsound link meta title noscript noframes style script template',
);

/** HTML names that end an svg somebody forgot to close. */
export const breaksOutOfSvg = setOf(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li main menu meta nav nobr ol p pre ruby s section small span strong strike sub sup table tbody td th tr tt u ul var article footer header',
);

/** End tags are not looked for beyond these. */
export const scopeBoundaries = setOf('table td th caption template html');

/** Read as one stretch of text, whatever stands inside. */
export const wholeTextTags = setOf(
  'h1 h2 h3 h4 h5 h6 summary button dt label legend caption figcaption option',
);

/** Attributes that reading needs; all others are passed over. */
export const knownAttributes = setOf(
  'id class href rel hreflang lang xml:lang style hidden role name content property type http-equiv open for itemscope itemtype itemprop datetime colspan rowspan scope media value aria-hidden aria-expanded aria-controls aria-labelledby aria-level data-target data-bs-target data-toggle data-bs-toggle',
);
