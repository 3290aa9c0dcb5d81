import type { Mention, PublicPromise } from '../domain/promise.ts';

type Placed = Pick<PublicPromise, 'mentions'>;

/** The places in a language first, otherwise in their order. */
export function inLanguage<Kind extends Placed>(
  promise: Kind | undefined,
  locale: string | undefined,
): Kind | undefined {
  if (promise === undefined || locale === undefined) return promise;
  const [language] = locale.split('-');
  return withFirst(promise, ({ lang }) => lang.split('-')[0] === language);
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
