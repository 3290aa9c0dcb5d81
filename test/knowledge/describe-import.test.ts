import { describe, expect, it } from 'vitest';
import { articleColumns } from '../../shared/knowledge/article-fields.ts';
import {
  describeImport,
  describeRefusals,
} from '../../shared/knowledge/describe-import.ts';
import type { ImportSummary } from '../../shared/knowledge/import-knowledge.ts';
import { frColumns } from '../../shared/knowledge/words/fr-columns.ts';
import { frRefusals } from '../../shared/knowledge/words/fr-refusals.ts';

const nothing: ImportSummary = {
  articles: [],
  briefings: { added: 0, unchanged: 0 },
  members: 0,
  acknowledgements: 0,
  measurements: 0,
  refused: [],
  ignored: [],
};

describe('the description of an import', () => {
  it('counts what was taken and lists what was not', () => {
    const text = describeImport(
      {
        ...nothing,
        articles: [
          { id: 'a', file: 'a.md', outcome: 'added' },
          { id: 'b', file: 'b.md', outcome: 'unchanged' },
        ],
        briefings: { added: 3, unchanged: 1 },
        members: 1,
        ignored: ['logo.png', 'map.png'],
        refused: [
          {
            file: 'c.md',
            line: 6,
            reason: 'invalid-date',
            message: '"updated" is "soon"',
            remedy: 'Write the date as 2026-11-21',
          },
        ],
      },
      'en',
    );

    expect(text).toBe(
      `Articles: 1 added, 0 changed, 1 unchanged.
Briefings: 3 added, 1 unchanged.
1 member taken.
2 other files left aside: logo.png, map.png.
Refused:
  c.md:6: "updated" is "soon". Write the date as 2026-11-21.`,
    );
  });

  it('obeys no file name', () => {
    const text = describeImport(
      {
        ...nothing,
        ignored: ['a\u001b[2J\n.png'],
      },
      'en',
    );

    expect(text).toContain('a [2J .png');
  });

  it('counts in French as French does', () => {
    const text = describeImport(
      {
        ...nothing,
        articles: [{ id: 'a', file: 'a.md', outcome: 'added' }],
        briefings: { added: 1200, unchanged: 0 },
        members: 1,
        acknowledgements: 2,
        ignored: ['1', '2', '3', '4', '5', '6'],
      },
      'fr',
    );

    expect(text).toBe(
      `Articles\u00a0: 1 ajouté, 0 modifié, 0 inchangé.
Formations\u00a0: 1\u00a0200 ajoutées, 0 inchangée.
1 membre inscrit.
2 confirmations reçues.
6 autres fichiers laissés de côté\u00a0: 1, 2, 3, 4, 5, ….`,
    );
  });

  it('says in French what was refused, why and what to do', () => {
    const problem = { file: 'c.md', message: 'no', remedy: 'Do' };

    const lines = describeRefusals(
      [
        {
          ...problem,
          reason: 'invalid-date',
          line: 6,
          column: 'updated',
          value: 'soon',
        },
        { ...problem, reason: 'missing-field', column: 'title' },
      ],
      'fr',
    );

    expect(lines).toEqual([
      'Refusés\u00a0:',
      '  c.md:6\u00a0: «\u00a0updated\u00a0» est «\u00a0soon\u00a0». Écrire la date de sa dernière modification comme 2026-11-21.',
      '  c.md\u00a0: «\u00a0title\u00a0» manque. Écrire un titre d’une ligne, 2000 caractères au plus.',
    ]);
  });

  it.each([
    [
      'duplicate-id',
      { value: 'dup', beside: 'b.md' },
      'l’identifiant «\u00a0dup\u00a0» est déjà celui d’un autre texte\u00a0: b.md. N’en garder qu’un',
    ],
    [
      'exact-copy',
      { value: 'dup', beside: 'b.md' },
      'est la copie exacte de celui de b.md, qui a été pris. Retirer la copie.',
    ],
    [
      'missing-field',
      { column: 'teams', sidecar: 'c.docx.meta.yaml' },
      'comme [contact-centre, stores], dans c.docx.meta.yaml.',
    ],
    [
      'unknown-team',
      { value: 'Stores', meant: 'stores' },
      'Écrire «\u00a0stores\u00a0».',
    ],
    [
      'invalid-field',
      { column: 'understood', value: 'maybe' },
      'Écrire oui ou non.',
    ],
  ] as const)('says as much in French as in English: %s', (reason, said, text) => {
    const problem = { file: 'c.md', message: 'no', remedy: 'Do', reason };

    expect(describeRefusals([{ ...problem, ...said }], 'fr').join()).toContain(
      text,
    );
  });

  it('has a French remedy for every column that is read', () => {
    const rows =
      'article,team,briefedAt,person,name,acknowledgedAt,version,understood,task,promise,topic,period,median,p90,unit,kept';

    for (const column of [...articleColumns, ...rows.split(',')]) {
      expect([column, frColumns.has(column)]).toEqual([column, true]);
    }
  });

  it('is French with its spaces and its apostrophe', () => {
    const ofColumns = [...frColumns.values()].map((remedy) => ({
      message: '',
      remedy,
    }));
    for (const { message, remedy } of [
      ...Object.values(frRefusals),
      ...ofColumns,
    ]) {
      expect(`${message} ${remedy}`).not.toMatch(/[^\u00a0][;?!»]|« |'/u);
    }
  });
});
