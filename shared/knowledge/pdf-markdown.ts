import { escapeText, tidyBlock } from './markdown-text.ts';

/** A piece of text as a PDF places it; y grows upwards, in points. */
export type PdfText = {
  readonly text: string;
  readonly y: number;
  readonly fontSize: number;
  readonly endsLine: boolean;
};

type Line = { text: string; y: number; fontSize: number };

/**
 * Answers the pages of a PDF as Markdown. A PDF knows places, not
 * paragraphs: lines further apart than usual are two paragraphs, and a short
 * line in clearly larger letters than most is a heading.
 */
export function pdfMarkdown(pages: readonly (readonly PdfText[])[]): string {
  const lines = pages.map(linesOf);
  const usual = usualSize(lines.flat());
  return lines
    .flatMap((page) => blocksOf(page, usual))
    .map((block) => blockText(block, usual))
    .filter((text) => text !== '')
    .join('\n\n');
}

function linesOf(page: readonly PdfText[]): Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const { text, y, fontSize, endsLine } of page) {
    const line = lines.at(-1);
    const isSame =
      isOpen && line !== undefined && Math.abs(line.y - y) < line.fontSize / 2;
    if (isSame) {
      line.text += text;
      line.fontSize = Math.max(line.fontSize, fontSize);
    } else if (text.trim() !== '') {
      lines.push({ text, y, fontSize });
    }
    isOpen = !endsLine;
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

/** The size that most letters have. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { text, fontSize } of lines) {
    const size = Math.round(fontSize);
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

function blocksOf(lines: readonly Line[], usual: number): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const before = blocks.at(-1)?.at(-1);
    const isNext =
      before !== undefined &&
      Math.abs(before.y - line.y) < before.fontSize * 1.7 &&
      isLarge(before, usual) === isLarge(line, usual) &&
      !bullet.test(line.text);
    if (isNext) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

const bullet = /^\s*[•◦▪‣●–-]\s+/;

function isLarge({ fontSize }: Line, usual: number): boolean {
  return fontSize > usual * 1.15;
}

function blockText(block: readonly Line[], usual: number): string {
  const [first] = block;
  const words = block.map(({ text }) => text.trim()).join(' ');
  if (first !== undefined && bullet.test(first.text)) {
    return `- ${plain(words.replace(bullet, ''))}`;
  }
  const isHeading =
    first !== undefined && isLarge(first, usual) && words.length < 200;
  return isHeading ? `## ${plain(words)}` : plain(words);
}

function plain(words: string): string {
  return tidyBlock(escapeText(words));
}
