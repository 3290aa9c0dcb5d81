import { writeFile } from 'node:fs/promises';
import { synthesiseStateMachine } from '../synthesise-state-machine.ts';
import { definitionPath } from './run-state-machine.ts';

await writeFile(definitionPath, await synthesiseStateMachine());
