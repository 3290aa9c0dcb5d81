/** Adverbs that may stand within any phrase. */
export const fillers = `
  siempre también gustosamente simplemente entonces luego inmediatamente
  automáticamente rápidamente personalmente sistemáticamente generalmente
  normalmente directamente íntegramente gratuitamente`;
