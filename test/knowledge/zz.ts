import { marked } from 'marked';
import { safeMarkdown } from '../../shared/knowledge/safe-markdown.ts';

const big = Number(process.argv[2] ?? 100_000);
for (const p of [
  '[',
  '![',
  '](',
  '*',
  '*a ',
  '_a',
  '_a ',
  '**a',
  'a**',
  '`',
  '``a ',
  '`a',
  '>',
  '> ',
  '- ',
  '1. ',
  '>- ',
  '|',
  '|a',
  '<',
  '&',
  '\\',
  '~~a',
  '[a](',
  '[a]: b\n',
  '#',
  '    x\n',
  'a\n-\n',
  'a\n=\n',
  'a\n',
  '# a\n',
  '- a\n',
  '> a\n',
  '> a\n\n',
  '- a\n\n',
  '1. a\n',
  '| a |\n| - |\n',
  'http://a.',
  'a@b.',
  '(',
  '"',
  '\n',
  '\t- ',
  '![a][',
  '[a][b]',
  'word ',
  '***\n',
  '```\n',
  '```\na\n```\n',
  'a  \n',
  '[ ] ',
  '- [ ] a\n',
  '<a',
  'a|b\n-|-\n',
  'a|b\n-|-\nc|d\n',
  '\u00a0',
  '*[',
  'a__b',
]) {
  const body = safeMarkdown(p.repeat(Math.floor(big / p.length)));
  const t = performance.now();
  let r = 'ok';
  try {
    marked.parse(body, { async: false });
  } catch (e) {
    r = String(e).slice(0, 80);
  }
  const ms = performance.now() - t;
  if (ms > 300 || r !== 'ok') console.log(JSON.stringify(p), Math.round(ms), r);
}
