import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { RunStore } from '../../shared/domain/run.ts';
import type { SiteStore } from '../../shared/domain/site.ts';
import type { Team } from '../../shared/domain/team.ts';
import { type AcknowledgeDeps, createAcknowledge } from './acknowledge.ts';
import { notFoundPage } from './not-found-page.ts';
import { readerLanguage } from './reader-language.ts';
import { runsPage } from './runs-page.ts';

export type ConsoleDeps = {
  readonly sites: Pick<SiteStore, 'list'>;
  readonly runs: Pick<RunStore, 'list'>;
  /** Whose briefings are linked beside the reports. */
  readonly teams: readonly Team[];
  /** A report by its name, such as `shop/shop_2026-11-21/report.html`. */
  readonly readReport: (
    name: string,
  ) => Promise<{ body: string; contentType: string } | undefined>;
  /** Names this console is reached by: another one is somebody's trick. */
  readonly hosts: ReadonlySet<string>;
  /** Lets staff confirm briefings by link; nothing else can be changed. */
  readonly acknowledge?: AcknowledgeDeps | undefined;
};

/** The pages people read runs and reports on, and confirm briefings. */
export function createConsole(deps: ConsoleDeps) {
  const { sites, runs, teams, readReport, hosts, acknowledge } = deps;
  const app = new Hono();
  app.use(nothingFromElsewhere());
  app.use(async (context, next) => {
    // A page elsewhere can point its own name at this machine.
    if (!hosts.has(new URL(context.req.url).hostname)) {
      return context.text('This console is not reached by that name.', 421);
    }
    return next();
  });
  app.notFound((context) =>
    context.html(notFoundPage(readerLanguage(context)), 404),
  );
  app.get('/', async (context) => {
    const listed = await sites.list();
    return context.html(
      runsPage(
        await Promise.all(
          listed.map(async (site) => ({
            site,
            runs: await runs.list(site.id),
          })),
        ),
        teams,
        readerLanguage(context),
      ),
    );
  });
  if (acknowledge) app.route('/acknowledge', createAcknowledge(acknowledge));
  app.get('/reports/:site/:run/:file', async (context) => {
    const { site, run, file } = context.req.param();
    const report = await readReport(`${site}/${run}/${file}`);
    return report === undefined
      ? context.notFound()
      : context.body(report.body, 200, { 'content-type': report.contentType });
  });
  return app;
}

/** Pages load nothing, are shown in no frame and send forms to us alone. */
function nothingFromElsewhere() {
  return secureHeaders({
    referrerPolicy: 'same-origin',
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'unsafe-inline'"],
      imgSrc: ['data:'],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  });
}
