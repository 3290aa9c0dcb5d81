import { describe, expect, it } from 'vitest';
import { scheduleNights } from '../../../infra/local/nightly-schedule.ts';
import { Site } from '../../../shared/domain/site.ts';

describe('the schedule on one machine', () => {
  it("names each site's next night in the site's own time zone", () => {
    const sites = ['America/Toronto', 'Europe/Paris'].map((timeZone, index) =>
      Site.parse({
        id: `site-${index}`,
        startUrls: ['https://shop.example/'],
        timeZone,
        schedule: 'cron(15 3 * * ? *)',
      }),
    );

    const schedule = scheduleNights(sites, async () => undefined);

    for (const { id, timeZone } of sites) {
      const next = schedule.next(id);
      expect(
        next?.toLocaleTimeString('en-GB', { timeZone, timeStyle: 'short' }),
      ).toBe('03:15');
    }
    expect(schedule.next('elsewhere')).toBeUndefined();
    schedule.stop();
  });
});
