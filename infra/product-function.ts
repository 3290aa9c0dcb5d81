import { join } from 'node:path';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Rights } from './rights.ts';
import type { Storage } from './storage.ts';

/** Where Lambda unpacks a function; the configuration lies beside its code. */
export const configPathInFunction = '/var/task/briefed.config.json';

export type ProductFunctionProps<Env> = {
  /** Of `functions/`. */
  readonly folder: string;
  readonly environment: Env;
  readonly configPath: string;
  readonly storage: Storage;
  readonly rights: Rights;
  readonly timeout: Duration;
  readonly memorySize: number;
};

const root = join(import.meta.dirname, '..');

/** Makes every function of the product alike. */
export class ProductFunction<
  Env extends Record<string, string>,
> extends Construct {
  readonly lambda: NodejsFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: ProductFunctionProps<Env>) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of its own: the managed one may write every log of the account.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    this.logGroup.grantWrite(role);
    for (const statement of statementsOf(props)) {
      role.addToPolicy(statement);
    }
    this.lambda = new NodejsFunction(this, 'Function', {
      entry: join(root, 'functions', props.folder, 'index.ts'),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      environment: {
        ...props.environment,
        NODE_OPTIONS: '--enable-source-maps',
      },
      timeout: props.timeout,
      memorySize: props.memorySize,
      role,
      logGroup: this.logGroup,
      bundling: bundling(props.configPath),
    });
  }
}

function statementsOf({
  rights,
  storage,
}: Pick<ProductFunctionProps<unknown>, 'rights' | 'storage'>) {
  const ofTable = Object.entries(rights.table).map(
    ([family, verbs]) =>
      new PolicyStatement({
        actions: verbs.map((verb) => `dynamodb:${verb}`),
        resources: [storage.table.tableArn],
        conditions: {
          'ForAllValues:StringLike': {
            'dynamodb:LeadingKeys': [`${family}#*`],
          },
        },
      }),
  );
  const ofBucket = Object.entries(rights.bucket ?? {}).map(
    ([prefix, verbs]) =>
      new PolicyStatement({
        actions: verbs.map((verb) => `s3:${verb}`),
        resources: [storage.bucket.arnForObjects(`${prefix}/*`)],
      }),
  );
  return [...ofTable, ...ofBucket, ...lookingFor({ rights, storage })];
}

/** Who may not list is told "access denied" where nothing is. */
function lookingFor({
  rights,
  storage,
}: Pick<ProductFunctionProps<unknown>, 'rights' | 'storage'>) {
  return Object.entries(rights.bucket ?? {})
    .filter(([, verbs]) => verbs.includes('GetObject'))
    .map(
      ([prefix]) =>
        new PolicyStatement({
          actions: ['s3:ListBucket'],
          resources: [storage.bucket.bucketArn],
          conditions: { StringLike: { 's3:prefix': [`${prefix}/*`] } },
        }),
    );
}

function bundling(configPath: string) {
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    // Ours, not the runtime's: what was tested is what runs.
    externalModules: [],
    // Some packages still call `require` at run time.
    banner:
      "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_input: string, output: string) => [
        `cp '${configPath}' '${output}/briefed.config.json'`,
      ],
    },
  };
}
