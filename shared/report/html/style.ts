import { createHash } from 'node:crypto';

/**
 * Contrast of every pair of colours is at least 4.5:1; what colour says is
 * also said in words; nothing needs a script; targets are 24 px high.
 */
export const style = `
:root { color-scheme: light; --paper: #ffffff; --ink: #1b1f24; --quiet: #4d5661; --line: #c5ccd4; --soft: #f4f6f8; --link: #0b4f8a; --on-level: #ffffff; --critical: #8c1515; --high: #9a4a00; --medium: #6b5900; --low: #1f5673; --info: #4d5661; }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --paper: #15181c; --ink: #e9ecef; --quiet: #b0b8c1; --line: #4a525b; --soft: #22272d; --link: #8fc1f5; --on-level: #15181c; --critical: #f0837c; --high: #e8a15c; --medium: #d3bb4a; --low: #7fbadb; --info: #b0b8c1; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1.25rem 4rem; color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
header { margin-bottom: 1.25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .75rem; }
h4 { font-size: 1.05rem; margin: 0; }
a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem 0; }
.quiet { color: var(--quiet); }
.brand { font-weight: 700; letter-spacing: .02em; color: var(--quiet); margin: 0 0 .25rem; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
.figures li { padding: .5rem .9rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); }
.warning { border: 2px solid var(--critical); border-radius: .4rem; padding: .6rem .9rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
.levels { width: auto; min-width: 16rem; }
.levels th, .levels td { overflow-wrap: normal; }
.scroll { overflow-x: auto; }
.scroll table { min-width: 44rem; }
.scroll th, .scroll td { min-width: 9rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--soft); }
.gap { border: 1px solid var(--line); border-left: .4rem solid var(--quiet); border-radius: .4rem; padding: 1rem 1.1rem; margin: 0 0 1.1rem; break-inside: avoid; }
.gap p { margin: .4rem 0; }
.level { display: inline-block; padding: .1rem .6rem; border-radius: 1rem; color: var(--on-level); font-size: .85rem; font-weight: 700; background: var(--info); }
.critical { border-left-color: var(--critical); } .level.critical { background: var(--critical); }
.high { border-left-color: var(--high); } .level.high { background: var(--high); }
.medium { border-left-color: var(--medium); } .level.medium { background: var(--medium); }
.low { border-left-color: var(--low); } .level.low { background: var(--low); }
.gap h2 { margin: 0 0 .5rem; border-bottom: 0; padding: 0; }
.gap > p, dd, dt { overflow-wrap: anywhere; }
.gap h3 { margin: 1.1rem 0 .2rem; font-size: 1rem; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin: 0 0 .3rem 1.1rem; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; }
legend { font-weight: 600; }
label { display: inline-block; padding: .5rem 1rem .5rem 0; }
input[type="radio"] { width: 1.25rem; height: 1.25rem; vertical-align: middle; }
button { font: inherit; font-weight: 700; padding: .75rem 1.25rem; border: 0; border-radius: .4rem; color: var(--paper); background: var(--link); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: .8rem 0; }
.side { background: var(--soft); border-radius: .4rem; padding: .7rem .9rem; }
.side h5 { margin: 0 0 .3rem; font-size: .85rem; color: var(--quiet); }
blockquote { margin: 0 0 .4rem; font-size: 1.05rem; white-space: pre-line; overflow-wrap: anywhere; }
html[lang="fr"] q { quotes: "«\u00a0" "\u00a0»"; }
mark { background: #ffe28a; color: #1b1f24; font-weight: 700; border-bottom: 2px solid #1b1f24; padding: 0 .1em; }
time { white-space: nowrap; }
.place { display: inline-block; min-height: 1.6rem; padding: .1rem 0; vertical-align: top; }
ul.plain { padding-left: 1.1rem; margin: .3rem 0; }
details { margin: .5rem 0; }
summary { cursor: pointer; min-height: 1.6rem; padding: .1rem 0; }
@media (max-width: 44rem) { .sides { grid-template-columns: 1fr; } .levels th, .levels td { padding: .3rem; font-size: .8rem; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  .scroll { overflow-x: visible; }
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
