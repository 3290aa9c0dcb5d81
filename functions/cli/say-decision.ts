import { sayReason } from '../../shared/compare/reasons/say-reason.ts';
import type {
  Decision,
  GapDecision,
  IgnoreRule,
} from '../../shared/domain/decision.ts';
import type { Gap, GapEvent } from '../../shared/domain/gap.ts';
import { shortGapId } from '../../shared/domain/gap-reference.ts';
import { fill } from '../../shared/platform/phrase.ts';
import { sayDate, sayMoment } from '../../shared/platform/say-date.ts';
import { oneLine } from '../../shared/report/plain-text.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { reportWords } from '../../shared/report/report-words.ts';
import { cliWords } from './cli-words.ts';

/** A decision, where it was made, and whether it still stands. */
export type SiteDecision = Decision & {
  readonly site: string;
  readonly takenBack: boolean;
};

/** Answers the decisions of a site, or only those that bear on a gap. */
export function decisionsOf(
  site: string,
  decisions: readonly Decision[],
  gap?: Gap,
): SiteDecision[] {
  const takenBack = new Set(
    decisions.flatMap((one) => (one.kind === 'take-back' ? one.takesBack : [])),
  );
  const shown = decisions.filter(
    (one) => gap === undefined || bearsOn(one, gap),
  );
  const ids = new Set(shown.map(({ id }) => id));
  return decisions
    .filter(
      (one) =>
        ids.has(one.id) ||
        (one.kind === 'take-back' && one.takesBack.some((id) => ids.has(id))),
    )
    .map((one) => ({ ...one, site, takenBack: takenBack.has(one.id) }));
}

function bearsOn(decision: Decision, gap: Gap): boolean {
  return 'gap' in decision
    ? decision.gap === gap.id ||
        (decision.promise !== null && decision.promise === gap.promise)
    : decision.id === gap.decision?.id;
}

/** In which language, and by whose clocks. */
export type Telling = {
  readonly lang: ReportLanguage;
  /** Answers the time zone of a site. */
  readonly zoneOf: (site: string) => string;
};

/** Answers decisions in plain text, oldest first. */
export function sayDecisions(
  decisions: readonly SiteDecision[],
  telling: Telling,
): string {
  return decisions.length === 0
    ? `${cliWords(telling.lang).decisions.none}\n`
    : decisions.map((one) => sayDecision(one, telling)).join('\n');
}

/** Answers everything that happened to a gap of a site, oldest first. */
export function sayHistory(
  events: readonly GapEvent[],
  site: string,
  { lang, zoneOf }: Telling,
): string {
  const { decisions } = cliWords(lang);
  const { states, locale } = reportWords(lang);
  const lines = events.map((event) => {
    const { at, from, to, who } = event;
    return `  ${fill(decisions.step, {
      moment: sayMoment(at, locale, zoneOf(site)),
      from: from === null ? decisions.isNew : states[from],
      to: states[to],
      who: oneLine(who),
      why: oneLine(sayWhy(event, lang)),
    })}`;
  });
  return ['', decisions.happened, ...lines, ''].join('\n');
}

/** What a person gave as a reason stands as they wrote it. */
function sayWhy({ why, reasons }: GapEvent, lang: ReportLanguage): string {
  return reasons?.map((one) => sayReason(one, lang)).join(' ') ?? why;
}

function sayDecision(
  decision: SiteDecision,
  { lang, zoneOf }: Telling,
): string {
  const { at, by, reason, site, id, takenBack } = decision;
  const { locale, labelled, quoted } = reportWords(lang);
  const { decisions } = cliWords(lang);
  const seen = 'seen' in decision ? decision.seen : undefined;
  const said = fill(labelled, { label: oneLine(by), text: oneLine(reason) });
  const quote = seen?.quote && fill(quoted, { text: oneLine(seen.quote) });
  return [
    fill(takenBack ? decisions.lineTakenBack : decisions.line, {
      moment: sayMoment(at, locale, zoneOf(site)),
      what: wordOf(decision, lang),
      site,
    }),
    `  ${said}`,
    ...(quote ? [`  ${quote}`] : []),
    ...(seen?.url ? [`  ${oneLine(seen.url)}`] : []),
    `  ${fill(decisions.id, { id })}`,
    '',
  ].join('\n');
}

function wordOf(decision: Decision, lang: ReportLanguage): string {
  const words = cliWords(lang).decisions;
  const say = (values: Readonly<Record<string, string>>) =>
    fill(words.kinds[decision.kind], values);
  switch (decision.kind) {
    case 'ignore':
      return say({ rule: sayRule(decision.rule, lang) });
    case 'take-back':
      return say({ decisions: decision.takesBack.join(', ') });
    default:
      return say({
        gap: sayAbout(decision, lang),
        ...valuesOf(decision, lang),
      });
  }
}

/** What a decision on a gap names, beside that gap. */
function valuesOf(
  decision: GapDecision,
  lang: ReportLanguage,
): Readonly<Record<string, string>> {
  switch (decision.kind) {
    case 'covers':
      return { article: decision.article };
    case 'accept':
      return { date: sayDate(decision.until, reportWords(lang).locale) };
    case 'dismiss':
      return { code: cliWords(lang).decisions.codes[decision.code] };
    case 'same-as':
      return { other: shortGapId(decision.sameAs) };
    case 'not-a-promise':
      return {};
  }
}

function sayRule(
  { topic, url, quote }: IgnoreRule,
  lang: ReportLanguage,
): string {
  const { rule } = cliWords(lang).decisions;
  const named = { topic: topic && reportWords(lang).topics[topic], url, quote };
  return (['topic', 'url', 'quote'] as const)
    .flatMap((part) => {
      const value = named[part];
      return value === undefined
        ? []
        : [fill(rule[part], { value: oneLine(value) })];
    })
    .join(', ');
}

function sayAbout(
  { gap, seen: { topic } }: GapDecision,
  lang: ReportLanguage,
): string {
  return fill(cliWords(lang).decisions.gap, {
    id: shortGapId(gap),
    topic: reportWords(lang).topics[topic],
  });
}
