#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `briefed: this is Node ${process.versions.node}, and Node 24 is needed. Start it with "npx briefed" in its folder: the lockfile brings Node 24.`,
  );
  process.exit(2);
}
module.enableCompileCache();
// What is read of a page is looked at once. V8 learns while it starts that
// such objects last, and would put those of all later pages where only a
// full collection finds them again.
setFlagsFromString('--no-allocation-site-pretenuring');
const { main, failureStatus } = await import('../functions/cli/main.ts');
// The embedded database throws where nobody can catch it: on a full disk, say.
process.on('uncaughtException', (error) => {
  const status = failureStatus(error);
  if (status === undefined) console.error(error);
  process.exit(status ?? 1);
});
process.exitCode = await main(process.argv.slice(2));
