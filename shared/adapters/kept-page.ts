import * as z from 'zod';
import { Reading } from '../domain/reading.ts';
import { StructuredFact } from '../domain/structured-fact.ts';

/** A `StoredPage` as every store keeps it; facts are younger than stores. */
export const KeptPage = z.object({
  siteId: z.string(),
  url: z.string(),
  title: z.string(),
  lang: z.string(),
  unreadLanguage: z.string().optional(),
  canonical: z.string().optional(),
  alternates: z.array(z.object({ lang: z.string(), url: z.string() })),
  textLength: z.number(),
  readings: z.array(Reading),
  facts: z.array(StructuredFact).default([]),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  contentHash: z.string(),
  readerVersion: z.string(),
  firstSeen: z.string(),
  changedAt: z.string(),
  changedRun: z.string(),
});
