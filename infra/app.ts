import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { loadConfig } from '../shared/adapters/file-config.ts';
import { productVersions } from '../shared/adapters/source-version.ts';
import { BestPractices } from './best-practices.ts';
import { BriefedStack } from './briefed-stack.ts';

const app = new App();
const configPath = resolve(whichConfig(app.node.tryGetContext('config')));
new BriefedStack(app, 'Briefed', {
  configPath,
  config: await loadConfig(configPath),
  versions: productVersions(),
});
Validations.of(app).addPlugins(new BestPractices(app));

/** `-c config=…`, else the company's own, else the example's. */
function whichConfig(asked: unknown): string {
  if (typeof asked === 'string') {
    return asked;
  }
  const own = 'briefed.config.json';
  return existsSync(own) ? own : 'examples/briefed.config.json';
}
