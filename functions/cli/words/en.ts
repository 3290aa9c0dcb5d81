import type { CliWords } from './words.ts';

export const en: CliWords = {
  night: {
    steps: {
      'plan-run': 'planning the run',
      'fetch-batch': 'reading pages',
      'plan-wave': 'following links',
      compare: 'comparing with what staff know',
      report: 'writing the report',
      alert: 'composing messages',
    },
    soFar: '{step}: {settled} of {planned}',
  },
  crawl: {
    requests: 'requests',
    read: { one: '{n} page read', other: '{n} pages read' },
    unchanged: { one: '{n} unchanged', other: '{n} unchanged' },
    failed: { one: '{n} not read', other: '{n} not read' },
    statements: {
      one: '{n} statement found in those read',
      other: '{n} statements found in those read',
    },
    figures: '{read}, {unchanged}, {failed}; {statements}',
  },
  extract: { hedged: 'hedged', refused: 'refused' },
  decide: { kept: 'Kept. The next run goes by it.' },
  ignore: {
    kept: 'The rule is kept.',
    takenBack: 'The rule is taken back.',
    preview: 'This rule would hide {promises}, with {gaps}.',
    promises: { one: '{n} promise', other: '{n} promises' },
    openGaps: { one: '{n} open gap', other: '{n} open gaps' },
    nothingSaved: 'Nothing was saved; --save keeps the rule.',
  },
  decisions: {
    none: 'Nobody has decided anything yet.',
    line: '{moment}  {what} ({site})',
    lineTakenBack: '{moment}  {what} ({site}), taken back',
    id: 'decision {id}',
    happened: 'What happened to it',
    isNew: 'new',
    step: '{moment}  {from} → {to}  {who}: {why}',
    gap: '{id} {topic}',
    kinds: {
      covers: '{gap} covered by {article}',
      'not-a-promise': '{gap} not a promise',
      accept: '{gap} accepted until {date}',
      dismiss: '{gap} dismissed as {code}',
      'same-as': '{gap} same as {other}',
      ignore: 'ignore {rule}',
      'take-back': 'taken back: {decisions}',
    },
    codes: {
      intended: 'intended',
      'known-otherwise': 'known otherwise',
      'not-ours': 'not ours',
      misread: 'misread',
      trivial: 'trivial',
      other: 'other',
    },
    rule: {
      topic: 'topic {value}',
      url: 'page {value}',
      quote: 'words “{value}”',
    },
  },
  tasks: {
    draft: 'Kept as a draft; “briefed tasks publish {id}” sends it to {team}.',
    published: 'Published to {team}.',
    nobodyWaits: 'Nobody is waited for.',
    named: '{id} {team}, “{title}”',
  },
};
