import { Option } from 'commander';
import { SeverityLevel } from '../../../shared/domain/gap.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { renderJunit } from '../../../shared/report/render-junit.ts';
import { renderSarif } from '../../../shared/report/render-sarif.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import type { ReportLanguage } from '../../../shared/report/report-language.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';
import { plainLangOption } from '../lang-option.ts';
import { terminalOptions } from '../terminal-options.ts';

const formats = ['text', 'json', 'sarif', 'junit', 'html'] as const;
type Format = (typeof formats)[number];
type FailOn = SeverityLevel | 'none';

type CheckOptions = {
  kb: string;
  briefings?: string;
  asOf: string;
  format: Format;
  lang: ReportLanguage;
  failOn: FailOn;
};

/** `briefed check`: the gate before publishing; nothing is kept. */
export const addCheckCommand: AddCommand = (program, end) => {
  program
    .command('check <url|folder|file...>')
    .usage('<url|folder|file...> --kb <folder> [options]')
    .description(
      'compare pages with a knowledge base; nothing is kept. Ends with 1 where a gap is at or above --fail-on',
    )
    .summary('compare pages with a knowledge base, keeping nothing')
    .requiredOption('--kb <folder>', 'the articles that staff go by')
    .option('--briefings <csv>', 'who was briefed: article,team,briefedAt')
    .option('--as-of <date>', 'the date to judge on', today())
    .addOption(
      new Option('--format <format>', 'how to print the result')
        .choices(formats)
        .default('text'),
    )
    .addOption(plainLangOption('the text and HTML result'))
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails')
        .choices([...SeverityLevel.options, 'none'])
        .default('high'),
    )
    .action(async (targets: string[], options: CheckOptions) => {
      // Loaded here: no other command should wait for it.
      const { checkSite } = await import('../check-site.ts');
      const report = await checkSite({
        targets,
        knowledge: options.kb,
        briefings: options.briefings,
        asOf: calendarDate(options.asOf),
        lang: options.lang,
        warn: (message) => console.error(message),
      });
      process.stdout.write(print(report, options));
      end(fails(report, options.failOn) ? exitStatus.found : exitStatus.done);
    });
};

function print(report: Report, { format, lang, failOn }: CheckOptions): string {
  switch (format) {
    case 'text':
      return renderText(report, {
        lang,
        ...terminalOptions(),
      });
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report);
    case 'junit':
      return renderJunit(report, { failOn });
    case 'html':
      return renderHtml(report, { lang });
  }
}

function fails({ gaps }: Report, failOn: FailOn): boolean {
  if (failOn === 'none') return false;
  const least = SeverityLevel.options.indexOf(failOn);
  return gaps.some(
    ({ severity }) => SeverityLevel.options.indexOf(severity.level) >= least,
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
