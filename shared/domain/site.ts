import * as z from 'zod';
import { WarningCode } from './warning.ts';

/**
 * What a customer can hold against the company tonight. The other warnings
 * are advice for whoever writes the site.
 */
export const unclearByDefault: readonly WarningCode[] = [
  'ambiguous-date',
  'unsaid-end',
  'absolute',
];

const pathPattern = z
  .string()
  .startsWith('/')
  .describe('a path that begins with /, such as /press/*');

/** A public website of the company. Keys are those of `briefed.config.json`. */
export const Site = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .describe(
      'small letters a to z, digits and dashes, a letter or digit first, at most 63',
    ),
  name: z.string().min(1).optional(),
  startUrls: z.array(z.url({ protocol: /^https?$/ })).min(1),
  /** Hosts in scope; by default those of the start URLs. */
  hosts: z.array(z.string().min(1)).optional(),
  /** Path patterns (`*` any characters, `$` end), as in robots.txt. */
  include: z.array(pathPattern).default(['/']),
  exclude: z.array(pathPattern).default([]),
  /** BCP 47; the first is assumed where a page does not say. */
  languages: z.array(z.string().min(2)).min(1).default(['en', 'fr']),
  timeZone: z.string().default('UTC'),
  /** ISO 4217 of a bare currency sign on this site. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('the three letters of ISO 4217, such as CAD')
    .optional(),
  concurrency: z.int().min(1).max(64).default(1),
  delayMs: z.int().min(0).max(60_000).default(1000),
  maxPages: z.int().min(1).max(1_000_000).default(10_000),
  maxBytes: z
    .int()
    .min(1024)
    .default(10 * 1024 * 1024),
  timeoutSeconds: z.int().min(1).max(600).default(30),
  /** Lets a run fetch loopback and private addresses (a staging host). */
  allowPrivateAddresses: z.boolean().default(false),
  /** Query parameters that do not change the page, beside the known ones. */
  ignoreParameters: z.array(z.string()).default([]),
  /** Doubts about wording that are `unclear` gaps; all are in the report. */
  unclear: z.array(WarningCode).default([...unclearByDefault]),
  /** Cron in EventBridge Scheduler's form, in `timeZone`. */
  schedule: z.string().default('cron(0 2 * * ? *)'),
});
export type Site = z.infer<typeof Site>;

/** The sites of the configuration. */
export type SiteStore = {
  find(siteId: string): Promise<Site | undefined>;
  list(): Promise<readonly Site[]>;
};
