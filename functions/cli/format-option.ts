import { Option } from 'commander';

/** For people, or for programs. */
export type TextOrJson = 'text' | 'json';

/** Answers the option of commands that print for people or for programs. */
export function formatOption(): Option {
  return new Option('--format <format>', 'how to print the result')
    .choices(['text', 'json'])
    .default('text');
}
