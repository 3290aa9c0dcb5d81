import type { ThemeWords } from '../../../frame-words.ts';

export const financing: ThemeWords<'financing'> = {
  'a-loan': '(un|el|su|tu|del|al) (préstamo|crédito)',
  financing: `
    financiación, financiamiento, financia, financie, a plazos, en cuotas,
    pago aplazado, pago a plazos`,
  arranged: `
    (podemos|se puede) (acordar|establecer)`,
  'splits-payment': `
    (puede|pueden|posible) (dividir|fraccionar|repartir) (el|su)
    (total|importe|pago)`,
  lender: `
    cetelem, cofidis, pepper finance, aplazame`,
  'small-parts': `
    (cuotas|mensualidades) desde, (cómodas|pequeñas)
    (cuotas|mensualidades), pago mensual sin (gastos|recargo)`,
  accepts: `
    aceptamos, aceptado, aceptada, posible`,
  pay: 'pagar, paga, pague, pagas, pago, pagos, abonar',
  instalments: 'cuotas, plazos, mensualidades, cuota mensual',
  'interest-free':
    'sin intereses, sin interés, cero intereses, 0 % tae, 0 % de interés, 0 % tin',
  interest: 'tae, tin, interés, intereses',
  'cash-or-cheque': 'en efectivo, en metálico, cheque, cheques, transferencia',
  'may-pay': `
    puede pagar, puedes pagar, se puede pagar, puede abonar, permitimos pagar`,
  'by-parts': `
    a plazos, en (dos|tres|cuatro|{2-12}) (plazos|partes|pagos|cuotas), mes a mes, cuotas mensuales`,
  'pay-later':
    'paga más tarde, compra ahora y paga después, paga a plazos, fracciona tu pago, paga en cuotas',
};
