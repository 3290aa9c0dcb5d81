import { Parser } from 'htmlparser2';
import type { DocumentText } from './document.ts';
import { langTag } from './raw-fields.ts';

/**
 * Answers what a DOCX says about itself in `docProps/core.xml`: its title,
 * its language and the day of its last change.
 */
export function docxProperties(
  coreXml: Uint8Array | undefined,
): Omit<DocumentText, 'markdown'> {
  const said = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentag(name) {
        open = name;
      },
      ontext(text) {
        said.set(open, `${said.get(open) ?? ''}${text}`);
      },
      onclosetag() {
        open = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(coreXml ?? []).toString('utf8'));
  return {
    title: said.get('dc:title')?.trim() || undefined,
    lang: langOf(said.get('dc:language') ?? ''),
    updated: said.get('dcterms:modified')?.trim() || undefined,
  };
}

/** A language that the program only guessed at ("x-none") says nothing. */
function langOf(tag: string): string | undefined {
  return langTag.test(tag.trim()) ? tag.trim() : undefined;
}
