import { type DraftTerm, draft, type ItemReader } from './draft-fact.ts';
import { namesOf, objectsOf, textsOf } from './values.ts';

type Hours = Extract<DraftTerm, { type: 'hours' }>;

const weekDays: readonly string[] = 'mo tu we th fr sa su'.split(' ');
/** A week with two breaks a day says no more. */
const mostHours = 21;

/** The properties that hold OpeningHoursSpecification items. */
const specified = ['openingHoursSpecification', 'hoursAvailable'] as const;

/** Reads the usual opening hours of whatever thing states them. */
export const readOpeningHours: ItemReader = ({ properties }) => {
  const said = [
    ...specified.map((name) => ({
      name,
      hours: objectsOf(properties, name).flatMap(specifiedHours),
    })),
    {
      name: 'openingHours',
      hours: textsOf(properties, 'openingHours').flatMap(writtenHours),
    },
  ];
  return said
    .filter(({ hours }) => hours.length > 0)
    .map(({ name, hours }) =>
      draft('availability', name, hours.slice(0, mostHours)),
    );
};

/** Hours of a season or a holiday are none of the usual ones. */
function specifiedHours(spec: Readonly<Record<string, unknown>>): Hours[] {
  const passing = [
    ...textsOf(spec, 'validFrom'),
    ...textsOf(spec, 'validThrough'),
  ];
  if (passing.length > 0) return [];
  const days = namesOf(spec, 'dayOfWeek').flatMap((name) => dayOf(name) ?? []);
  const [opens] = textsOf(spec, 'opens');
  const [closes] = textsOf(spec, 'closes');
  const hours = hoursOf(days.join(','), opens, closes);
  return hours.map((one) => ({ ...one, from: spec }));
}

/** "Mo-Fr 09:00-18:00, Sa 10:00-17:00" */
function writtenHours(text: string): Hours[] {
  return text
    .slice(0, 500)
    .split(/[,;]\s+(?=[A-Za-z])/)
    .flatMap((part) => {
      const [, days = '', opens, closes] = written.exec(part.trim()) ?? [];
      const named = days
        .split(',')
        .map((range) => range.split('-').flatMap((day) => dayOf(day) ?? []))
        .map((range) => range.join('-'));
      return hoursOf(named.join(','), opens, closes);
    });
}

const written =
  /^([A-Za-z]{2,9}(?:[-,][A-Za-z]{2,9}){0,6}) (\d\d?:\d\d)-(\d\d?:\d\d)$/;

/** "Monday", "Mon", "Mo" */
function dayOf(name: string): string | undefined {
  return weekDays.find((day) => day === name.trim().slice(0, 2).toLowerCase());
}

function hoursOf(
  days: string,
  opensAt: string | undefined,
  closesAt: string | undefined,
): Hours[] {
  const opens = clockOf(opensAt);
  const closes = clockOf(closesAt);
  if (days === '' || !opens || !closes || opens === closes) return [];
  return [
    {
      type: 'hours',
      days,
      opens,
      closes: closes === '23:59' ? '24:00' : closes,
    },
  ];
}

/** "9:00", "09:00:00", "09:00+01:00" */
function clockOf(text = ''): string | undefined {
  const [, hour = '', minute = ''] =
    /^(\d\d?):(\d\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(clock) ? clock : undefined;
}
