import { copyOf } from './copy-of.ts';
import { attributeOf, type PageElement } from './page-element.ts';

/** Longer attributes are rarely on two elements. */
const longestNames = 200;
/** Far more than the style sheets of a site name. */
const mostKnown = 4000;

/**
 * Makes a judge of elements by their class attribute, which looks at each
 * wording of one once: the elements of a site bear a few hundred, over and
 * over. `names` have spaces around; without the attribute they are blank.
 */
export function judgeByClass<Verdict extends object>(
  judge: (names: string) => Verdict,
): (element: PageElement) => Verdict {
  const known = new Map<string, Verdict>();
  const nameless = judge('  ');
  return (element) => {
    const names = attributeOf(element, 'class');
    if (names === undefined) return nameless;
    const found = known.get(names);
    if (found) return found;
    const verdict = judge(` ${names} `);
    if (names.length > longestNames) return verdict;
    if (known.size >= mostKnown) known.clear();
    known.set(copyOf(names), verdict);
    return verdict;
  };
}
