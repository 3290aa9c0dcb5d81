import type { ThemeWords } from '../../../frame-words.ts';

export const priceMatches: ThemeWords<'price-matches'> = {
  'price-match': `
    igualamos el precio, igualamos cualquier precio, mejor precio garantizado,
    precio mínimo garantizado`,
  'best-price': 'mejor precio, mejores precios, precio más bajo',
  'price-difference':
    'devolvemos la diferencia, la diferencia, reembolsamos la diferencia, abonamos la diferencia',
  'lower-price': 'más barato, precio inferior, mejor precio en otro',
  'cheaper-found': `
    encuentra, encuentras, ha encontrado, has encontrado, ha visto,
    has visto, lo ve, lo ves, enséñenos, enséñanos, tráiganos, tráenos`,
  competitor: 'competidor, competidores, competencia, otra tienda',
};
