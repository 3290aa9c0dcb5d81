import type { ThemeWords } from '../../../frame-words.ts';

export const refunds: ThemeWords<'refunds'> = {
  refund: `
    reembolso, reembolsos, reembolsar, reembolsamos, reembolsado,
    reembolsable, devolvemos el dinero, devolución del dinero,
    devolución del importe, te devolvemos, le devolvemos,
    devolvemos el importe`,
  'full-refund': `
    reembolso íntegro, reembolso total, reembolso completo,
    reembolsamos íntegramente, reembolso del 100 %, devolución íntegra,
    devolvemos el importe íntegro, reembolsamos el importe íntegro,
    reembolsamos el total`,
  'ask-refund': `
    pedir el reembolso, solicitar el reembolso, solicitar un reembolso,
    pedir un reembolso, solicitud de reembolso, plazo de reembolso,
    derecho a reembolso`,
  'non-refundable': `
    no reembolsable, no reembolsables, no son reembolsables,
    no serán reembolsables, no se reembolsa, no es reembolsable,
    no se admiten devoluciones, no se reembolsará, sin derecho a reembolso`,
  'entitled-to-refund': `
    derecho a un reembolso, derecho a la devolución, recibirá un reembolso,
    recibirás un reembolso`,
  'store-credit': 'vale de compra, saldo en la tienda, crédito en tienda',
  satisfaction: 'satisfecho, satisfecha, satisfacción, contento, contenta',
  'money-back': `
    garantía de devolución, garantía de satisfacción,
    satisfacción garantizada, garantía de reembolso,
    garantía de devolución del dinero, o te devolvemos el dinero,
    o le devolvemos el dinero`,
  'or-free': `
    o le devolvemos, o te devolvemos, o no paga, o no pagas, o … gratis,
    si no es gratis, si no no paga`,
  'satisfied-or-refunded': `
    no estás satisfecho, no está satisfecho, no queda satisfecho,
    no quedas satisfecho, no te convence, no le convence, no te gusta,
    no le gusta`,
  'credit-back': 'compensación, compensamos, compensaremos, abono en factura',
  'none-owed': `
    ninguno, ninguna, nada, sin gastos, sin coste, sin cargo, gratis, gratuita,
    0`,
  elapsed: 'han pasado, ha pasado, han transcurrido, ha transcurrido',
  'handed-back': `
    devuelto, devuelta, devueltos, devueltas, devolvemos, reembols*,
    reintegrad*`,
  'wrong-charge': `
    cargo duplicado, cobro duplicado, cargos duplicados`,
  'gives-back': `
    le devolvemos el dinero, te devolvemos el dinero, le devolvemos, te
    devolvemos, le reembolsamos, te reembolsamos, no paga nada, no pagas nada`,
  'own-money': `
    dinero, importe, precio, entrada, pago, todo`,
};
