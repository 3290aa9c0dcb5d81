import { SingleBar } from 'cli-progress';
import type { NightProgress } from '../../infra/local/run-night.ts';

const words: Readonly<Record<NightProgress['step'], string>> = {
  'plan-run': 'planning the run',
  'fetch-batch': 'reading pages',
  'plan-wave': 'following links',
  compare: 'comparing with what staff know',
  report: 'writing the report',
  alert: 'composing messages',
};

export type ProgressView = {
  show(progress: NightProgress): void;
  end(): void;
};

/** Shows how far a night is: a bar to a person, lines to a log. */
export function nightProgress(
  stream: NodeJS.WriteStream = process.stderr,
): ProgressView {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): ProgressView {
  const shown = new SingleBar({
    stream,
    format: '{bar} {value}/{total} {step}',
    hideCursor: true,
    clearOnComplete: true,
  });
  shown.start(1, 0, { step: words['plan-run'] });
  return {
    show({ step, planned, settled }) {
      shown.setTotal(Math.max(planned, 1));
      shown.update(settled, { step: words[step] });
    },
    end: () => shown.stop(),
  };
}

/** One line a step, and one for each hundred pages. */
function lines(stream: NodeJS.WriteStream): ProgressView {
  let last = '';
  return {
    show({ step, planned, settled }) {
      const hundreds = Math.floor(settled / 100);
      const line =
        step === 'fetch-batch' && hundreds > 0
          ? `${words[step]}: ${hundreds * 100} of ${planned}`
          : words[step];
      if (line !== last) {
        last = line;
        stream.write(`${line}\n`);
      }
    },
    end: () => undefined,
  };
}
