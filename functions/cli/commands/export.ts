import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ExportedFile } from '../../../shared/knowledge/export-knowledge.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';

type ExportOptions = { out: string; data: string };

/** `briefed export`: everything in the knowledge base, as files. */
export const addExportCommand: AddCommand = (program, end) => {
  program
    .command('export')
    .description('write the knowledge base as CSV and JSON files')
    .requiredOption('--out <folder>', 'where the files are written')
    .option('--data <folder>', 'where everything is kept', '.briefed')
    .action(async ({ out, data }: ExportOptions) => {
      const files = await exported(data);
      for (const path of await written(files, resolve(out))) {
        console.log(path);
      }
      end(exitStatus.done);
    });
};

async function exported(folder: string): Promise<readonly ExportedFile[]> {
  // Loaded here: no other command should wait for it.
  const { openDataFolder } = await import(
    '../../../infra/local/data-folder.ts'
  );
  const { exportKnowledge } = await import(
    '../../../shared/knowledge/export-knowledge.ts'
  );
  const data = await openDataFolder(folder);
  try {
    return await exportKnowledge(data.knowledge);
  } finally {
    await data.close();
  }
}

/** A file is there whole or not at all; answers the paths. */
async function written(
  files: readonly ExportedFile[],
  folder: string,
): Promise<string[]> {
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, body } of files) {
      const path = join(folder, name);
      await writeFile(`${path}.part`, body);
      await rename(`${path}.part`, path);
      paths.push(path);
    }
  } catch (cause) {
    throw new UsageError(
      `--out ${folder} cannot be written to; name a folder that can`,
      { cause },
    );
  }
  return paths;
}
