/** Adverbs that may stand within any phrase. */
export const fillers = `
  toujours aussi également volontiers simplement alors donc ensuite
  immédiatement automatiquement rapidement personnellement systématiquement
  généralement habituellement normalement directement intégralement
  entièrement gratuitement`;
