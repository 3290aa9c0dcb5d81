import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/** One row of a table of examples/README.md. */
const Row = z.tuple([z.string(), z.string()]).rest(z.string());

export type Planted = {
  readonly page: string;
  readonly words: string;
  readonly type: string;
  readonly article: string | null;
  readonly note: string;
};

/** Answers what examples/README.md says is planted in the example company. */
export async function plantedInExample() {
  const file = new URL('../../examples/README.md', import.meta.url);
  const sections = (await readFile(file, 'utf8')).split(/^## /m);
  const rowsOf = (title: string) => {
    const section = sections.find((one) => one.startsWith(title)) ?? '';
    return section
      .split('\n')
      .filter((line) => line.startsWith('| /'))
      .map((line) =>
        Row.parse(
          line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim()),
        ),
      );
  };
  const gaps = rowsOf('Gaps').map(
    ([page, words, type = '', article = '', note = '']): Planted => ({
      page,
      words,
      type,
      article: article === '' ? null : article,
      note,
    }),
  );
  const covered = rowsOf('Covered').map(([page, words, article = '']) => ({
    page,
    words,
    article,
  }));
  const promiseFree = rowsOf('Pages that promise nothing').map(
    ([page]) => page,
  );
  return { gaps, covered, promiseFree };
}
