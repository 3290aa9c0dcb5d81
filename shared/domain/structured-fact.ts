import * as z from 'zod';
import { Term } from './term.ts';
import { Topic } from './topic.ts';

/**
 * What a page's structured data states for machines. It is a second voice,
 * never a promise of its own: it is held against the visible words of its
 * page, and shown as evidence.
 */
export const StructuredFact = z.object({
  topic: Topic,
  /** `refused` where it says that the thing is not given. */
  stance: z.enum(['granted', 'refused']),
  terms: z.array(Term),
  /** Language-neutral ids that narrow whom or what it holds for. */
  scope: z.array(z.string()),
  /** BCP 47 language of its words, or of its page. */
  lang: z.string(),
  /** schema.org type and property: "MerchantReturnPolicy.merchantReturnDays". */
  property: z.string(),
  /** True where people wrote a text, which has a subject of its own. */
  isText: z.boolean(),
  /** Verbatim source of the page, white space folded; cut where long. */
  quote: z.string(),
  /** CSS selector of the script or element that states it. */
  selector: z.string(),
});
export type StructuredFact = z.infer<typeof StructuredFact>;
