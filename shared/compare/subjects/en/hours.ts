import type { hoursTheme } from '../themes/hours.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** When somebody is there, and when something is. */
export const hoursWords: ThemeWords<typeof hoursTheme> = {
  average: 'average, typical*, usually, as a rule',
  'few-hours': `
    few hours, couple of hours, same morning, within the day, few minutes,
    couple of minutes, within hours, same afternoon, two or three hours`,
  instant: `
    second they pay, second they have paid, moment they pay, moment they
    have paid, as soon as they have paid, as soon as it is paid,
    instant*, immediat*, at once, on screen, straight away, right away,
    seconds, on the spot, real time, on screen at once, within seconds,
    the moment, as soon as it, there and then, while you wait, same minute,
    while the customer waits, in no time, then and there, without delay,
    the same moment, right then`,
  'opening-hours': `
    somebody in from, somebody is in from, lines close, lines open,
    open*, office hours, opening, closed, timetable, staffed, runs, opening
    time, store hours, business hours, shut*, front desk, doors open, doors,
    open to the public, from .. until, we receive from, somebody is there,
    people are there, at the counter, attended, we are there, present from, on
    duty, counter open, we open at, we close at, opens at, closes at, staffed
    from, staffed between, manned from, manned between, at work from, lights
    stay on, lights are on, trading hours, gates, barrier, tills, till eight,
    till nine, till ten, till eleven, season, office days, desk goes, chat goes,
    goes from, go from, run from, stays open, stay open, in the building, on the
    floor, staffing, hours of, quiet time,
    (let|lets) .. in (at|from), lock* up (at|by|from),
    (start|starts|begin|begins) at .. (finish|finishes|end|ends), someone at
    the (counter|desk|till|front), somebody at the
    (counter|desk|till|front), nobody is in, (no one|nobody) (is|)
    (there|here|in), half day*, (hours|times) (we|of)
    (keep|opening|business), (business|working|trading|desk|counter) hours,
    when the doors, we are in (from|between|at), we are open, when (we|the
    doors|the shop|the office|the garage) (is|are|open|opens),
    (available|reachable)
    (from|between|daily|until|till|mon|monday|weekdays|6|7|8|9|10|11),
    (available|reachable) (every|seven) day*`,
  'round-the-clock': `
    24 7, 24/7, round the clock, around the clock, round-the-clock, day and
    night, day or night, always open, never closes, every hour, never stops,
    24-hour service, at any hour, 24 hours a day, never close, never shut*,
    without a break, without interruption, non-stop, nonstop, whole day and
    night, all night, any time of day, whatever the hour, at every hour, night
    as well as day, midnight to midnight, even at night, night and day, any
    hour, all hours, every hour of the, at all hours, middle of the night,
    nights included, nights and weekends, clock round, works at all hours, 365
    days, never shuts, rung round the clock, nights too, the night too,
    (at|every) hour of (the|) (day|night), (whatever|no matter) the
    (time|hour), (whatever|no matter what) time, any time (day|of day|of the
    day) or night, (day|days) and night*, night or day, whatever the time,
    twenty four hours, every day and every night, (night*|nights) and all
    weekend, (every|each) night and, never without someone, at
    (every|all|any) hour*, 24 hours, hour of the night`,
  'seven-days': `
    seven days a week, 7 days a week, every day, all seven days,
    every single day, daily, all week, any day, seven days out of seven,
    each day, every day of the week, all days, no day off, whole week,
    monday to sunday, including sunday*`,
  'six-days': `
    six days, 6 days, except sunday*, except .. monday*, except .. tuesday*,
    except .. wednesday*, except .. thursday*, except .. friday*,
    except .. saturday*, except .. sunday*, except .. weekend*, bar .. monday*,
    bar .. tuesday*, bar .. wednesday*, bar .. thursday*, bar .. friday*,
    bar .. saturday*, bar .. sunday*, bar .. weekend*, but not .. monday*,
    but not .. tuesday*, but not .. wednesday*, but not .. thursday*,
    but not .. friday*, but not .. saturday*, but not .. sunday*,
    but not .. weekend*, but never .. monday*, but never .. tuesday*,
    but never .. wednesday*, but never .. thursday*, but never .. friday*,
    but never .. saturday*, but never .. sunday*, but never .. weekend*,
    monday .. to saturday, mondays .. to saturdays, monday .. through
    saturday, mon .. sat, tuesday .. to sunday, sundays .. excepted, no ..
    sundays, not .. sundays`,
  weekdays: `
    weekday*, monday to friday, monday through friday, mon fri, mon-fri,
    week days, working day*, business day*, office day*, clear day*, mondays
    to fridays, monday friday`,
  weekend: 'weekend*, saturday*, sunday*, friday-to-sunday, sat, sun',
  saturday: 'saturday*, sat',
  sunday: 'sunday*, sun',
  holidays: 'holiday*, bank holiday*, public holiday*',
  night: 'night*, overnight, nights',
  evening: 'evening*, late',
  morning: 'morning*',
  'after-hours': `
    outside business hours, outside .. hours, after hours, closed hours,
    following morning, next morning, (after|outside)
    (closing|office|business|opening|working) (time|hours), after
    (closing|hours)`,
  summer: 'summer*',
  winter: 'winter*, christmas, xmas, black friday, holiday season',
  season: 'season*, autumn, spring, in the fall, this fall, fall season',
  monthly: 'monthly, every month, per month, a month, each month',
  yearly: `
    annual*, yearly, per year, a year, by the year, (a|the) year in one go,
    twelve months at once, year at once, yearly billing`,
  'quarter-year': 'quarter',
  thursday: 'thursday*',
  monday: 'monday*',
  friday: 'friday*',
  'sunday-day': 'sunday*',
  'saturday-day': 'saturday*',
  wednesday: 'wednesday*',
  tuesday: 'tuesday*',
  noon: 'noon, midday',
  'evening-before': 'evening before, day before, eve',
  tomorrow: 'next day, next-day, following day, next morning, tomorrow',
  'night-rate': 'night rate*, night surcharge*',
  'overtime-hours': 'overtime',
};
