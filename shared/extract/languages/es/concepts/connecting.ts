import type { ThemeWords } from '../../../frame-words.ts';

export const connecting: ThemeWords<'connecting'> = {
  within: `
    en, dentro de, en menos de, en un plazo de, en un plazo máximo de,
    en el plazo de, antes de, máximo, hasta, como máximo`,
  'no-later': 'en menos de, en un plazo de, dentro de, antes de, en',
  over: 'más de, superior a, superiores a, por encima de, a partir de, desde, mínimo de',
  'up-to': 'hasta, como máximo, máximo',
  until: 'hasta, hasta el, termina, caduca, válido hasta',
  'from-amount': 'desde, a partir de',
  'not-until': 'después de, tras, al cabo de',
  after: 'tras, después de, desde, a partir de, desde la',
  before: `
    antes, antes de, antes del, previo a, con antelación, de antelación,
    de anticipación, con anticipación`,
  'asks-when':
    'cuánto tarda, cuánto tardan, en cuánto tiempo, qué plazo, cuánto tiempo, cuándo',
  'asks-how-soon': 'en cuánto tiempo, qué plazo, con qué rapidez, cuándo',
  'asks-seen': `
    (cuándo|en cuánto tiempo) (puedo|podré) (tener|conseguir) (cita|una
    cita)`,
  'take-time':
    'tarda, tardan, tardamos, plazo, plazos, tiempo, suele tardar, estimado, estimada, demora',
  'delay-of': `
    (con|en) un plazo (estimado|medio|aproximado|) de`,
  'usually-takes': `
    (suele|suelen) (tardar|llevar|durar), tarda
    (normalmente|aproximadamente|unos|unas|entre)`,
  'treatment-course': `
    invisalign, ortodoncia, cicatrización, recuperación, implante,
    implantes, resultados, trayecto, vuelo`,
  per: 'por, cada, al, a la',
  'joined-with': 'y, junto con, más',
  every: 'cada, todos los, todas las',
  'off-of': 'en tu primera, en su primera, en toda, en todos, en todas',
  threshold: `
    pedidos superiores a, pedido superior a, pedidos de más de,
    compras superiores a, compra superior a, compras de más de,
    pedidos a partir de, compras a partir de, en compras de, en compras desde,
    pedidos desde, desde, compra mínima, pedido mínimo, a partir de,
    superior a, superiores a, más de, por compras, con tu compra de, o más`,
  validity: `
    válido, válida, válidos, validez, vigente, vigencia, caduca, caducan, son válidas, son válidos, es válida, es válido`,
  lasts: 'dura, es válido durante, dispones de, dispone de',
  'in-so-long': 'en, en más de, en casi',
  'since-receipt': `
    desde la entrega, desde la recepción, tras la entrega, tras la recepción,
    de la entrega, desde que recibas, desde que reciba, desde que recibes,
    a partir de la recepción, a partir de la entrega`,
  'since-dispatch': `
    (desde|tras|después de|a partir de) (el|su|la|) (envío|expedición|salida), una vez enviado`,
  'since-order': `
    desde el pedido, tras el pedido, desde la compra, tras la compra,
    desde la confirmación, desde la confirmación del pedido,
    tras la confirmación, desde el pago, tras el pago, después del pedido,
    después de la compra, de tu pedido, de su pedido`,
  'since-call': `
    desde su llamada, desde tu llamada, tras su llamada, tras tu llamada,
    después de su llamada, después de tu llamada, desde la llamada`,
  told: `
    conocerás, conoces, conoce, sabrás, sabes, sabrá, explicamos, explicado,
    confirmamos, confirmado, acordado, acordamos, comunicado, comunicamos,
    presupuestado, detallado, por escrito, aprobado`,
};
