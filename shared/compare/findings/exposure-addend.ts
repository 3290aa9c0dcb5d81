import type { PublicPromise } from '../../domain/promise.ts';
import type { Addend } from './severity-facts.ts';

/** So many pages are met as surely as one home page. */
const manyPages = 5;

/** Answers how many customers meet a promise, by where it stands: 1 to 3. */
export function exposureOf({ mentions }: PublicPromise): Addend {
  const pages = new Set(mentions.map(({ url }) => url)).size;
  const where = `it stands on ${pages} ${pages === 1 ? 'page' : 'pages'}`;
  if (mentions.some(({ url }) => depthOf(url) === 0)) {
    return {
      points: 3,
      because: `exposure 3: ${where}, the home page among them`,
    };
  }
  if (pages >= manyPages || mentions.some(({ place }) => place === 'banner')) {
    return { points: 3, because: `exposure 3: ${where}` };
  }
  const shallow = mentions.some(({ url }) => depthOf(url) === 1);
  const points = shallow ? 2 : 1;
  return {
    points,
    because: `exposure ${points}: ${where}, ${shallow ? 'one click from home' : 'deep in the site'}`,
  };
}

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
