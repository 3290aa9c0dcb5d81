import { join } from 'node:path';
import type { Outbox } from '../domain/outbox.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** What would be sent, one file a message: sending twice is sending once. */
export function folderOutbox(folder: string): Outbox {
  return {
    async send(message) {
      const path = join(folder, `${fileName(message.id)}.json`);
      await writeWholeFile(path, `${JSON.stringify(message, null, 2)}\n`);
    },
  };
}

function fileName(id: string): string {
  return encodeURIComponent(id).replaceAll('%', '~').replaceAll('.', '~2E');
}
