import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import cdk from '../../cdk.json' with { type: 'json' };
import { loadConfig } from '../../shared/adapters/file-config.ts';
import { productVersions } from '../../shared/adapters/source-version.ts';
import { BriefedStack } from '../briefed-stack.ts';

const configPath = join(
  import.meta.dirname,
  '../../examples/briefed.config.json',
);

/** Answers the definition of the nightly run as the stack emits it. */
export async function synthesiseStateMachine(): Promise<string> {
  const app = new App({
    context: { ...cdk.context, 'aws:cdk:bundling-stacks': [] },
  });
  const config = await loadConfig(configPath);
  const stack = new BriefedStack(app, 'Briefed', {
    configPath,
    config,
    versions: productVersions(),
  });
  return definitionIn(Template.fromStack(stack).toJSON());
}

const Part = z.union([
  z.string(),
  z.object({ Ref: z.string() }).transform(({ Ref }) => nameOf(Ref)),
  z
    .object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
    .transform((part) => nameOf(part['Fn::GetAtt'][0])),
]);

const StateMachineResource = z.object({
  Type: z.literal('AWS::StepFunctions::StateMachine'),
  Properties: z.object({
    DefinitionString: z.object({
      'Fn::Join': z.tuple([z.literal(''), z.array(Part)]),
    }),
  }),
});

const TemplateResources = z.object({
  Resources: z.record(z.string(), z.unknown()),
});

/** Answers the state machine of a template, references filled in by name. */
export function definitionIn(template: unknown): string {
  const [machine] = Object.values(
    TemplateResources.parse(template).Resources,
  ).flatMap((resource) => {
    const parsed = StateMachineResource.safeParse(resource);
    return parsed.success ? [parsed.data] : [];
  });
  if (!machine) {
    throw new Error('the stack holds no state machine');
  }
  const [, parts] = machine.Properties.DefinitionString['Fn::Join'];
  return `${JSON.stringify(JSON.parse(parts.join('')), null, 2)}\n`;
}

function nameOf(reference: string): string {
  return reference === 'AWS::Partition' ? 'aws' : reference;
}
