import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import * as z from 'zod';

/**
 * Measures comparing a site with its knowledge base: seconds of processor and
 * waited for, and memory, at a tenth and at full size, and what later nights
 * cost beside the first. Each size has a process of its own.
 */
const { values: options } = parseArgs({
  options: {
    promises: { type: 'string', default: '10000' },
    articles: { type: 'string', default: '2000' },
  },
});

const Night = z.object({
  name: z.string(),
  seconds: z.number(),
  elapsed: z.number(),
  promises: z.number(),
  compared: z.number(),
});
const Result = z.object({ megabytes: z.number(), nights: z.array(Night) });
type Result = z.infer<typeof Result>;

const full = {
  promises: Number(options.promises),
  articles: Number(options.articles),
};
console.log(
  'Seconds for comparing alone, of processor (other threads that compile and collect count) and waited for: pages are read already, stores are in memory and cost nothing, and all nights run in one process, so that later ones find the compiled program warm. What preparing a night leaves behind is collected before it begins, and three seconds are left for sweeping it. Each hundredth page or article changes, in all its lines: as many products as possible are concerned. Twenty pages and forty articles speak of a product; its times are the same wherever they stand, amounts are each line’s own.',
);
const small = measure(full.promises / 10, full.articles / 10);
const large = measure(full.promises, full.articles);
const [smallFirst, largeFirst] = [small.nights[0], large.nights[0]];
if (smallFirst && largeFirst) {
  const size = largeFirst.promises / smallFirst.promises;
  const time = largeFirst.seconds / smallFirst.seconds;
  console.log(
    `\n${size.toFixed(1)} times the promises and 10 times the articles: ${time.toFixed(1)} times the time, ${(large.megabytes / small.megabytes).toFixed(1)} times the memory`,
  );
}

function measure(promises: number, articles: number): Result {
  const program = new URL('./compare-nights.ts', import.meta.url).pathname;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=8192',
      '--expose-gc',
      program,
      String(promises),
      String(articles),
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (stdout === '') throw new Error(stderr);
  const result = Result.parse(JSON.parse(stdout));
  const first = result.nights[0];
  console.log(
    `\n${first?.promises} promises, ${articles} articles; ${result.megabytes.toFixed(0)} MB at most`,
  );
  for (const { name, seconds, elapsed, compared } of result.nights) {
    const processor = figure(seconds, first?.seconds);
    const waited = figure(elapsed, first?.elapsed);
    console.log(
      `  ${name.padEnd(34)} ${processor} of processor ${waited} waited  ${compared} compared`,
    );
  }
  return result;
}

/** Seconds, and the share they are of the first night's. */
function figure(seconds: number, first = seconds): string {
  const share = (100 * seconds) / first;
  return `${seconds.toFixed(2).padStart(8)} s ${share.toFixed(1).padStart(6)} %`;
}
