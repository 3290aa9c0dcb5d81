import type { ThemeWords } from '../../../frame-words.ts';

export const fees: ThemeWords<'fees'> = {
  fee: `
    gasto, gastos, coste, costes, costo, costos, cargo, cargos, comisión,
    comisiones, recargo, recargos, suplemento, suplementos, cuota, tarifa,
    tarifas, sobrecoste, sobrecostes, extra, extras, gastos de gestión,
    gastos de reserva, gastos de cancelación, cuota de alta,
    gastos de apertura, cuota de inscripción, matrícula`,
  hidden: 'oculto, ocultos, oculta, ocultas, sorpresa, inesperado, inesperados',
  commitment: `
    compromiso, compromisos, permanencia, contrato, contratos, obligación,
    obligaciones, ataduras, compromiso de compra, compromiso de permanencia,
    contrato de permanencia`,
  contract: 'contrato, contratos, permanencia, contrato de permanencia',
  'card-needed': 'tarjeta, tarjeta bancaria, datos bancarios, registro',
  deposit:
    'fianza, depósito, depósitos, anticipo, anticipos, pago por adelantado, pago inicial',
  'security-deposit': 'fianza, fianzas, depósito, depósitos',
  'closed-during': 'cerrado del, cerrado por, mantenimiento, cerrado durante',
  'reserve-right': `
    nos reservamos el derecho, se reserva el derecho, a nuestra discreción,
    a nuestra entera discreción, podremos cancelar, podemos cancelar,
    podremos suspender, podemos rescindir`,
  extra: 'adicional, adicionales, extra, extras, añadido',
  'counted-against': `
    se descuenta de, se descuentan de, se descontará de,
    descontado de la factura, se abona en la factura, se resta de la factura`,
  authority: `
    defensor, defensor del pueblo, junta arbitral, arbitraje, mediador,
    autoridad de control, tribunal, hojas de reclamaciones`,
  'on-top': 'además de, junto con, acumulable con, combinable con',
  'no-result-no-fee': `
    si no ganamos no paga, si no ganamos no pagas, sin resultado no hay,
    solo cobramos si ganamos, no paga nada si no
  `,
  'asks-fee': `
    tiene algún coste, tiene algún costo, hay algún coste, hay gastos,
    hay costes ocultos, cobráis, cobran ustedes, hay que pagar,
    tengo que pagar, debo pagar, hay permanencia`,
  'payment-put-off':
    'ningún pago, sin pagos, no pague nada, no pagas nada, nada que pagar, primer pago en',
  'pay-later-service': `
    pagas después, paga después, pague después, pagas al final,
    paga al terminar, pago tras, pago después, no pagas hasta, no paga hasta,
    se paga al terminar, cobramos al terminar, se factura al terminar`,
  'payment-taken': `
    (pago|cobro) (se hace|se realiza|se efectúa), (pagas|paga|pague|abona|cobramos) (solo|sólo|)`,
  'after-work': `
    (después de|tras|al terminar|al finalizar) (la|el|los|las|) (visita|trabajo|trabajos|servicio|reparación|obra|sesión)`,
  'paid-extra': `
    (opción|opciones|módulo|módulos|función|funciones|extras|actualizaciones) de pago,
    (cobrado|facturado|vendido) (aparte|por separado)`,
  requires: `
    exige, exigimos, exigido, pide, pedimos, pedido, requiere, requerido, necesario,
    necesaria, obligatorio, hace falta, solicita, solicitamos`,
  'added-on': `
    (añadido|añadida|sumado|cargado) (a|al|en), se (añade|añaden|suma|suman) (a|al),
    (aparece|aparecen) en`,
  'if-you-order': `
    si (acepta|encarga|contrata|compra|reserva|sigue adelante), (al|con) (contratar|encargar|comprar|su pedido)`,
  'ties-down': '(atado|ligado|sujeto|vinculado) (a|por|con)',
  incurs: `
    (conlleva|conllevan|implica|implican|genera|generan) (un|una|)`,
};
