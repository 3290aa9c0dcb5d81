import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdk from '../../cdk.json' with { type: 'json' };
import { BestPractices } from '../../infra/best-practices.ts';
import { BriefedStack } from '../../infra/briefed-stack.ts';
import { Config } from '../../shared/domain/config.ts';

/** The stack of a company with two sites, its functions not bundled. */
export function synthesise() {
  const app = new App({
    context: { ...cdk.context, 'aws:cdk:bundling-stacks': [] },
  });
  const stack = new BriefedStack(app, 'Briefed', {
    configPath: join(import.meta.dirname, '../../examples/briefed.config.json'),
    versions: { readerVersion: 'read-1', compareVersion: 'compared-1' },
    config: Config.parse({
      sites: [
        { id: 'shop', startUrls: ['https://shop.example/'] },
        {
          id: 'boutique',
          startUrls: ['https://boutique.example/'],
          timeZone: 'America/Toronto',
          schedule: 'cron(30 3 ? * MON-FRI *)',
        },
      ],
    }),
  });
  Validations.of(app).addPlugins(new BestPractices(app));
  return { app, template: Template.fromStack(stack) };
}
