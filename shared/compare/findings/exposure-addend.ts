import { oncePer } from '../../platform/once-per.ts';
import type { ReasonCode } from '../reasons/reason-phrases.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import type { Addend, SeverityFacts } from './severity-facts.ts';

/** So many pages are met as surely as one home page. */
const manyPages = 5;

/** Answers how many customers meet a promise, by where it stands: 1 to 3. */
export function exposureOf({
  type,
  promise: { mentions },
}: Pick<SeverityFacts, 'type' | 'promise'>): Addend {
  const urls = new Set(mentions.map(({ url }) => url));
  const pages = urls.size;
  const depths = new Set([...urls].map(depthOnce));
  const because = (points: number, code: ReasonCode): Addend => ({
    points,
    because: reasonOf(type === 'withdrawn' ? 'exposure-before' : code, {
      points,
      pages,
    }),
  });
  if (depths.has(0)) {
    return because(3, pages === 1 ? 'exposure-home-alone' : 'exposure-home');
  }
  if (pages >= manyPages) return because(3, 'exposure-many');
  if (mentions.some(({ place }) => place === 'banner')) {
    return because(3, 'exposure-banner');
  }
  return depths.has(1)
    ? because(2, 'exposure-near')
    : because(1, 'exposure-deep');
}

/** Many promises stand on the same pages. */
const depthOnce = oncePer(depthOf);

/** 0 is the home page, in any language ("/", "/index.html", "/fr/"). */
function depthOf(url: string): number {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  return path
    .split('/')
    .filter(
      (part) =>
        part !== '' && !/^(index\.\w+|[a-z]{2}(-[a-z]{2})?)$/i.test(part),
    ).length;
}
