import type { ThemeWords } from '../../../frame-words.ts';

export const prices: ThemeWords<'prices'> = {
  'currency-stated': 'en euros, en eur, en pesos, en dólares, en usd',
  'fixed-price': `
    precio cerrado, precios cerrados, precio fijo, precios fijos,
    tarifa plana, tarifas planas, tarifa fija, tarifas fijas, todo incluido,
    precio garantizado, precios garantizados, precio único,
    presupuesto cerrado, presupuestos cerrados`,
  priced: `
    (se|es|son) (presupuesta|presupuestan|presupuestado|presupuestada),
    presupuestado antes, presupuestada antes`,
  'priced-up-front': `
    (presupuestado|presupuestada|presupuestados|presupuestadas) (de
    antemano|por adelantado), precio (es|se) (acordado|acuerda|fija) (de
    antemano|antes)`,
  'price-told': `
    (le|les) (diremos|indicaremos|decimos) el (precio|coste),
    (acordamos|acordaremos) el precio`,
  'rate-period': `
    tarifa (diurna|nocturna|de día|de noche), horas (punta|valle)`,
  'meant-to-cover': 'para cubrir',
  price: 'precio, precios, tarifa, tarifas, coste, costo, importe, presupuesto',
  'price-locked': `
    no sube, no suben, no subirá, no cambia, no cambiará, precio congelado,
    precios congelados, tarifa congelada, se mantiene, se mantendrá,
    se mantiene fijo, fijo durante, fija durante, fijos durante,
    congelado durante, garantizado durante`,
  'amount-due': 'importe, suma, total, factura, cuota, cuenta, pago',
  'every-cost': `
    (todos|todas) (los|las) (gastos|costes|cargos|tasas|materiales|piezas|impuestos),
    mano de obra y (piezas|materiales), piezas y mano de obra`,
  'held-steady': `
    (está|están|queda|quedan|se mantiene|se mantienen|permanece|permanecen|es|son) (siempre|) (congelado|congelada|bloqueado|bloqueada|fijo|fija|garantizado|garantizada|igual|iguales|el mismo|la misma),
    congelado, bloqueado, garantizado`,
  'come-what-may': `
    pase lo que pase, aunque, sea cual sea, sean cuales sean, sin importar,
    independientemente de`,
  'no-more-than':
    'exactamente, únicamente, solo, sólo, nada más que, no más que',
  'starts-work': `
    empezamos, comenzamos, iniciamos, realizamos, hacemos, procedemos, continuamos`,
  'your-yes': `
    (sin|hasta|antes de) (su|tu|tener su|que usted|que) … (aprobación|consentimiento|autorización|visto bueno|acuerdo|acepte|apruebe|confirme)`,
  'as-told': `
    (indicado|acordado|mostrado|anunciado|confirmado), (del|en el) (presupuesto|contrato)`,
  'holds-good': `
    (es|son|será|queda|se mantiene) (final|firme|fijo|definitivo|cerrado|garantizado), no (cambia|cambian|sube|varía)`,
  'hands-over': `
    (damos|entregamos|recibe|recibes|recibirá|enviamos|preparamos)`,
  'in-writing': `
    por escrito, detallado, escrito`,
  'price-change': `
    cambio de precio, cambios de precio, cambio de precios, subida de precio,
    subida de precios, subidas de precio, cambio de tarifa, cambio de tarifas,
    modificación de tarifas, modificación de precios, aumento de precio,
    aumento de precios`,
  'capped-at': `
    no (superará|superarán|supera|superan|excederá|excederán)
    (el|del|un|), (está|están) (limitado|limitada|limitados|limitadas)
    (al|a un)`,
  rises: `
    (subida|subidas|aumento|aumentos|incremento|incrementos)
    (anual|anuales|de precio|de precios|de tarifa|de tarifas)`,
  'rises-no-more': `
    (precios|tarifas|cuotas|precio|tarifa|cuota) … no
    (subirá|subirán|suben|aumentará|aumentarán) más (de|del)`,
  'price-first': `
    antes de empezar, antes de comenzar, antes de iniciar,
    antes de cualquier trabajo, antes de cualquier intervención,
    antes de reservar, antes de contratar, sin tu aprobación,
    sin su aprobación, con tu aprobación, con su aprobación,
    antes de la reparación, antes de reparar`,
  'asked-before': `
    le (avisamos|llamamos|consultamos) antes de
    (seguir|continuar|hacer), (ningún|ninguna) (trabajo|reparación) se
    (hace|realiza|empieza) sin su (aprobación|permiso|visto bueno)`,
  'costs-shown': `
    (recibe|damos|entregamos) un presupuesto (escrito|detallado|claro)
    de (los|las|nuestros) (costes|horas|honorarios), (factura|relación)
    detallada de (todo|todas|las horas)`,
  'pay-what-you-see': `
    el precio que ves es el que pagas, el precio que ve es el que paga,
    solo pagas, solo paga, sólo pagas, pagas solo, pagas únicamente,
    paga únicamente, lo que ves es lo que pagas`,
  'no-surprise': `
    sin sorpresas, ninguna sorpresa, cero sorpresas, sin letra pequeña,
    sin trampa, sin trampas, sin sorpresa`,
  bundled: `
    con (cualquier|una|tu|su) (línea|tarifa|plan) (móvil|de internet),
    con (domiciliación|pago automático), combinado con, combinada con`,
  switching: `
    cuando te (cambias|pasas), cuando se (cambia|pasa), si te (cambias|pasas),
    (penalización|gastos) por (permanencia|baja)`,
};
