import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { exitStatus } from '../add-command.ts';

type LinkOptions = {
  person: string;
  days: string;
  address: string;
  data: string;
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

/** Needs the key alone, so that it works while the console runs. */
async function linkFor(
  task: string,
  { person, days, address, data }: LinkOptions,
): Promise<string> {
  // Loaded here: no other command should wait for it.
  const { AcknowledgeClaim, signClaim } = await import(
    '../../../shared/briefing/acknowledge-token.ts'
  );
  const { linkKey } = await import('../../../infra/local/link-key.ts');
  const count = Number(days);
  if (!Number.isInteger(count) || count < 1 || count > 90) {
    throw new UsageError(`--days ${days} is not possible; write 1 to 90`);
  }
  const claim = AcknowledgeClaim.safeParse({
    task,
    person,
    until: new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10),
  });
  if (!claim.success) {
    throw new UsageError(
      claim.error.issues.some(({ path }) => path[0] === 'person')
        ? `--person ${person} is no id of a person; write it as the roster does`
        : `${task} is no id of a task; copy all of it from “briefed tasks”`,
    );
  }
  const base = URL.parse(address);
  if (base === null) {
    throw new UsageError(`--address ${address} is no address of a console`);
  }
  const token = signClaim(claim.data, await linkKey(resolve(data)));
  return new URL(`acknowledge/${token}`, base).href;
}
