import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import * as z from 'zod';
import type { ReportStore } from '../domain/report.ts';
import { writeWholeFile } from './write-whole-file.ts';

export type FileReports = ReportStore & {
  /** Answers a report by its name, or undefined where there is none. */
  get(name: string): Promise<string | undefined>;
};

/** Reports as files of a folder; a file is there whole or not at all. */
export function fileReports(folder: string): FileReports {
  return {
    async put(name, body) {
      const path = pathOf(folder, name);
      if (path === undefined) {
        throw new Error(`a report named ${name} would leave ${folder}`);
      }
      await writeWholeFile(path, body);
      return path;
    },
    async get(name) {
      const path = pathOf(folder, name);
      return path && readFile(path, 'utf8').catch(absent);
    },
  };
}

function pathOf(folder: string, name: string): string | undefined {
  const path = normalize(join(folder, name));
  return path.startsWith(normalize(folder) + sep) && !name.includes('\0')
    ? path
    : undefined;
}

const Absent = z.object({ code: z.enum(['ENOENT', 'ENOTDIR', 'EISDIR']) });

function absent(error: unknown): undefined {
  if (!Absent.safeParse(error).success) {
    throw error;
  }
}
