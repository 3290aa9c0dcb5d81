/**
 * One table holds everything. `pk` names a family and whose it is, `sk` the
 * item in it; rights are granted by family (the words before `#`).
 *
 * | pk                   | sk                        | item                  |
 * |----------------------|---------------------------|-----------------------|
 * | `PAGE#<site>`        | `<hash of URL>`           | page as last received |
 * | `PAGE#<site>#VERSION` | `<hash of URL>#<at>`     | which bytes it was    |
 * | `FRONTIER#<run>`     | `BATCH#<batch>`           | its URLs              |
 * | `FRONTIER#<run>`     | `DONE#<batch>#<hash>`     | what became of a URL  |
 * | `FRONTIER#<run>`     | `LINKS#<batch>`           | links it found        |
 * | `RUN#<site>`         | `<run>`                   | run                   |
 * | `PROMISE#<site>`     | `<promise>`               | promise               |
 * | `PROMISE#<site>#REGISTER` | `<promise>#<at>`     | promise as it stood   |
 * | `GAP#<site>`         | `GAP#<gap>`               | gap                   |
 * | `GAP#<site>`         | `EVENT#<gap>#<at>#<hash>` | a transition of it    |
 * | `GAP#<site>`         | `DECISION#<at>#<id>`      | what a person decided |
 * | `JUDGEMENT#<site>`   | `HEAD`                    | what was judged by    |
 * | `JUDGEMENT#<site>`   | `MERGED`                  | what pages said       |
 * | `JUDGEMENT#<site>`   | `DOUBT`                   | whether it may be old |
 * | `JUDGEMENT#<site>`   | `<place>#<shares>#<share>` | judgements of promises |
 * | `JUDGEMENT#<site>`   | `SPEECH#<shares>#<share>` | what articles speak of |
 * | `KNOWLEDGE#article`  | `<article>`               | article as it stands  |
 * | `KNOWLEDGE#version`  | `<article>#<version>`     | article as it stood   |
 * | `KNOWLEDGE#briefing` | `<article>#<team>#<date>` | briefing              |
 * | `KNOWLEDGE#measurement` | `<what>#<period>`      | how it was kept       |
 * | `PEOPLE#member`      | `<team>#<person>`         | who works in a team   |
 * | `PEOPLE#acknowledgement` | `<what>#<person>#<date>#<hash>` | who knows it |
 * | `TASK#<site>`        | `<task>`                  | briefing task         |
 * | `SENT#<message>`     | `SENT`                    | message that went out |
 *
 * A value too large for one item continues in the items `<sk>#<version>#<n>`
 * of the partition `<pk>#PART` (dynamo-packed-item.ts).
 * Only single-item writes: the embedded engine has no transactions, streams
 * or expiry, and every write may come twice.
 */
export const families = [
  'PAGE',
  'FRONTIER',
  'RUN',
  'PROMISE',
  'GAP',
  'JUDGEMENT',
  'KNOWLEDGE',
  'PEOPLE',
  'TASK',
  'SENT',
] as const;
export type Family = (typeof families)[number];

/** Answers the partition of a family that belongs to a site, a run, … */
export function partition(family: Family, owner: string): string {
  return `${family}#${owner}`;
}
