import { parseArgs } from 'node:util';
import { type FirmPart, judgeFirms } from './judge-firms.ts';
import { scoreOfFirms } from './score-firms.ts';

/**
 * How well promises are compared with staff notes: of invented firms, how many
 * verdicts are a careful reader's. With --misses, those that are not, of the
 * part that may be learnt from.
 */
const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false } },
});
const parts: readonly FirmPart[] = ['tuned-on', 'learnt-from', 'held-out'];

for (const part of parts) {
  const judged = judgeFirms(part);
  const { right, silent, raised } = scoreOfFirms(judged);
  console.log(
    `${part.padEnd(12)} ${percent(right)} of ${judged.length} right; ` +
      `${percent(silent)} of the contradicted passed over in silence, ` +
      `${percent(raised)} of the covered raised`,
  );
  if (!values.misses || part !== 'learnt-from') continue;
  for (const { firm, quote, expected, verdict } of judged) {
    if (expected === verdict) continue;
    console.log(`  ${firm}: ${quote}\n    ${expected}, judged ${verdict}`);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
