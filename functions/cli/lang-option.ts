import { Option } from 'commander';
import type { Site } from '../../shared/domain/site.ts';
import { languageOf } from '../../shared/report/language-of.ts';
import { ReportLanguage } from '../../shared/report/report-language.ts';

/** What a command that prints for people was told of its language. */
export type Lang = { readonly lang?: ReportLanguage | undefined };

/** Answers the option that says in which language a command answers. */
export function langOption(): Option {
  return new Option(
    '--lang <tag>',
    'the language of the answer (default: that of the first site, else en)',
  ).choices(ReportLanguage.options);
}

/** Answers the option of a command that knows no site of a configuration. */
export function plainLangOption(of = 'the answer'): Option {
  return new Option('--lang <tag>', `the language of ${of}`)
    .choices(ReportLanguage.options)
    .default('en');
}

/** Answers the language that is asked for, else the first site's. */
export function langOf(
  { lang }: Lang,
  [first]: readonly Pick<Site, 'languages'>[],
): ReportLanguage {
  if (lang !== undefined) return lang;
  return first === undefined ? 'en' : languageOf(first);
}
