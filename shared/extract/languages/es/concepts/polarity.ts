import type { ThemeWords } from '../../../frame-words.ts';

export const polarity: ThemeWords<'polarity'> = {
  not: 'no, nunca, jamás, tampoco, ni, sin, lamentablemente',
  non: 'exento de',
  'denied-after': `
    no (se aplica|se aplicará|se aplican|es válido|es válida|está
    disponible|se ofrece|se garantiza|se promete)`,
  'save-if': `
    salvo que, salvo si, salvo en caso, excepto si, excepto en caso, a menos que, sino en caso`,
  'we-cannot': `
    no podemos, no nos es posible, no estamos en condiciones de`,
  hedge: `
    intentamos, procuramos, solemos, suele, suelen, normalmente, generalmente,
    habitualmente, aproximadamente, en la mayoría de los casos, de media,
    en promedio, puede, podría, orientativo, estimado,
    sujeto a disponibilidad, según disponibilidad, por lo general,
    nuestro objetivo`,
  firm: 'garantizamos, garantizado, garantizada, nos comprometemos, siempre, prometemos',
  absolute: 'siempre, nunca, jamás, 100 %, sin excepción, cero, ilimitado',
  'at-customer-cost': `
    a cargo del cliente, por cuenta del cliente, a su cargo, a tu cargo,
    corren por cuenta del cliente, corren de su cuenta, serán a cargo,
    a cuenta del cliente`,
};
