import { describe, expect, it } from 'vitest';
import { planBriefingTasks } from '../../shared/briefing/plan-briefing-tasks.ts';
import { renderTasksHtml } from '../../shared/briefing/render-tasks-html.ts';
import { taskText } from '../../shared/briefing/task-text.ts';
import { mention, promise } from '../compare/builders.ts';
import { gap, night, severity, team } from './builders.ts';

const stores = team('stores', { name: 'Stores', tasksPerShift: 1 });
const hostile = '<script>alert(1)</script>\u001b[2J\u202e" onload="x';

const later = (id: string) =>
  gap({ id, promise: null, severity: severity('high', 7) });

function tasks(quote = 'Return any item within 30 days.', to = stores) {
  return planBriefingTasks({
    gaps: [gap(), ...['g2', 'g3'].map(later)],
    promises: [promise({ mentions: [mention({ quote })], condition: quote })],
    articles: [],
    teams: [to],
    kept: [],
    now: night,
  });
}

describe('renderTasksHtml', () => {
  it('shows a team what it must know, by when, and what waits', () => {
    const page = renderTasksHtml(tasks(), stores);

    expect(page).toContain('<h1>Briefings for Stores</h1>');
    expect(page).toContain('Due Tuesday, November 24, 2026 at 9:00');
    expect(page).toContain('“Return any item within 30 days.”');
    expect(page).toContain('Put off by 1 opening');
  });

  it('is written in the language of the team', () => {
    const french = team('magasins', { lang: 'fr' });

    const page = renderTasksHtml(tasks(undefined, french), french);

    expect(page).toContain('<html lang="fr">');
    expect(page).toContain(
      'À faire au plus tard le mardi 24 novembre 2026 à 9\u00a0h',
    );
  });

  it('leads to the page that customers see', () => {
    const page = renderTasksHtml(tasks(), stores);

    expect(page).toContain('href="https://shop.example/returns"');
  });

  it('escapes whatever a page says, and runs no script', () => {
    const page = renderTasksHtml(tasks(hostile), stores);

    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('Content-Security-Policy');
  });

  it('says so when there is nothing to brief on', () => {
    expect(renderTasksHtml([], stores)).toContain(
      'There is nothing to brief this team on.',
    );
  });
});

describe('taskText', () => {
  it('holds no character of a page that steers a terminal', () => {
    const text = tasks(hostile).map(taskText).join('').replaceAll('\n', ' ');

    expect(text).toContain('<script>alert(1)</script>');
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('ends with the id by which people acknowledge it', () => {
    const [task] = tasks();

    expect(task && taskText(task)).toContain(`Task ${task?.id}\n`);
  });
});
