import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const Exists = z.object({ code: z.literal('EEXIST') });

/**
 * Answers the key that links of a data folder are signed with, made when it
 * is first needed; only this user can read it. `BRIEFED_LINK_KEY` stands in
 * for it. Never logged.
 */
export async function linkKey(folder: string): Promise<string> {
  const { BRIEFED_LINK_KEY: given } = process.env;
  if (given !== undefined && given !== '') return given;
  const path = join(folder, 'link.key');
  await mkdir(folder, { recursive: true });
  const key = randomBytes(32).toString('base64url');
  await writeFile(path, key, { flag: 'wx', mode: 0o600 }).catch((error) => {
    if (!Exists.safeParse(error).success) throw error;
  });
  return readFile(path, 'utf8');
}
