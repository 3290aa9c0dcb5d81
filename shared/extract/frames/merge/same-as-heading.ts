import type { Term } from '../../../domain/term.ts';
import type { Topic } from '../../../domain/topic.ts';
import type { FrameRule } from '../../frame-words.ts';
import { explains } from '../explains-title.ts';
import type { Candidate } from '../read-text.ts';

/**
 * Answers of a heading the promise of its section that it says in short:
 * "Free delivery" over "We deliver free from $50", "30-day guarantee" over
 * "Bring it back within 30 days".
 */
export function createSectionHostFinder(
  candidates: readonly Candidate[],
): (candidate: Candidate) => Candidate | undefined {
  const under = byWhatStandsAbove(candidates);
  const titles = titlesWithValue(candidates);
  return (candidate) => {
    if (isHeading(candidate) || isInMenu(candidate)) {
      return inSection(candidate, under.get(candidate.match.view.text) ?? []);
    }
    return saysNoValue(candidate)
      ? titles.get(titleKey(candidate.reading.context.at(-1), candidate))
      : undefined;
  };
}

function inSection(
  title: Candidate,
  section: readonly Candidate[],
): Candidate | undefined {
  const full = section.find(
    (other) => !isHeading(other) && saysInFull(other, title),
  );
  return full ?? onlyOf(section.filter((other) => explains(other, title)));
}

/** A warranty for life says more than one of so many years above it. */
function saysNoValue({ reading, match }: Candidate): boolean {
  return reading.terms.length === 0 && match.rule.family !== 'lifetime';
}

/** "365-day warranty", of which the words right below only say how. */
function titlesWithValue(
  candidates: readonly Candidate[],
): ReadonlyMap<string, Candidate> {
  return new Map(
    candidates
      .filter((one) => isHeading(one) && one.reading.terms.length > 0)
      .map((one) => [titleKey(one.match.view.text, one), one]),
  );
}

function titleKey(text: string | undefined, { reading }: Candidate): string {
  return `${reading.topic} ${text}`;
}

function byWhatStandsAbove(
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly Candidate[]> {
  const under = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const text of candidate.reading.context) {
      const known = under.get(text);
      if (known) known.push(candidate);
      else under.set(text, [candidate]);
    }
  }
  return under;
}

function onlyOf(found: readonly Candidate[]): Candidate | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function isHeading({ reading }: Candidate): boolean {
  return / > h[1-6][^ ]*$/.test(reading.selector);
}

/** Topics that a heading and its section may call by another name. */
const takenBack: ReadonlySet<Topic> = new Set<Topic>([
  'return-window',
  'money-back',
  'exchange',
]);

/** "Upfront pricing": what that means, the words below say. */
const priceTitles: ReadonlySet<string> = new Set([
  'price-certainty',
  'price-first',
]);

function isTitleOf(title: FrameRule, full: FrameRule): boolean {
  if (title.topic !== full.topic) return false;
  return (
    title.family === 'in-price' ||
    (priceTitles.has(title.family ?? '') && priceTitles.has(full.family ?? ''))
  );
}

/** Breadcrumbs and menus name a section by its heading. */
function isInMenu({ reading }: Candidate): boolean {
  return reading.place === 'navigation';
}

function saysInFull(
  { reading: full, match: fullMatch }: Candidate,
  { reading: short, match }: Candidate,
): boolean {
  const related = takenBack.has(full.topic) && takenBack.has(short.topic);
  if (short.terms.length === 0) {
    if (full.terms.length === 0) return isTitleOf(match.rule, fullMatch.rule);
    return full.topic === short.topic || related;
  }
  return (
    (full.topic === short.topic || related) &&
    short.terms.every((term) => full.terms.some((own) => isSame(term, own)))
  );
}

function isSame(one: Term, other: Term): boolean {
  switch (one.type) {
    case 'duration':
      return (
        other.type === 'duration' &&
        one.unit === other.unit &&
        one.min === other.min &&
        one.max === other.max
      );
    case 'percent':
      return other.type === 'percent' && one.value === other.value;
    case 'money':
      return other.type === 'money' && one.amount === other.amount;
    default:
      return false;
  }
}
