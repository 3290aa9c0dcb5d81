/**
 * Answers Markdown without any HTML in it, whoever renders it and however:
 * scripts and styles are gone with their content, other tags are gone, and
 * links lead only to places that open without running anything. One pass,
 * whatever the input.
 */
export function safeMarkdown(markdown: string): string {
  const text = withoutTags(markdown);
  return withoutUnsafeLinks(text.replace(markupStart, '&lt;'));
}

/** A `<` that could open markup in any reader of HTML. */
const markupStart = /<(?=[a-z/!?])/gi;

/** Elements whose content is not for reading. */
const silent = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'noscript',
  'svg',
  'math',
]);

/** Elements that people see as a new line. */
const breaking =
  /^(?:p|div|br|hr|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|section|article|blockquote|pre|details|summary)$/;

const address = /<(https?:\/\/[^\s<>]*|mailto:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy;
const tag = /<(\/?)([a-z][a-z0-9-]*)(?:[\s/][^<>]*)?>|<[!?][^<>]*>/iy;

function withoutTags(markdown: string): string {
  const after = createFinder(markdown);
  const parts: string[] = [];
  let from = 0;
  let open = markdown.indexOf('<');
  while (open !== -1) {
    const { put, end } = readMarkup(markdown, open, after);
    parts.push(markdown.slice(from, open), put);
    from = end;
    open = markdown.indexOf('<', from);
  }
  return parts.join('') + markdown.slice(from);
}

type Finder = (closing: string, from: number) => number | undefined;

/** What to put in the place of the markup that opens here, and its end. */
function readMarkup(markdown: string, open: number, after: Finder) {
  const commentEnd = markdown.startsWith('<!--', open)
    ? after('-->', open)
    : undefined;
  if (commentEnd !== undefined) {
    return { put: '', end: commentEnd };
  }
  address.lastIndex = open;
  const place = address.exec(markdown)?.[1];
  if (place !== undefined) {
    return { put: place, end: address.lastIndex };
  }
  tag.lastIndex = open;
  const [whole, slash, name = ''] = tag.exec(markdown) ?? [];
  if (whole === undefined) {
    return { put: '<', end: open + 1 };
  }
  const end = open + whole.length;
  const element = name.toLowerCase();
  const put = breaking.test(element) ? '\n' : '';
  const isSilent = slash === '' && silent.has(element);
  return { put, end: (isSilent && after(`</${element}`, end)) || end };
}

/**
 * Answers where the next closing mark ends, whatever its case; remembers what
 * is not there any more, or a million unclosed marks would take a million
 * walks to the end.
 */
function createFinder(markdown: string): Finder {
  const gone = new Set<string>();
  return (closing, from) => {
    if (gone.has(closing)) {
      return undefined;
    }
    const pattern = new RegExp(closing, 'gi');
    pattern.lastIndex = from;
    if (pattern.exec(markdown) === null) {
      gone.add(closing);
      return undefined;
    }
    return closing === '-->'
      ? pattern.lastIndex
      : endOfTag(markdown, pattern.lastIndex);
  };
}

function endOfTag(markdown: string, from: number): number {
  const end = markdown.indexOf('>', from);
  return end === -1 ? markdown.length : end + 1;
}

/** The part of a link's target that decides what opens it. */
const scheme = /\s{0,9}<?([^\s/?#)>]{0,200})/y;
const safeScheme = /^(?:https?|mailto|tel):/i;

/** Inline targets `](…` lose theirs; definitions `]: …` become prose. */
function withoutUnsafeLinks(markdown: string): string {
  return markdown.replace(/\]([(:])/g, (whole, mark, at) => {
    scheme.lastIndex = at + whole.length;
    const opener = scheme.exec(markdown)?.[1] ?? '';
    if (safeScheme.test(opener) || !/[:&\\]/.test(opener)) {
      return whole;
    }
    return mark === '(' ? '](#' : '] :';
  });
}
