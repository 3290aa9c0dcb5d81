import type { FrameWords } from '../../../frame-words.ts';

export const discount: FrameWords['examples'] = {
  'discount.percent': {
    reads: {
      '20 % de descuento en botas.': 'discount 20 %',
    },
    ignores: ['El 20 % de la gente prefiere el té.'],
  },
  'discount.taken-off': {
    reads: {
      'Le descontamos 30 €.': 'discount 30 EUR',
    },
    ignores: ['Le devolvemos las llaves.'],
  },
  'discount.minus-percent': {
    reads: {
      '-30 % en abrigos': 'discount 30 %',
    },
    ignores: ['Batería al 30 %.'],
  },
  'discount.money': {
    reads: {
      '10 € de descuento con el código HOLA10.': 'discount 10 EUR, code HOLA10',
    },
    ignores: ['Un trayecto por 10 €.'],
  },
  'discount.money-off': {
    reads: {
      '15 € menos en tu próxima visita.': 'discount 15 EUR',
    },
    ignores: ['15 € por persona.'],
  },
  'discount.counted': {
    reads: {
      'Los 30 € de la visita se descuentan de la factura.': 'discount 30 EUR',
    },
    ignores: ['9 € se descuentan del reembolso.'],
  },
  'discount.money-given': {
    reads: {
      '40 € gratis por abrir tu cuenta.': 'discount 40 EUR',
    },
    ignores: ['La entrada cuesta 40 €; gratis los lunes.'],
  },
  'discount.for-some': {
    reads: {
      'Los estudiantes disfrutan de un descuento.': '',
    },
    ignores: ['Movilidad reducida.'],
  },
  'discount.label': {
    reads: {
      'Descuento para estudiantes » 10 %': 'discount 10 %',
    },
    ignores: ['Comisión » 10 %'],
  },
  'discount.percent-off': {
    reads: {
      '15 % de descuento en lámparas de jardín': 'discount 15 %',
    },
    ignores: ['Un 15 % menos en tu factura de la luz.'],
  },
  'discount.percent-saved': {
    reads: {
      'Ahorra un 12 % al reservar dos noches.': 'discount 12 %',
    },
    ignores: ['Una bomba de calor ahorra hasta un 60 %.'],
  },
  'discount.money-label': {
    reads: {
      'Ofertas especiales » 35 € de descuento al cambiar su parabrisas.':
        'discount 35 EUR',
    },
    ignores: ['Talleres » 35 € por cada parabrisas.'],
  },
  'discount.at-discount': {
    reads: {
      'Descuento para socios de la biblioteca.': '',
    },
    ignores: ['Hay una subvención y descuentos para calefacción.'],
  },
  'discount.next-one-cheaper': {
    reads: { 'Un libro, y la segunda unidad al 30 %.': 'discount 30 %' },
    ignores: ['El 30 % de las visitas compra 2 y lleva 3.'],
  },
  'discount.towards': {
    reads: { '60 € para su nuevo colchón': 'discount 60 EUR' },
    ignores: ['60 € para la escuela'],
  },
  'discount.switching-paid': {
    reads: {
      'Asumimos hasta 100 € si te cambias.': 'cap 100 EUR',
    },
    ignores: ['Asumimos 100 € de multa.'],
  },
};
