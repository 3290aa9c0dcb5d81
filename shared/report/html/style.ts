import { createHash } from 'node:crypto';

/**
 * Contrast of every pair of colours is at least 4.5:1; what colour says is
 * also said in words; nothing needs a script; targets are 24 px high.
 */
export const style = `
:root { color-scheme: light; --ink: #1b1f24; --quiet: #4d5661; --line: #c5ccd4; --soft: #f4f6f8; --link: #0b4f8a; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1.25rem 4rem; color: var(--ink); background: #fff; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .75rem; }
h4 { font-size: 1.05rem; margin: 0; }
a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem 0; }
.quiet { color: var(--quiet); }
.brand { font-weight: 700; letter-spacing: .02em; color: var(--quiet); margin: 0 0 .25rem; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
.figures li { padding: .5rem .9rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); }
.warning { border: 2px solid #8c1515; border-radius: .4rem; padding: .6rem .9rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
.levels { width: auto; min-width: 16rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--soft); }
.gap { border: 1px solid var(--line); border-left: .4rem solid var(--quiet); border-radius: .4rem; padding: 1rem 1.1rem; margin: 0 0 1.1rem; break-inside: avoid; }
.gap p { margin: .4rem 0; }
.level { display: inline-block; padding: .1rem .6rem; border-radius: 1rem; color: #fff; font-size: .85rem; font-weight: 700; background: #4d5661; }
.critical { border-left-color: #8c1515; } .level.critical { background: #8c1515; }
.high { border-left-color: #9a4a00; } .level.high { background: #9a4a00; }
.medium { border-left-color: #6b5900; } .level.medium { background: #6b5900; }
.low { border-left-color: #1f5673; } .level.low { background: #1f5673; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: .8rem 0; }
.side { background: var(--soft); border-radius: .4rem; padding: .7rem .9rem; }
.side h5 { margin: 0 0 .3rem; font-size: .85rem; color: var(--quiet); }
blockquote { margin: 0 0 .4rem; font-size: 1.05rem; white-space: pre-line; overflow-wrap: anywhere; }
mark { background: #ffe28a; color: var(--ink); font-weight: 700; border-bottom: 2px solid var(--ink); padding: 0 .1em; }
time { white-space: nowrap; }
.place { display: inline-block; min-height: 1.6rem; padding: .1rem 0; }
ul.plain { padding-left: 1.1rem; margin: .3rem 0; }
details { margin: .5rem 0; }
summary { cursor: pointer; min-height: 1.6rem; padding: .1rem 0; }
@media (max-width: 44rem) { .sides { grid-template-columns: 1fr; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  .level, mark, .side, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (forced-colors: active) { .level { border: 1px solid; } mark { outline: 1px solid; } }
`;

/** Nothing may load, run or be sent from the page; only our style applies. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
