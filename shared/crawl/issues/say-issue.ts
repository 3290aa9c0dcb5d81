import type { Reason } from '../../domain/reason.ts';
import type { RunIssue } from '../../domain/run.ts';
import { fill } from '../../platform/phrase.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { IssueCode, IssuePhrases } from './issue-phrases.ts';

const languages = { en, fr } satisfies Record<string, IssuePhrases>;
type Language = keyof typeof languages;

/** An issue in English, and what it is said in any language from. */
export type ToldIssue = { readonly detail: string; readonly reasons: Reason[] };

/** Answers what to say of a page that could not be read, or was not. */
export function tellIssue(
  code: IssueCode,
  values: Readonly<Record<string, string | number>>,
): ToldIssue {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    String(value),
  ]);
  const reason: Reason = { code, values: Object.fromEntries(said) };
  return { detail: sayReason(reason, 'en'), reasons: [reason] };
}

/**
 * Answers why a page could not be read, in that language; in English where it
 * was stored before issues were told in others.
 */
export function sayIssue(
  { detail, reasons }: Pick<RunIssue, 'detail' | 'reasons'>,
  language: Language,
): string {
  return (
    reasons?.map((reason) => sayReason(reason, language)).join(' ') ?? detail
  );
}

/** A reason that a later version gave is its code. */
function sayReason({ code, values }: Reason, language: Language): string {
  const phrases: Readonly<Record<string, string>> = languages[language];
  return fill(phrases[code] ?? code, values);
}
