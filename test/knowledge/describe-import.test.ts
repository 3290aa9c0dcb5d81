import { describe, expect, it } from 'vitest';
import {
  describeImport,
  describeRefusals,
} from '../../shared/knowledge/describe-import.ts';
import type { ImportSummary } from '../../shared/knowledge/import-knowledge.ts';
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
      '  c.md:6\u00a0: «\u00a0updated\u00a0» est «\u00a0soon\u00a0». Écrire la date comme 2026-11-21.',
      '  c.md\u00a0: «\u00a0title\u00a0» manque. L’ajouter.',
    ]);
  });

  it('is French with its spaces and its apostrophe', () => {
    for (const { message, remedy } of Object.values(frRefusals)) {
      expect(`${message} ${remedy}`).not.toMatch(/[^\u00a0][;?!»]|« |'/u);
    }
  });
});
