import { describe, expect, it } from 'vitest';
import { routeGap } from '../../shared/domain/route-gap.ts';
import { Team } from '../../shared/domain/team.ts';

const stores = Team.parse({ id: 'stores', topics: ['return-window'] });
const warehouse = Team.parse({ id: 'warehouse', topics: ['dispatch-time'] });
const media = Team.parse({ id: 'media-relations' });
const teams = [stores, warehouse, media];

type Routed = Parameters<typeof routeGap>[0];

function routed(gap: Omit<Routed, 'type'> & Partial<Routed>): string[] {
  const routed = routeGap({ type: 'unknown', ...gap }, teams);
  return routed.map(({ id }) => id);
}

describe('routeGap', () => {
  it('asks the teams the gap names', () => {
    const gap = { teams: ['media-relations'], topic: 'return-window' } as const;

    expect(routed(gap)).toEqual(['media-relations']);
  });

  it('asks the teams whose topic it is when no article names one', () => {
    expect(routed({ teams: [], topic: 'dispatch-time' })).toEqual([
      'warehouse',
    ]);
  });

  it('asks everyone when nobody claims the topic', () => {
    expect(routed({ teams: [], topic: 'warranty' })).toHaveLength(3);
  });

  it('asks everyone rather than a team that does not exist', () => {
    expect(routed({ teams: ['gone'], topic: undefined })).toHaveLength(3);
  });

  it('asks nobody about unclear words for which no team answers', () => {
    const type = 'unclear';

    expect(routed({ type, teams: [], topic: 'warranty' })).toEqual([]);
    expect(routed({ type, teams: [], topic: 'dispatch-time' })).toEqual([
      'warehouse',
    ]);
  });
});
