import type { FrameWords } from '../../../frame-words.ts';

export const freeShipping: FrameWords['examples'] = {
  'free-shipping.free': {
    reads: {
      'Envío gratis en pedidos superiores a 50 €.': 'threshold 50 EUR',
      'Entrega gratuita a domicilio.': '',
    },
    ignores: ['El envío no es gratis para los palés.'],
  },
  'free-shipping.included': {
    reads: {
      'Envío incluido en el precio.': '',
    },
    ignores: ['El envío no está incluido.'],
  },
  'free-shipping.includes': {
    reads: {
      'El precio incluye el envío a domicilio.': '',
    },
    ignores: ['El formulario incluye un presupuesto de envío.'],
  },
  'free-shipping.from': {
    reads: {
      'Envío » Gratis a partir de 49 €': 'threshold 49 EUR',
    },
    ignores: ['Aparcamiento » Gratis los domingos'],
  },
  'free-shipping.answered-from': {
    reads: {
      '¿El envío es gratis? » Sí, a partir de 60 €.': 'threshold 60 EUR',
    },
    ignores: ['¿El envío es gratis? » Sí, casi siempre.'],
  },
  'free-shipping.said-above': {
    reads: {
      'Envío a punto de recogida » Gratis': '',
    },
    ignores: ['Envío » 4,90 €'],
  },
  'free-shipping.we-pay': {
    reads: {
      'Nosotros asumimos los gastos de envío.': '',
    },
    ignores: ['Los gastos de envío se calculan en la cesta.'],
  },
  'free-shipping.nothing-from': {
    reads: {
      'Gastos de envío » Cero a partir de 50 €.': 'threshold 50 EUR',
    },
    ignores: ['Gastos de envío » 4 € como mínimo.'],
  },
  'free-shipping.we-pay-from': {
    reads: {
      'Gastos de envío » A partir de 90 € los pagamos nosotros.':
        'threshold 90 EUR',
    },
    ignores: ['Gastos de envío » 4 €, y lo embalamos.'],
  },
  'free-shipping.none': {
    reads: {
      'Sin gastos de envío.': '',
    },
    ignores: ['Sin reparto los domingos.'],
  },
  'free-shipping.column': {
    reads: {
      'Envío gratis desde » 55 €': 'threshold 55 EUR',
    },
    ignores: ['Envío gratis desde » Los paquetes pesan hasta 55 kg.'],
  },
  'free-shipping.label': {
    reads: {
      'Envío gratis » Desde 40 € de compra': 'threshold 40 EUR',
    },
    ignores: ['Envoltorio de regalo » Desde 40 € de compra'],
  },
  'free-shipping.we-pay-for-it': {
    reads: { 'Asumimos el envío de cada caja.': '' },
    ignores: ['La revista cubre noticias de los puertos.'],
  },
  'free-shipping.not-charged': {
    reads: {
      'No cobramos el envío en la ciudad.': '',
    },
    ignores: ['No cobramos las devoluciones.'],
  },
  'free-shipping.none-paid': {
    reads: {
      'Pague cero envío.': '',
    },
    ignores: ['Pague el envío al repartidor.'],
  },
};
