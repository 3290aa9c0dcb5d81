import { writeFile } from 'node:fs/promises';
import { definitionPath } from './run-state-machine.ts';
import { synthesiseStateMachine } from './synthesise-state-machine.ts';

await writeFile(definitionPath, await synthesiseStateMachine());
