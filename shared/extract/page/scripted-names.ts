/** Answers whether the page's own code names an id, to show it some time. */
export type IsScripted = (id: string) => boolean;

/**
 * Looks for ids in scripts and in attributes that steer scripts. Links to an
 * id (`href="#prices"`) open nothing, and style sheets name what they like:
 * neither counts. The page is searched once, when first asked.
 */
export function createIsScripted(html: string): IsScripted {
  let names: ReadonlySet<string> | undefined;
  return (id) => {
    names ??= namesIn(html);
    return names.has(id);
  };
}

/** A quoted name that is no attribute's value, or `#name` not in a link. */
const named = /(?<!=)["'`]#?([A-Za-z][\w-]*)["'`]|(?<=[\s,])#([A-Za-z][\w-]*)/g;

function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  for (const part of html.split(/<style\b/i)) {
    const end = part.indexOf('</style');
    const words = end < 0 ? part : part.slice(end);
    for (const [, quoted, hash] of words.matchAll(named)) {
      names.add(quoted ?? hash ?? '');
    }
  }
  return names;
}
