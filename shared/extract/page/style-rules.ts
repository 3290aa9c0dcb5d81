import type { Visibility } from './visibility.ts';

/**
 * Answers the classes (`.name`) and ids (`#name`) that a page's own style
 * sheet hides on screens. Only rules whose selector is one name count: more
 * would take a layout engine. A name that another rule shows again (`.open`,
 * a state, a width) is collapsed; one that nothing shows is hidden.
 */
export function hiddenNamesIn(css: string): ReadonlyMap<string, Visibility> {
  if (!hides.test(css)) return new Map();
  const rules = rulesIn(css.replace(comment, ' '));
  const hidden = new Map<string, Visibility>(
    rules
      .filter(({ body, holdsAlways }) => holdsAlways && hides.test(body))
      .flatMap(({ selectors }) => selectors)
      .filter((selector) => singleName.test(selector))
      .map((name) => [name, 'hidden']),
  );
  for (const { selectors, body } of rules) {
    if (shows.test(body)) markShown(hidden, selectors);
  }
  return hidden;
}

type StyleRule = {
  readonly selectors: readonly string[];
  readonly body: string;
  /** False inside `@media` and the like. */
  readonly holdsAlways: boolean;
};

const comment = /\/\*[\s\S]*?(?:\*\/|$)/g;
const hides = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const shows =
  /(?:^|[;{\s])(?:display\s*:\s*(?!none|\s)|visibility\s*:\s*visible)/i;
const singleName = /^[.#][\w-]+$/;
const names = /[.#][\w-]+/g;

function markShown(
  hidden: Map<string, Visibility>,
  selectors: readonly string[],
): void {
  for (const selector of selectors) {
    for (const name of selector.match(names) ?? []) {
      if (hidden.has(name)) hidden.set(name, 'collapsed');
    }
  }
}

/** A rule ends at each `}`; what is left over ends an at-rule around it. */
function rulesIn(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let depth = 0;
  for (const segment of css.split('}')) {
    const parts = segment.split('{');
    const body = parts.pop() ?? '';
    const prelude = parts.pop();
    if (prelude === undefined) {
      depth = Math.max(0, depth - 1);
      continue;
    }
    depth += parts.length;
    const selectors = prelude.slice(prelude.lastIndexOf(';') + 1).split(',');
    rules.push({
      selectors: selectors.map((selector) => selector.trim()),
      body,
      holdsAlways: depth === 0,
    });
  }
  return rules;
}
