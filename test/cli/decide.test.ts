import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../functions/cli/main.ts';
import { Report } from '../../shared/domain/report.ts';
import { exampleNight } from './example-night.ts';

const who = ['--by', 'Ana', '--reason', 'Seen with legal.'];
const english = ['--lang', 'en'];

const night = exampleNight();
const { run } = night;

async function reportOf(runId: string): Promise<Report> {
  const path = join(night.folder, 'reports/sittelle', runId, 'report.json');
  return Report.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** The letters that a report shows of a gap's id. */
async function shown(type: string): Promise<string> {
  const { gaps } = await reportOf('sittelle_2026-11-21');
  const gap = gaps.find((one) => one.type === type);
  return gap?.id.slice(4, 12) ?? '';
}

describe('briefed decide', () => {
  it('takes the id that the report shows', async () => {
    const id = await shown('contradicted');

    const line = ['decide', id, '--not-a-promise', ...who, ...english];
    const status = await run(...line);

    expect(night.output.errors).toBe('');
    expect(status).toBe(0);
    expect(night.output.printed).toMatch(
      new RegExp(`^${id} .*contradicted → dismissed`),
    );
  });

  it('is shown in the next report, with who, when and why', async () => {
    const id = await shown('expired');
    await run('decide', id, '--accept-until', '2999-12-31', ...who);
    night.output.printed = '';

    await main(['start', '--data', night.folder]);

    expect(night.output.printed.replace(/\n +/g, ' ')).toMatch(
      new RegExp(`\\(${id}\\), accepté jusqu’au 2999-12-31.: Ana, .*Seen with`),
    );
    const { gaps } = await reportOf('sittelle_2026-11-21_2');
    const gap = gaps.find((one) => one.id.startsWith(`gap_${id}`));
    expect(gap).toMatchObject({
      state: 'accepted',
      decision: { kind: 'accept', by: 'Ana', until: '2999-12-31' },
    });
  });

  it.each([
    ['decide one thing', ['--dismiss', 'other', '--not-a-promise']],
    ['decide one thing', []],
    ['--accept-until 2001-02-03 has passed', ['--accept-until', '2001-02-03']],
    ['--accept-until soon is not a date', ['--accept-until', 'soon']],
    ['--covers nowhere: no article', ['--covers', 'nowhere']],
    ['no gap of sittelle', ['--same-as', 'feedfeed']],
  ])('refuses what makes no sense: %s', async (message, options) => {
    const status = await run(
      'decide',
      await shown('unknown'),
      ...options,
      ...who,
    );

    expect(status).toBe(2);
    expect(night.output.errors).toContain(message);
  });

  it('asks who decides, and why', async () => {
    const id = await shown('unknown');

    expect(await run('decide', id, '--not-a-promise')).toBe(2);
    expect(night.output.errors).toContain('--by is missing');
    expect(await run('decide', id, '--not-a-promise', '--by', 'Ana')).toBe(2);
    expect(night.output.errors).toContain('--reason is missing');
  });

  it.each([
    ['--reason has 2001 characters', 'Ana', 'x'.repeat(2001)],
    ['--by has 201 characters', 'x'.repeat(201), 'Seen with legal.'],
  ])('keeps nothing that is too long: %s', async (message, by, reason) => {
    const id = await shown('unknown');

    const said = ['--not-a-promise', '--by', by, '--reason', reason];
    expect(await run('decide', id, ...said)).toBe(2);

    expect(night.output.errors).toContain(message);
    night.output.printed = '';
    expect(await run('decisions', ...english)).toBe(0);
    expect(night.output.printed).not.toContain('xxx');
  });

  it('says which gap it does not know', async () => {
    expect(await run('decide', 'zzzz', '--take-back', ...who)).toBe(2);
    expect(night.output.errors).toContain(
      'no gap of sittelle has an id that begins with zzzz',
    );
  });
});

describe('briefed ignore', () => {
  it('shows first, and hides only what is saved', async () => {
    const gifts = ['ignore', '--topic', 'gift', ...english];
    expect(await run(...gifts)).toBe(0);
    expect(night.output.printed).toContain('gift: unknown to staff\n');
    expect(night.output.printed).toContain('Nothing was saved');
    night.output.printed = '';

    expect(await run(...gifts, '--save', ...who)).toBe(0);

    expect(night.output.printed).toContain(
      'gift: unknown to staff → dismissed',
    );
  });

  it.each([
    ['name what to ignore', []],
    ['--url press is no path', ['--url', 'press']],
    ['--by is missing', ['--topic', 'gift', '--save']],
    ['--take-back feed is no rule', ['--take-back', 'feed', ...who]],
  ])('refuses what makes no sense: %s', async (message, options) => {
    expect(await run('ignore', ...options)).toBe(2);
    expect(night.output.errors).toContain(message);
  });
});

describe('briefed decisions', () => {
  it('tells everything that was decided, and what was taken back', async () => {
    const id = await shown('inconsistent');
    await run('decide', id, '--dismiss', 'intended', ...who);
    await run('decide', id, '--take-back', '--by', 'Luc', '--reason', 'No.');
    night.output.printed = '';

    expect(await run('decisions', '--gap', id, ...english)).toBe(0);

    expect(night.output.printed).toContain(
      'dismissed as intended (sittelle), taken back',
    );
    expect(night.output.printed).toContain('  Ana: Seen with legal.');
    expect(night.output.printed).toContain(
      'open → dismissed  Ana: Seen with legal.',
    );
    expect(night.output.printed).toContain('dismissed → open  Luc: No.');
    night.output.printed = '';
    await run('decisions', '--format', 'json');
    expect(JSON.parse(night.output.printed)).toMatchObject({
      schema: 'briefed.decisions/1',
    });
  });

  it('speaks the first language of the site', async () => {
    const id = await shown('unbriefed');
    const rule = ['ignore', '--quote', 'ardoise', '--save', ...who];

    await run('decide', id, '--dismiss', 'known-otherwise', ...who);
    await run('decide', id, '--take-back', ...who);
    await run(...rule);
    await run('decisions', '--gap', id);
    await run('decisions');

    expect(night.output.printed).toContain(' → écarté\n');
    expect(night.output.printed).toContain('La règle est gardée.\n');
    expect(night.output.printed).toContain(
      'écarté\u00a0: connu par une autre voie (sittelle), décision reprise\n',
    );
    expect(night.output.printed).toContain(
      'écarté → à traiter  Ana\u00a0: Seen with legal.',
    );
    expect(night.output.printed).toContain(
      'à ignorer\u00a0: mots «\u00a0ardoise\u00a0» (sittelle)',
    );
    expect(night.output.printed).not.toMatch(/dismissed|taken back|decision /);
  });
});
