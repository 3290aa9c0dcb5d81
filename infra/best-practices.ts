import type { PolicyViolation } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** Wildcards that are as narrow as the service lets them be, and why. */
const narrowWildcards = [
  {
    why: 'the versions of one function',
    resource: /^<\w+\.Arn>:\*$/,
    path: /\/NightlyRun\/StateMachine\/Role\//,
  },
  {
    why: 'the child executions of the map of this machine',
    resource: /^arn:<AWS::Partition>:states:.*:execution:.*:\*$/,
    path: /\/NightlyRun\/StateMachine\/DistributedMapPolicy\//,
  },
  {
    why: 'log delivery knows no narrower resource',
    resource: /^\*$/,
    path: /\/NightlyRun\/StateMachine\/Role\//,
  },
  {
    why: 'the files below one prefix of the bucket',
    resource: /^<StorageBucket\w+\.Arn>\/(snapshots|reports|knowledge)\/\*$/,
    path: /\/Role\/DefaultPolicy\//,
  },
] as const;

/** AWS's own checks; of wildcards only those listed above are let through. */
export class BestPractices extends AwsSolutionsChecks {
  override validateScope(scope: IConstruct) {
    const { violations } = super.validateScope(scope);
    const grave = violations.filter((violation) => !isNarrow(violation));
    return { success: grave.length === 0, violations: grave };
  }
}

function isNarrow(violation: PolicyViolation): boolean {
  const { ruleName, violatingResources } = violation;
  const resource = /^AwsSolutions-IAM5\[Resource::(.*)\]$/.exec(ruleName)?.[1];
  return (
    resource !== undefined &&
    violatingResources.every((at) =>
      narrowWildcards.some(
        (known) =>
          known.resource.test(resource) &&
          known.path.test(at.constructPath ?? ''),
      ),
    )
  );
}
