import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Member } from '../../../shared/knowledge/people.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { exitStatus } from '../add-command.ts';
import type { StoresWanted } from '../with-stores.ts';
import { withTask } from './train.ts';

type LinkOptions = StoresWanted & {
  person: string;
  days: string;
  address: string;
};

/** `briefed tasks link`: lets one person confirm one task, for some days. */
export function addLinkCommand(
  tasks: Command,
  end: (status: number) => void,
): void {
  tasks
    .command('link <task>')
    .description('a link by which a person confirms a task in the console')
    .requiredOption('--person <id>', 'as the roster names them')
    .option('--days <number>', 'how long the link is good', '7')
    .option('--address <url>', 'of the console', 'http://127.0.0.1:8480/')
    .action(async (task: string, _options: unknown, command: Command) => {
      console.log(await linkFor(task, command.optsWithGlobals()));
      end(exitStatus.done);
    });
}

async function linkFor(typed: string, options: LinkOptions): Promise<string> {
  // Loaded here: no other command should wait for it.
  const { AcknowledgeClaim, signClaim } = await import(
    '../../../shared/briefing/acknowledge-token.ts'
  );
  const { linkKey } = await import('../../../infra/local/link-key.ts');
  const { person, days, address, data: folder } = options;
  refuseDeployed(options);
  const base = URL.parse(address);
  if (base === null) {
    throw new UsageError(`--address ${address} is no address of a console`);
  }
  const until = lastDay(days);
  return withTask(typed, options, async ({ task, data }) => {
    const claim = AcknowledgeClaim.safeParse({ task: task.id, person, until });
    if (!claim.success) {
      throw new UsageError(
        `--person ${person} is no id of a person; write it as the roster does`,
      );
    }
    refuseStranger(person, task.team, await data.people.members());
    const token = signClaim(claim.data, await linkKey(resolve(folder)));
    return new URL(`acknowledge/${token}`, base).href;
  });
}

/** A link of ours can be followed where our console serves that folder. */
function refuseDeployed({ aws }: LinkOptions): void {
  if (aws !== undefined) {
    throw new UsageError(
      `--aws ${aws} has no console to confirm in; import task,person,acknowledgedAt,understood instead`,
    );
  }
}

/** ISO date. */
function lastDay(days: string): string {
  const count = Number(days);
  if (!Number.isInteger(count) || count < 1 || count > 90) {
    throw new UsageError(`--days ${days} is not possible; write 1 to 90`);
  }
  return new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
}

/** Who is not of the team would confirm, and nobody would be readier. */
function refuseStranger(
  person: string,
  team: string,
  members: readonly Member[],
): void {
  const roster = members.filter((one) => one.team === team);
  if (roster.length > 0 && !roster.some((one) => one.person === person)) {
    throw new UsageError(
      `--person ${person} is not in the roster of ${team}; import person,team to add them`,
    );
  }
}
