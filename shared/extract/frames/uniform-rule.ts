import type { FrameRule } from '../frame-words.ts';

const everyKey = {
  id: undefined,
  topic: undefined,
  needs: undefined,
  within: undefined,
  ordered: undefined,
  about: undefined,
  orAbove: undefined,
  above: undefined,
  unless: undefined,
  unlessAbout: undefined,
  family: undefined,
  despite: undefined,
  stance: undefined,
  negation: undefined,
  shortest: undefined,
  longest: undefined,
  leads: undefined,
  inLine: undefined,
  closes: undefined,
  atMost: undefined,
  least: undefined,
  bounded: undefined,
  weight: undefined,
} satisfies Record<keyof FrameRule, undefined>;

/**
 * Answers the same rule with every key that any rule has. Rules name what they
 * ask for alone, in some 200 ways, and what reads them all in one place waits
 * for each look-up.
 */
export function uniformRule(rule: FrameRule): FrameRule {
  return Object.assign({ ...everyKey }, rule);
}
