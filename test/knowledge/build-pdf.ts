import { deflateSync } from 'node:zlib';

export type PdfParts = {
  /** Lines of each page, each with its size in points. */
  readonly pages: readonly (readonly { text: string; size?: number }[])[];
  readonly title?: string;
  readonly modified?: string;
  /** Overrides the first page's content stream, packed as it is given. */
  readonly packedContent?: Uint8Array;
  /** The name of its packing. */
  readonly filter?: string;
};

/** Answers a PDF in one font; texts in Latin letters. */
export function buildPdf({
  pages,
  title,
  modified,
  packedContent,
  filter = '/FlateDecode',
}: PdfParts): Uint8Array {
  const objects: (string | Buffer)[] = [];
  const add = (object: string | Buffer) => objects.push(object);
  const pageIds = pages.map((_, at) => 5 + at * 2);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pageIds.map((id) => `${id} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  );
  add(
    `<< ${title === undefined ? '' : `/Title (${title})`} ${modified === undefined ? '' : `/ModDate (${modified})`} >>`,
  );
  for (const [at, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
    );
    const packed =
      (at === 0 ? packedContent : undefined) ?? deflateSync(contentOf(page));
    add(
      Buffer.concat([
        Buffer.from(
          `<< /Length ${packed.length} /Filter ${filter} >>\nstream\n`,
        ),
        packed,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  return assemble(objects);
}

function contentOf(lines: PdfParts['pages'][number]): Buffer {
  let y = 740;
  const shown = lines.map(({ text, size = 11 }) => {
    y -= text === '' ? 14 : size * 1.3;
    const escaped = text.replace(/[\\()]/g, '\\$&');
    return `BT /F1 ${size} Tf 1 0 0 1 60 ${y} Tm (${escaped}) Tj ET`;
  });
  return Buffer.from(shown.join('\n'), 'latin1');
}

function assemble(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
  const table = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
