import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { diskErrorIn } from './disk-error.ts';

const newline = 10;

/** Where a line stands in its file, in bytes. */
export type LinePlace = { readonly at: number; readonly length: number };

/** Writes bytes from an offset on; answers how many were taken. */
type Write = (file: number, bytes: Uint8Array, from: number) => number;

/**
 * A file of lines that only grows. Lines are held back and written many at a
 * time; a line that was cut off when a process died is dropped on opening.
 */
export class AppendOnlyFile {
  readonly #path: string;
  readonly #file: number;
  readonly #write: Write;
  readonly #onWaiting: () => void;
  #waiting: string[] = [];
  #written: number;
  #end: number;

  /** `onWaiting` is told that there is something to flush. */
  constructor(path: string, onWaiting: () => void, write: Write = writeSync) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#write = write;
    this.#file = openSync(path, 'a+');
    const { size } = fstatSync(this.#file);
    this.#written = endOfLastLine(this.#file, size);
    if (this.#written < size) ftruncateSync(this.#file, this.#written);
    this.#end = this.#written;
    this.#onWaiting = onWaiting;
  }

  /** Adds a line; it is on disk once `flush` has been called. */
  append(line: string): LinePlace {
    const place = { at: this.#end, length: Buffer.byteLength(line) };
    this.#end += place.length + 1;
    this.#waiting.push(line);
    this.#onWaiting();
    return place;
  }

  /** Throws `DiskError` where the disk does not take them; they wait on. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const bytes = Buffer.from(`${this.#waiting.join('\n')}\n`);
    try {
      for (let done = 0; done < bytes.length; ) {
        done += this.#write(this.#file, bytes, done);
      }
    } catch (error) {
      // The lines still wait: no later file may say that they are written.
      ftruncateSync(this.#file, this.#written);
      throw diskErrorIn(error, this.#path) ?? error;
    }
    this.#waiting = [];
    this.#written = this.#end;
  }

  /** The line at a place that `append` or `places` has answered. */
  line({ at, length }: LinePlace): string {
    if (at + length > this.#written) this.flush();
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.#file, bytes, 0, length, at);
    return bytes.toString('utf8');
  }

  /** Every line with its place, oldest first. */
  *lines(): Generator<LinePlace & { readonly text: string }> {
    this.flush();
    const step = 1 << 20;
    let carried = Buffer.alloc(0);
    let start = 0;
    for (let at = 0; at < this.#written; at += step) {
      const chunk = Buffer.alloc(Math.min(step, this.#written - at));
      readSync(this.#file, chunk, 0, chunk.length, at);
      const bytes =
        carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk;
      let from = 0;
      for (
        let to = bytes.indexOf(newline);
        to >= 0;
        to = bytes.indexOf(newline, from)
      ) {
        const text = bytes.toString('utf8', from, to);
        yield { text, at: start + from, length: to - from };
        from = to + 1;
      }
      start += from;
      carried = bytes.subarray(from);
    }
  }

  close(): void {
    this.flush();
    closeSync(this.#file);
  }
}

function endOfLastLine(file: number, size: number): number {
  const step = 1 << 16;
  for (let to = size; to > 0; to -= step) {
    const from = Math.max(0, to - step);
    const chunk = Buffer.alloc(to - from);
    readSync(file, chunk, 0, chunk.length, from);
    const found = chunk.lastIndexOf(newline);
    if (found >= 0) return from + found + 1;
  }
  return 0;
}
