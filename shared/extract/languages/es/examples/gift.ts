import type { FrameWords } from '../../../frame-words.ts';

export const gift: FrameWords['examples'] = {
  'gift.free-present': {
    reads: {
      'Una botella gratis con cada pedido.': '',
    },
    ignores: ['Botella roja.'],
  },
  'gift.for-some': {
    reads: {
      'Cada cliente se lleva una bolsa.': '',
    },
    ignores: ['Cada cliente trae una bolsa.'],
  },
  'gift.one-of-several': {
    reads: {
      'Pida tres y el cuarto es nuestro regalo.': '',
    },
    ignores: ['Compre tres, el cuarto llega después.'],
  },
  'gift.one-given': {
    reads: {
      'Le regalamos una cinta de terciopelo.': '',
    },
    ignores: ['Le enviamos una cinta.'],
  },
  'gift.added': {
    reads: {
      'Con cada compra le regalamos el rodillo.': '',
    },
    ignores: ['Con cada compra, una factura.'],
  },
  'gift.present-at-no-cost': {
    reads: {
      'Una muestra de perfume sin coste.': '',
    },
    ignores: ['Una muestra de perfume por 9 €.'],
  },
  'gift.given': {
    reads: {
      'Te regalamos una mochila con tu primer pedido.': '',
    },
    ignores: ['Te entregamos las llaves a tu llegada.'],
  },
  'gift.with-purchase': {
    reads: {
      'En compras de 60 €, consigue gratis un paraguas.': 'threshold 60 EUR',
    },
    ignores: ['La compra en este sitio está reservada a adultos.'],
  },
  'gift.bonus': {
    reads: {
      'Consigue un vale de 25 € al abrir tu cuenta.': 'discount 25 EUR',
    },
    ignores: ['El vale cuesta 15 €.'],
  },
  'gift.gift': {
    reads: {
      'Recibe un regalo de bienvenida: ofrecemos un obsequio a cada huésped.':
        '',
    },
    ignores: ['Ideas para una boda.'],
  },
  'gift.items-for-less': {
    reads: {
      'Lleva 3 y paga 2.': '3 items',
    },
    ignores: ['Lleva 3 y paga 2 euros.'],
  },
  'gift.several-for-less': {
    reads: {
      '2x1 en gafas de sol.': '2 items',
    },
    ignores: ['Dos por persona.'],
  },
  'gift.months-free': {
    reads: {
      'El primer mes gratis al pagar un año.': '',
    },
    ignores: ['El mes de mayo.'],
  },
  'gift.so-many-months-free': {
    reads: {
      'Paga al año: 2 meses gratis.': 'delay 2 month',
    },
    ignores: ['Una prueba gratis de tres meses.'],
  },
  'gift.worth': {
    reads: {
      'Mochila gratis valorada en 45 € con cada excursión.': 'price 45 EUR',
    },
    ignores: ['Envío gratis en paquetes por valor de 45 €.'],
  },
  'gift.comes-with': {
    reads: {
      'Delantal gratis con cada pedido.': '',
    },
    ignores: ['Envío gratis con cada pedido.'],
  },
  'gift.thrown-in': {
    reads: { 'Un tarro de miel de regalo para cada visitante.': '' },
    ignores: ['El envoltorio cuesta dos euros.'],
  },
  'gift.money-when': {
    reads: { '75 € con cada pedido de vino.': 'price 75 EUR' },
    ignores: ['Envío 4 € con cada pedido.'],
  },
  'gift.money-given': {
    reads: { 'Traiga su plan y le abonamos 150 €.': 'price 150 EUR' },
    ignores: ['Si no llegamos a tiempo, le abonamos 50 €.'],
  },
  'gift.on-occasion': {
    reads: {
      'Con cada compra, la funda es gratis.': '',
    },
    ignores: ['Con cada compra, una factura.'],
  },
  'gift.sample': {
    reads: {
      'Recibirá una muestra con cada pedido.': '',
    },
    ignores: ['Muestras a petición.'],
  },
  'gift.awaits-you': {
    reads: {
      'Una botella le espera.': '',
    },
    ignores: ['Una sorpresa nos espera.'],
  },
  'gift.received-with': {
    reads: {
      'Con cada pedido recibe una taza.': '',
    },
    ignores: ['Recibe la taza que pagó.'],
  },
};
