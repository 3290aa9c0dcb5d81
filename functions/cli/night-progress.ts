import { SingleBar } from 'cli-progress';
import type { NightProgress } from '../../infra/local/run-night.ts';
import { fill } from '../../shared/platform/phrase.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { cliWords } from './cli-words.ts';
import type { CliWords } from './words/words.ts';

export type ProgressView = {
  show(progress: NightProgress): void;
  end(): void;
};

/** Shows how far a night is: a bar to a person, lines to a log. */
export function nightProgress(
  lang: ReportLanguage,
  stream: NodeJS.WriteStream = process.stderr,
): ProgressView {
  const words = cliWords(lang).night;
  return stream.isTTY ? bar(stream, words) : lines(stream, words);
}

type Words = CliWords['night'];

function bar(stream: NodeJS.WriteStream, { steps }: Words): ProgressView {
  const shown = new SingleBar({
    stream,
    format: '{bar} {value}/{total} {step}',
    hideCursor: true,
    clearOnComplete: true,
  });
  shown.start(1, 0, { step: steps['plan-run'] });
  return {
    show({ step, planned, settled }) {
      shown.setTotal(Math.max(planned, 1));
      shown.update(settled, { step: steps[step] });
    },
    end: () => shown.stop(),
  };
}

/** One line a step, and one for each hundred pages. */
function lines(
  stream: NodeJS.WriteStream,
  { steps, soFar }: Words,
): ProgressView {
  let last = '';
  return {
    show({ step, planned, settled }) {
      const hundreds = Math.floor(settled / 100);
      const line =
        step === 'fetch-batch' && hundreds > 0
          ? fill(soFar, {
              step: steps[step],
              settled: hundreds * 100,
              planned,
            })
          : steps[step];
      if (line !== last) {
        last = line;
        stream.write(`${line}\n`);
      }
    },
    end: () => undefined,
  };
}
