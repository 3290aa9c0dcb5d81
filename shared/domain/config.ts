import * as z from 'zod';
import { Audience } from './audience.ts';
import { scheduleProblem } from './schedule.ts';
import { Site } from './site.ts';
import { Team } from './team.ts';

const path = z.string().min(1);

/** Where the knowledge base is brought from before a run, when it says so. */
const KnowledgeSources = z.strictObject({
  folders: z
    .array(path)
    .default([])
    .describe('Folders (or files) of articles, relative to this file'),
  briefings: z
    .array(path)
    .default([])
    .describe('CSV files article,team,briefedAt, relative to this file'),
  measurements: z
    .array(path)
    .default([])
    .describe('CSV files topic,period,kept, relative to this file'),
});
export type KnowledgeSources = z.infer<typeof KnowledgeSources>;

const ianaZone = 'an IANA time zone such as America/Toronto';

const configuredTeam = Team.superRefine(({ timeZone }, context) => {
  if (!isTimeZone(timeZone)) {
    context.addIssue({ code: 'custom', path: ['timeZone'], message: ianaZone });
  }
});

const configuredSite = Site.superRefine((site, context) => {
  const refuse = (key: keyof Site, allowed: string) =>
    context.addIssue({ code: 'custom', path: [key], message: allowed });
  if (!isTimeZone(site.timeZone)) {
    refuse('timeZone', ianaZone);
  }
  if (!site.languages.every(isLanguage)) {
    refuse('languages', 'BCP 47 language tags such as fr or fr-CA');
  }
  const problem = scheduleProblem(site.schedule);
  if (problem !== undefined) {
    refuse('schedule', problem);
  }
});

/** What `briefed.config.json` says: which sites, whose knowledge, who is told. */
export const Config = z
  .strictObject({
    $schema: z.string().optional(),
    sites: z.array(configuredSite).min(1),
    teams: z.array(configuredTeam).default([]),
    knowledge: KnowledgeSources.prefault({}),
    audiences: z
      .array(Audience)
      .default([])
      .describe('Who is told after a run, and from which severity on'),
  })
  .superRefine((config, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const list of ['sites', 'teams', 'audiences'] as const) {
      for (const index of repeated(config[list])) {
        refuse([list, index, 'id'], `an id that no other of ${list} has`);
      }
    }
    const teams = new Set(config.teams.map((team) => team.id));
    for (const [index, audience] of config.audiences.entries()) {
      if (audience.teams.some((team) => !teams.has(team))) {
        const known = [...teams].join(', ') || 'none is listed under teams';
        refuse(['audiences', index, 'teams'], `teams of this file: ${known}`);
      }
    }
  });
export type Config = z.infer<typeof Config>;

function repeated(items: readonly { readonly id: string }[]): number[] {
  const first = new Map(items.map(({ id }, at) => [id, at] as const).reverse());
  return items.flatMap(({ id }, at) => (first.get(id) === at ? [] : [at]));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
