import { describe, expect, it } from 'vitest';
import { promisesOf } from '../read-sample.ts';

function topicsIn(text: string, lang = 'en'): readonly string[] {
  return promisesOf([{ text, lang }]).map(({ topic }) => topic);
}

describe('how long something lasts', () => {
  it.each([
    ['Your printed plans stay on file for two years.', 'en'],
    ['A collected parcel is ready at the desk for 3 days.', 'en'],
    ['Our delivery prices are published for one month.', 'en'],
    ['Vos tirages sont conservés pendant deux ans.', 'fr'],
  ])('is no delay: %s', (text, lang) => {
    expect(topicsIn(text, lang)).toEqual([]);
  });

  it('is told from the name of a service', () => {
    expect(topicsIn('Choose this for 48-hour delivery.')).toContain(
      'delivery-time',
    );
  });

  it('is told from how long one should allow', () => {
    expect(topicsIn('Please allow for 5 days for delivery.')).toContain(
      'delivery-time',
    );
  });
});

describe('how long before something else', () => {
  it.each([
    'The final head count is confirmed five days prior to the dinner.',
    'Seats are confirmed 45 minutes before the flight.',
  ])('is no delay: %s', (text) => {
    expect(topicsIn(text)).toEqual([]);
  });

  it('is told from a cut-off', () => {
    expect(topicsIn('Delivered next day before noon.')).toContain(
      'delivery-time',
    );
  });

  it('is the notice that a company gives', () => {
    expect(
      topicsIn('We email you the new timetable two weeks before it changes.'),
    ).not.toContain('response-time');
  });
});

describe('a level that is missed', () => {
  it('is none that is kept', () => {
    expect(
      topicsIn('We credit a day if uptime falls below 98 %.'),
    ).not.toContain('service-level');
  });

  it('is told from one that is promised', () => {
    expect(topicsIn('We keep 98 % uptime.')).toContain('service-level');
  });
});

describe('a refund that names the carriage', () => {
  it('brings nothing for free', () => {
    expect(
      topicsIn('We refund the price including standard delivery.'),
    ).not.toContain('free-shipping');
  });
});
