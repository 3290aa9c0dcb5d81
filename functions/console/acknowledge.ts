import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import * as z from 'zod';
import {
  type AcknowledgeClaim,
  readClaim,
} from '../../shared/briefing/acknowledge-token.ts';
import { briefingWords } from '../../shared/briefing/choose-words.ts';
import type { BriefingTask } from '../../shared/domain/briefing-task.ts';
import type { PeopleStore } from '../../shared/knowledge/people.ts';
import { acknowledgeAnswer, acknowledgePage } from './acknowledge-page.ts';

export type AcknowledgeDeps = {
  /** Signs the links; whoever has it can confirm for anybody. */
  readonly key: string;
  readonly now: () => Date;
  /** An open task whose article is still as it was. */
  readonly findTask: (taskId: string) => Promise<BriefingTask | undefined>;
  readonly people: Pick<PeopleStore, 'saveAcknowledgement'>;
};

const Answers = z.object({ understood: z.enum(['yes', 'no']) });

/**
 * Where staff confirm a briefing by the link they were given. Looking changes
 * nothing, and a form of another site is refused.
 */
export function createAcknowledge(deps: AcknowledgeDeps) {
  const app = new Hono();
  app.use(csrf());
  app.get('/:token', async (context) => {
    const meant = await meantBy(context.req.param('token'), deps);
    if (meant === undefined) return over(context);
    const { task, claim } = meant;
    const words = briefingWords(task.lang);
    return context.html(acknowledgePage(task, claim.person, words));
  });
  app.post('/:token', async (context) => {
    const meant = await meantBy(context.req.param('token'), deps);
    if (meant === undefined) return over(context);
    const { task, claim, today } = meant;
    const { acknowledge } = briefingWords(task.lang);
    const given = Answers.safeParse(await context.req.parseBody());
    if (!given.success) return context.text(acknowledge.understood, 400);
    const understood = given.data.understood === 'yes';
    await deps.people.saveAcknowledgement({
      task: task.id,
      person: claim.person,
      acknowledgedAt: today,
      understood,
    });
    const sentence = understood ? acknowledge.thanks : acknowledge.askTrainer;
    return context.html(
      acknowledgeAnswer(task.lang, task.text.title, sentence),
    );
  });
  return app;
}

type Meant = {
  readonly claim: AcknowledgeClaim;
  readonly task: BriefingTask;
  /** ISO date. */
  readonly today: string;
};

async function meantBy(
  token: string,
  { key, now, findTask }: AcknowledgeDeps,
): Promise<Meant | undefined> {
  const today = now().toISOString().slice(0, 10);
  const claim = readClaim(token, key, today);
  const task = claim && (await findTask(claim.task));
  return claim && task ? { claim, task, today } : undefined;
}

/** A forged link learns no more than an old one. */
function over(context: Context) {
  const { en, fr } = { en: briefingWords('en'), fr: briefingWords('fr') };
  const sentence = `${fr.acknowledge.over} / ${en.acknowledge.over}`;
  return context.html(acknowledgeAnswer('fr', 'Briefed', sentence), 410);
}
