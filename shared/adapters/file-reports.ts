import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import type { ReportStore } from '../domain/ports.ts';

/** Reports as files of a folder; a file is there whole or not at all. */
export function fileReports(folder: string): ReportStore {
  return {
    async put(name, body) {
      const path = pathOf(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.part`, body);
      await rename(`${path}.part`, path);
      return path;
    },
  };
}

function pathOf(folder: string, name: string): string {
  const path = normalize(join(folder, name));
  if (!path.startsWith(normalize(folder) + sep)) {
    throw new Error(`a report named ${name} would leave ${folder}`);
  }
  return path;
}
