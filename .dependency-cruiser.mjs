const inner =
  '^shared/(crawl|extract|knowledge|compare|briefing|report|alerts)/';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-knows-nobody',
      comment: 'The words of the product depend on zod alone.',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { pathNot: ['^shared/domain/', 'node_modules/zod/'] },
    },
    {
      name: 'platform-knows-no-product-word',
      comment: 'Small tools must not import the product.',
      severity: 'error',
      from: { path: '^shared/platform/' },
      to: { path: '^(shared/(?!platform/)|functions|infra|test)' },
    },
    {
      name: 'product-runs-without-aws',
      comment: 'Only adapters touch AWS; functions and infra wire them.',
      severity: 'error',
      from: { path: `${inner}|^shared/(domain|platform)/` },
      to: {
        path: '^(shared/adapters|functions|infra)/|node_modules/(@aws-sdk|@aws-lambda-powertools|aws-)',
      },
    },
    {
      name: 'adapters-only-from-the-edge',
      comment:
        'Only index.ts, the CLI, infra/local and the CDK app name an adapter.',
      severity: 'error',
      from: {
        path: '^(functions|infra)/',
        pathNot: [
          '/index\\.ts$',
          '^functions/cli/',
          '^infra/local/',
          '^infra/app\\.ts$',
        ],
      },
      to: { path: '^shared/adapters/' },
    },
    {
      name: 'functions-do-not-know-each-other',
      comment: 'What two functions share belongs in shared/.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/', pathNot: '^functions/cli/' },
      to: { path: '^functions/([^/]+)/', pathNot: '^functions/$1/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests stand beside the product, never under it.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-reference-material',
      comment: 'Reference material outside the checkout is never imported.',
      severity: 'error',
      from: {},
      to: { path: '^\\.\\./' },
    },
    {
      name: 'a-text-is-read-upwards',
      comment:
        'Tokens, terms, frames, then whole blocks: none needs what comes after it.',
      severity: 'error',
      from: { path: '^shared/extract/(page|tokens|terms|frames)/' },
      to: {
        path: [
          '^shared/extract/(languages|skim|blocks|structured)/',
          '^shared/extract/(read|explain)-',
        ],
      },
    },
    {
      name: 'tokens-know-no-terms',
      comment: 'Terms are made of tokens, and frames of both.',
      severity: 'error',
      from: { path: '^shared/extract/(page|tokens)/' },
      to: { path: '^shared/extract/(terms|frames)/' },
    },
    {
      name: 'a-language-is-data',
      comment: 'A language fills in shapes; code looks for its words.',
      severity: 'error',
      from: { path: '^shared/extract/languages/' },
      to: {
        pathNot: [
          '^shared/extract/languages/',
          '^shared/extract/(language|frame-words|term-words)\\.ts$',
        ],
      },
    },
    {
      name: 'reports-brief-nobody',
      comment: 'Briefings and alerts look like reports, and need them.',
      severity: 'error',
      from: { path: '^shared/report/' },
      to: { path: '^shared/(briefing|alerts)/' },
    },
    {
      name: 'not-in-package-json',
      comment: 'What the product needs, its own package.json installs.',
      severity: 'error',
      from: { path: '^(shared|functions|bin)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead, or a test is missing.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(shared|functions|infra)/',
        pathNot: '\\.d\\.ts$',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
