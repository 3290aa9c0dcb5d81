import type { Counted } from '../../platform/phrase.ts';

/** What an import tells of itself, beside what it refused. */
export type ImportWords = Readonly<
  Record<'articles' | 'briefings' | 'leftAside' | 'refused' | 'refusal', string>
> & {
  readonly article: Readonly<
    Record<'added' | 'changed' | 'unchanged', Counted>
  >;
  readonly briefing: Readonly<Record<'added' | 'unchanged', Counted>>;
  /** BCP 47, for plurals and numbers. */
  readonly locale: string;
  readonly members: Counted;
  readonly acknowledgements: Counted;
  readonly measurements: Counted;
  readonly otherFiles: Counted;
};
