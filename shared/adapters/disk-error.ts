import * as z from 'zod';

type DiskTrouble = 'full' | 'forbidden' | 'read-only' | 'damaged';

const troubleByCode: Readonly<Record<string, DiskTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'read-only',
  EIO: 'damaged',
  LEVEL_CORRUPTION: 'damaged',
};

/** LevelDB gives the system's own words, behind a path. */
const troubleByWords: readonly (readonly [RegExp, DiskTrouble])[] = [
  [/no space left|quota exceeded|file too large/i, 'full'],
  [/permission denied|not permitted/i, 'forbidden'],
  [/read-only file system/i, 'read-only'],
  [/no such file|input\/output error/i, 'damaged'],
];

const sentences: Readonly<Record<DiskTrouble, string>> = {
  full: 'the disk is full. Make room and start again: it goes on where it stopped',
  forbidden:
    'this user may not write there. Grant the right, or name another folder',
  'read-only':
    'the disk may only be read. Make it writable, or name another folder',
  damaged:
    'what is kept there is damaged and was left as it is. Put the folder back from a copy, or name another folder',
};

/**
 * The disk did not take, or give back, what is kept: the message names the
 * path, what happened and what helps. What was stored before is still there.
 */
export class DiskError extends Error {
  override readonly name = 'DiskError';
  readonly trouble: DiskTrouble;

  constructor(path: string, trouble: DiskTrouble, options?: ErrorOptions) {
    super(`${path}: ${sentences[trouble]}`, options);
    this.trouble = trouble;
  }
}

const Failure = z.object({
  message: z.string(),
  code: z.string().optional(),
  path: z.string().optional(),
  cause: z.unknown().optional(),
});

/**
 * Answers what the disk had against an operation on a path, found in an error
 * or its causes; undefined where it was something else.
 */
export function diskErrorIn(
  error: unknown,
  path?: string,
): DiskError | undefined {
  if (error instanceof DiskError) return error;
  const failure = Failure.safeParse(error).data;
  if (failure === undefined) return undefined;
  const trouble = troubleOf(failure);
  const where = pathIn(failure) ?? path;
  return trouble && where !== undefined
    ? new DiskError(where, trouble, { cause: error })
    : diskErrorIn(failure.cause, path);
}

function troubleOf({
  code = '',
  message,
}: z.infer<typeof Failure>): DiskTrouble | undefined {
  return code === 'LEVEL_IO_ERROR'
    ? troubleByWords.find(([words]) => words.test(message))?.[1]
    : troubleByCode[code];
}

/** "IO error: /data/000003.log: No space left on device" */
function pathIn({
  path,
  message,
}: z.infer<typeof Failure>): string | undefined {
  return path ?? /^IO error: (.+): [^:]+$/.exec(message)?.[1];
}
