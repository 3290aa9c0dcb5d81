import { WriteStream } from 'node:tty';
import { afterEach, expect, it, vi } from 'vitest';
import { terminalOptions } from '../../functions/cli/terminal-options.ts';

/** A terminal, as far as a stream tells. */
function aTerminal(fields: object): NodeJS.WriteStream {
  return Object.assign(Object.create(WriteStream.prototype), fields);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

it('takes width and colours from a terminal', () => {
  for (const name of ['NO_COLOR', 'NODE_DISABLE_COLORS', 'FORCE_COLOR'])
    vi.stubEnv(name, undefined);
  vi.stubEnv('TERM', 'xterm-256color');

  expect(terminalOptions(aTerminal({ isTTY: true, columns: 132 }))).toEqual({
    width: 132,
    colour: true,
  });
});

it.each([
  ['NO_COLOR is set', { NO_COLOR: '1' }],
  ['it can show none', { TERM: 'dumb' }],
])('leaves a terminal without colours where %s', (_, env) => {
  vi.stubEnv('FORCE_COLOR', undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);

  const { colour } = terminalOptions(aTerminal({ isTTY: true, columns: 80 }));

  expect(colour).toBe(false);
});

it('is plain and 80 columns wide in a pipe', () => {
  const pipe = Object.assign(Object.create(null), {});

  expect(terminalOptions(pipe)).toEqual({ width: 80, colour: false });
});
