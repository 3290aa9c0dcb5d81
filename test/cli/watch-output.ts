import { vi } from 'vitest';

/** What commands print for people and programs, and what for the errors. */
export type Output = { printed: string; errors: string };

/** Keeps what is printed from now on, until mocks are restored. */
export function watchOutput(): Output {
  const output: Output = { printed: '', errors: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output.printed += String(text);
    return true;
  });
  vi.spyOn(console, 'log').mockImplementation((text) => {
    output.printed += `${text}\n`;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(console, 'error').mockImplementation((text) => {
    output.errors += `${text}\n`;
  });
  return output;
}
