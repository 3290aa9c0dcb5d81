import * as z from 'zod';
import { Report } from '../domain/report.ts';

/** Answers the JSON Schema (2020-12) of `briefed.report/1`. */
export function reportSchema(): Record<string, unknown> {
  return {
    title: 'briefed.report/1',
    description:
      'What a website promises, what staff are told of it, and the gaps between the two.',
    ...z.toJSONSchema(Report),
  };
}
