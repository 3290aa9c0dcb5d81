import { WriteStream } from 'node:tty';
import { expect, it } from 'vitest';
import { terminalOptions } from '../../functions/cli/terminal-options.ts';

/** A terminal, as far as a stream tells. */
function aTerminal(fields: object): NodeJS.WriteStream {
  return Object.assign(Object.create(WriteStream.prototype), fields);
}

it('takes width and colours from a terminal', () => {
  const terminal = aTerminal({ isTTY: true, columns: 132 });

  expect(terminalOptions(terminal, { TERM: 'xterm-256color' })).toEqual({
    width: 132,
    colour: true,
  });
});

it.each([
  ['NO_COLOR is set', { TERM: 'xterm-256color', NO_COLOR: '1' }],
  ['it can show none', { TERM: 'dumb' }],
])('leaves a terminal without colours where %s', (_, env) => {
  const terminal = aTerminal({ isTTY: true, columns: 80 });

  expect(terminalOptions(terminal, env).colour).toBe(false);
});

it('is plain and 80 columns wide in a pipe', () => {
  const pipe = Object.assign(Object.create(null), {});

  expect(terminalOptions(pipe, { TERM: 'xterm-256color' })).toEqual({
    width: 80,
    colour: false,
  });
});
