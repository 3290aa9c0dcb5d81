import type { Reason } from '../../domain/reason.ts';
import { fill } from '../../platform/phrase.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ReasonCode, ReasonPhrases } from './reason-phrases.ts';

const languages = { en, fr } satisfies Record<string, ReasonPhrases>;

/** Answers why something was found, to be said in any language of reports. */
export function reasonOf(
  code: ReasonCode,
  values: Readonly<Record<string, string | number>> = {},
): Reason {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    String(value),
  ]);
  return { code, values: Object.fromEntries(said) };
}

/** Answers a reason in words; one that a later version gave is its code. */
export function sayReason(
  { code, values }: Reason,
  language: keyof typeof languages,
): string {
  const phrases: Readonly<Record<string, string>> = languages[language];
  return fill(phrases[code] ?? code, values);
}
