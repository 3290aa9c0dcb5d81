import { fullestFirst } from '../domain/fullest-first.ts';
import type { Mention, PublicPromise } from '../domain/promise.ts';

type Placed = Pick<PublicPromise, 'mentions'>;

/** The places in a language first, then those that say most. */
export function inLanguage<Kind extends Placed & Pick<PublicPromise, 'terms'>>(
  promise: Kind | undefined,
  locale: string | undefined,
): Kind | undefined {
  if (promise === undefined) return promise;
  const told = { ...promise, mentions: fullestFirst(promise) };
  if (locale === undefined) return told;
  const [language] = locale.split('-');
  return withFirst(told, ({ lang }) => lang.split('-')[0] === language);
}

/** The places in the doubtful words first: another puts it otherwise. */
export function inDoubtfulWords<
  Kind extends Placed & Pick<PublicPromise, 'warnings'>,
>(promise: Kind): Kind {
  return withFirst(promise, ({ quote }) =>
    promise.warnings.some(({ words }) => quote.includes(words)),
  );
}

function withFirst<Kind extends Placed>(
  promise: Kind,
  isFirst: (mention: Mention) => boolean,
): Kind {
  const { mentions } = promise;
  return {
    ...promise,
    mentions: [
      ...mentions.filter(isFirst),
      ...mentions.filter((one) => !isFirst(one)),
    ],
  };
}
