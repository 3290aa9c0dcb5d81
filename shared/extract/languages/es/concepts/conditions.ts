import type { ThemeWords } from '../../../frame-words.ts';

export const conditions: ThemeWords<'conditions'> = {
  if: `
    en los siguientes casos, en los casos siguientes, si, cuando, siempre que,
    en caso de, una vez`,
  'falls-short': `
    con retraso, llegamos tarde, no cumplimos, no llegamos, no podemos, si
    fallamos, baja del, por debajo de, no conseguimos, interrupción, caída`,
  'late-by': `
    por día de retraso, por hora de retraso, por cada día de retraso, horas de
    retraso, días de retraso, si nos retrasamos, hora de caída`,
  except: `
    excepto, salvo, excluido, excluidos, excluyendo, a excepción de,
    no incluye, menos los, no válido, no es válido`,
  'subject-to': `
    sujeto a, sujeta a, según, consultar condiciones, consulta condiciones,
    limitado a, hasta agotar existencias`,
  only: 'solo, sólo, únicamente, exclusivamente',
};
