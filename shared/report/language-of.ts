import type { Site } from '../domain/site.ts';
import { ReportLanguage } from './report-language.ts';

/** Answers the first language of a site that reports are written in. */
export function languageOf({
  languages,
}: Pick<Site, 'languages'>): ReportLanguage {
  const written = languages
    .map((tag) => ReportLanguage.safeParse(tag.split('-')[0]?.toLowerCase()))
    .find((one) => one.success);
  return written?.data ?? 'en';
}
