import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outbox } from '../domain/outbox.ts';

/** What would be sent, one file a message: sending twice is sending once. */
export function folderOutbox(folder: string): Outbox {
  return {
    async send(message) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${fileName(message.id)}.json`);
      await writeFile(`${path}.part`, `${JSON.stringify(message, null, 2)}\n`);
      await rename(`${path}.part`, path);
    },
  };
}

function fileName(id: string): string {
  return encodeURIComponent(id).replaceAll('%', '~').replaceAll('.', '~2E');
}
