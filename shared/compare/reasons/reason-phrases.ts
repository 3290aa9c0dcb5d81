import type { en } from './en.ts';

export type ReasonCode = keyof typeof en;

/** Every reason in one language, with `{places}` for its values. */
export type ReasonPhrases = Readonly<Record<ReasonCode, string>>;
