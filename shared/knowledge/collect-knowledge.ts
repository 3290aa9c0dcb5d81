import type { Article, Briefing } from '../domain/article.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { ArticleDefaults } from './article-fields.ts';
import { articleOfDocument } from './document.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { type FileContent, type ParseDeps, parseFile } from './parse-file.ts';
import type { Found, ParsedKnowledge } from './parsed-knowledge.ts';
import type { Acknowledgement, Member } from './people.ts';
import { type Problem, type Refusal, RefusedError } from './refusal.ts';

/** Something found, and the file it stands in. */
export type Sourced<T> = Found<T> & { readonly file: string };

/** What all files hold together; ids may still clash. */
export type CollectedKnowledge = {
  readonly articles: readonly Sourced<Article>[];
  readonly briefings: readonly Sourced<Briefing>[];
  readonly members: readonly Sourced<Member>[];
  readonly acknowledgements: readonly Sourced<Acknowledgement>[];
  readonly measurements: readonly Sourced<Measurement>[];
  readonly refused: readonly Refusal[];
  /** Names of files that are not knowledge, such as pictures. */
  readonly ignored: readonly string[];
};

/**
 * Answers everything that these files hold. Bytes are let go file by file;
 * documents wait for the sidecar that may come after them.
 */
export async function collectKnowledge(
  files: AsyncIterable<KnowledgeFile> | Iterable<KnowledgeFile>,
  deps: ParseDeps,
): Promise<CollectedKnowledge> {
  const contents: Named<FileContent>[] = [];
  for await (const file of files) {
    contents.push({ file: file.name, ...(await parseFile(file, deps)) });
  }
  const parsed = contents.filter((content) => content.kind === 'knowledge');
  const documents = contents.filter((content) => content.kind === 'document');
  const sidecars = contents.filter((content) => content.kind === 'sidecar');
  const read = readDocuments(documents, sidecars, deps.defaults);
  const names = new Set(contents.map(({ file }) => file));
  return {
    articles: [
      ...parsed.flatMap(foundIn((each) => each.articles)),
      ...read.articles,
    ],
    briefings: parsed.flatMap(foundIn((each) => each.briefings)),
    members: parsed.flatMap(foundIn((each) => each.members)),
    acknowledgements: parsed.flatMap(foundIn((each) => each.acknowledgements)),
    measurements: parsed.flatMap(foundIn((each) => each.measurements)),
    refused: [
      ...contents.flatMap(refusalsOf),
      ...read.refused,
      ...sidecars
        .filter(({ file }) => !names.has(documentOf(file)))
        .map(({ file }) => ({ ...orphan, file })),
    ],
    ignored: contents
      .filter(({ kind }) => kind === 'ignored')
      .map(({ file }) => file),
  };
}

type Named<T> = T & { readonly file: string };
type Knowledge = Extract<Named<FileContent>, { kind: 'knowledge' }>;
type Document = Extract<Named<FileContent>, { kind: 'document' }>;
type Sidecar = Extract<Named<FileContent>, { kind: 'sidecar' }>;

function foundIn<T>(pick: (parsed: ParsedKnowledge) => readonly Found<T>[]) {
  return ({ parsed, file }: Knowledge): Sourced<T>[] =>
    pick(parsed).map((found) => ({ ...found, file }));
}

function refusalsOf(content: Named<FileContent>): Refusal[] {
  if (content.kind === 'refused') {
    return withFile(content.problems, content.file);
  }
  return content.kind === 'knowledge'
    ? withFile(content.parsed.problems, content.file)
    : [];
}

function readDocuments(
  documents: readonly Document[],
  sidecars: readonly Sidecar[],
  defaults: ArticleDefaults | undefined,
) {
  const articles: Sourced<Article>[] = [];
  const refused: Refusal[] = [];
  const beside = new Map(
    sidecars.map(({ file, fields }) => [documentOf(file), fields]),
  );
  for (const { file, document } of documents) {
    try {
      const sidecar = beside.get(file) ?? new Map();
      const item = articleOfDocument(file, document, sidecar, defaults);
      articles.push({ item, line: undefined, file });
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      refused.push(...withFile(error.problems.map(inSidecar(file)), file));
    }
  }
  return { articles, refused };
}

/** Documents have no lines to correct; what they lack goes beside them. */
function inSidecar(file: string) {
  const sidecar = `${file}.meta.yaml`;
  return (problem: Problem): Problem =>
    problem.reason === 'missing-field'
      ? { ...problem, remedy: `${problem.remedy}, in ${sidecar}`, sidecar }
      : problem;
}

function withFile(problems: readonly Problem[], file: string): Refusal[] {
  return problems.map((problem) => ({ ...problem, file }));
}

/** The document that a sidecar stands beside. */
function documentOf(sidecar: string): string {
  return sidecar.replace(/\.meta\.ya?ml$/i, '');
}

const orphan: Problem = {
  reason: 'orphan-sidecar',
  message: 'there is no document of this name beside it',
  remedy: 'Name it after its document: guide.pdf has guide.pdf.meta.yaml',
};
