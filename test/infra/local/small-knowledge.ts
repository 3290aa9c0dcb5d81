import type { KnowledgeFile } from '../../../shared/knowledge/knowledge-file.ts';

/** Covers the returns, contradicts the delivery, knows nothing of the rest. */
export const smallKnowledge: readonly KnowledgeFile[] = [
  file('returns.md', [
    '---',
    'id: returns',
    'title: Returns',
    'lang: en',
    'teams: [stores]',
    'updated: 2026-10-01',
    '---',
    'A customer may return any item within thirty days.',
  ]),
  file('delivery.md', [
    '---',
    'id: delivery',
    'title: Delivery',
    'lang: en',
    'teams: [contact-centre]',
    'updated: 2026-10-01',
    '---',
    'We deliver within 48 hours.',
  ]),
  file('briefings.csv', [
    'article,team,briefedAt',
    'returns,stores,2026-10-02',
    'delivery,contact-centre,2026-10-02',
  ]),
];

function file(name: string, lines: readonly string[]): KnowledgeFile {
  return { name, bytes: Buffer.from(`${lines.join('\n')}\n`) };
}
