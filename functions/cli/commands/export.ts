import { join, resolve } from 'node:path';
import { diskErrorIn } from '../../../shared/adapters/disk-error.ts';
import { writeWholeFile } from '../../../shared/adapters/write-whole-file.ts';
import type { ExportedFile } from '../../../shared/knowledge/export-knowledge.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { addKeptOptions, type Kept, withData } from '../with-stores.ts';

type ExportOptions = Kept & { out: string };

/** `briefed export`: everything in the knowledge base, as files. */
export const addExportCommand: AddCommand = (program, end) => {
  const command = program
    .command('export')
    .usage('--out <folder> [options]')
    .description('write the knowledge base as CSV and JSON files')
    .requiredOption('--out <folder>', 'where the files are written');
  addKeptOptions(command).action(async ({ out, ...kept }: ExportOptions) => {
    const files = await exported(kept);
    for (const path of await written(files, resolve(out))) {
      console.log(path);
    }
    end(exitStatus.done);
  });
};

async function exported(kept: Kept): Promise<readonly ExportedFile[]> {
  // Loaded here: no other command should wait for it.
  const { exportKnowledge } = await import(
    '../../../shared/knowledge/export-knowledge.ts'
  );
  return withData(kept, ({ knowledge }) => exportKnowledge(knowledge));
}

/** A file is there whole or not at all; answers the paths. */
async function written(
  files: readonly ExportedFile[],
  folder: string,
): Promise<string[]> {
  const paths: string[] = [];
  try {
    for (const { name, body } of files) {
      const path = join(folder, name);
      await writeWholeFile(path, body);
      paths.push(path);
    }
  } catch (cause) {
    const disk = diskErrorIn(cause);
    if (disk) throw disk;
    throw new UsageError(
      `--out ${folder} cannot be written to; name a folder that can`,
      { cause },
    );
  }
  return paths;
}
