/** Adverbs and auxiliaries that may stand within any phrase. */
export const fillers = `
  always also gladly happily simply then immediately automatically promptly
  personally will shall 'll usually normally generally typically quickly
  fully`;
