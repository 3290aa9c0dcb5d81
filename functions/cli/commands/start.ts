import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { Config } from '../../../shared/domain/config.ts';
import type { Site } from '../../../shared/domain/site.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { ReportLanguage } from '../../../shared/report/report-language.ts';
import type { AddCommand } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';
import type { NightsToRun } from '../run-nights.ts';
import { siteOfUrl } from '../site-of-url.ts';

type StartOptions = {
  site?: string;
  kb?: string;
  briefings?: string;
  asOf?: string;
  lang?: ReportLanguage;
  data?: string;
};

const examples = join(import.meta.dirname, '../../../examples');
const ownFolder = '.briefed';
/** Apart: what the invented company tells its staff covers no real promise. */
const exampleFolder = join(ownFolder, 'example');
/** The day the invented company was written for. */
const exampleNight = '2026-11-21';

/** `briefed start`: one night over the example, or over the user's own. */
export const addStartCommand: AddCommand = (program, end) => {
  program
    .command('start')
    .description(
      'run one night over the example company, or over your own site',
    )
    .option('--site <url>', 'the site to read instead of the example')
    .option('--kb <folder>', 'the articles to compare it with')
    .option('--briefings <csv>', 'which team was briefed on what')
    .option('--as-of <date>', 'the night it stands for, such as 2026-11-21')
    .addOption(
      new Option(
        '--lang <tag>',
        'the first language of the site, and of its report',
      ).choices(ReportLanguage.options),
    )
    .option(
      '--data <folder>',
      `where everything is kept (default: "${ownFolder}", of the example "${exampleFolder}")`,
    )
    .action(async (options: StartOptions) => {
      const asOf =
        options.asOf === undefined ? undefined : calendarDate(options.asOf);
      if (options.site !== undefined) {
        const dataFolder = options.data ?? ownFolder;
        end(await run({ dataFolder, asOf, config: ownConfig(options) }));
      } else {
        refuseWithoutSite(options);
        const dataFolder = options.data ?? exampleFolder;
        end(await runExample({ dataFolder, asOf, lang: options.lang }));
      }
    });
};

function ownConfig({ site, kb, briefings, lang }: StartOptions): Config {
  if (site === undefined || kb === undefined) {
    throw new UsageError(
      `--site ${site ?? ''} needs --kb <folder>: the articles to compare it with`,
    );
  }
  return Config.parse({
    sites: [reportedIn(lang, atItsRate(siteOfUrl(site)))],
    knowledge: {
      folders: [resolve(kb)],
      briefings: briefings === undefined ? [] : [resolve(briefings)],
    },
  });
}

/** Reports are in the first of a site's languages. */
function reportedIn(lang: ReportLanguage | undefined, site: Site): Site {
  return lang === undefined
    ? site
    : { ...site, languages: [lang, ...site.languages] };
}

/** Our own machine asks for no politeness. */
function atItsRate(site: Site): Site {
  return site.allowPrivateAddresses ? atFullSpeed(site) : site;
}

function atFullSpeed(site: Site): Site {
  return { ...site, delayMs: 0, concurrency: 4 };
}

function refuseWithoutSite({ kb, briefings }: StartOptions): void {
  const [option] = Object.entries({ kb, briefings }).find(
    ([, value]) => value !== undefined,
  ) ?? [undefined];
  if (option !== undefined) {
    throw new UsageError(
      `--${option} needs --site <url>; without it the example company is read`,
    );
  }
}

async function runExample({
  lang,
  ...wanted
}: Pick<NightsToRun, 'dataFolder' | 'asOf'> & {
  lang: ReportLanguage | undefined;
}): Promise<number> {
  const { loadConfig } = await import(
    '../../../shared/adapters/file-config.ts'
  );
  const { serveWebsite } = await import(
    '../../../infra/local/example-website.ts'
  );
  const config = await loadConfig(join(examples, 'briefed.config.json'));
  const [site] = config.sites;
  const origin = new URL(site?.startUrls[0] ?? '').origin;
  const website = await serveWebsite(join(examples, 'website'), origin);
  try {
    return await run({
      ...wanted,
      asOf: wanted.asOf ?? exampleNight,
      config: {
        ...config,
        sites: config.sites.map((one) => reportedIn(lang, atFullSpeed(one))),
      },
      through: website.through,
    });
  } finally {
    await website.close();
  }
}

/** Loaded when needed: no other command should wait for it. */
async function run(wanted: Omit<NightsToRun, 'writtenBy'>): Promise<number> {
  const { runNights } = await import('../run-nights.ts');
  return runNights({ ...wanted, writtenBy: 'options' });
}
