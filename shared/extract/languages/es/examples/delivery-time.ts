import type { FrameWords } from '../../../frame-words.ts';

export const deliveryTime: FrameWords['examples'] = {
  'delivery-time.delivered-within': {
    reads: {
      'Entregamos en un plazo de 3 a 5 días laborables.':
        'delay 3-5 business-day',
      'Su sofá será entregado en dos semanas.': 'delay 2 week',
    },
    ignores: [
      'Entregamos flores en Sevilla desde hace 30 años.',
      'Devuelva el artículo en 14 días desde la entrega.',
    ],
  },
  'delivery-time.received-at-once': {
    reads: {
      'Recibe sus entradas al instante.': '',
    },
    ignores: ['Recibe al instante la confirmación de su pedido.'],
  },
  'delivery-time.reaches-you-within': {
    reads: {
      'Tu pedido llega a tu casa en 2-4 días hábiles.':
        'delay 2-4 business-day',
      'El paquete llegará en menos de 48 horas.': 'delay 48 hour',
    },
    ignores: ['Recibirá el acta de la junta en 5 días.'],
  },
  'delivery-time.asked-above': {
    reads: {
      '¿Cuándo recibiré mis fotos? » Calcule cuatro semanas.': 'delay 4 week',
    },
    ignores: ['¿Cuánto tiempo dura la película? » Dos horas.'],
  },
  'delivery-time.said-above': {
    reads: {
      'Envío estándar » 3 a 5 días laborables': 'delay 3-5 business-day',
    },
    ignores: ['Garantía » 3 años'],
  },
  'delivery-time.allowed-above': {
    reads: {
      'Envíos y devoluciones » Contar con 4 a 6 días.': 'delay 4-6 day',
    },
    ignores: ['Recetas » Contar con 4 a 6 días.'],
  },
  'delivery-time.installed-within': {
    reads: {
      'Su línea queda activada en 10 días hábiles.': 'delay 10 business-day',
    },
    ignores: ['La aplicación fue instalada hace 3 años.'],
  },
  'delivery-time.after-order': {
    reads: {
      'Entregamos en diez días desde la confirmación del pedido.':
        'delay 10 day',
    },
    ignores: ['Contacte con nosotros en los 3 días siguientes al pedido.'],
  },
  'delivery-time.told-when-ready': {
    reads: {
      'Recogida » Te avisamos cuando tu pedido esté listo, en 3 horas.':
        'delay 3 hour',
    },
    ignores: ['Reparaciones » Te llamamos cuando esté listo, en 3 horas.'],
  },
  'delivery-time.ready-within': {
    reads: {
      'Tu pedido estará listo para recoger en 2 horas.': 'delay 2 hour',
    },
    ignores: ['El informe cubre los últimos dos días.'],
  },
  'delivery-time.ready-right-within': {
    reads: {
      'Tu página web está lista en 5 días.': 'delay 5 day',
    },
    ignores: ['Listos para 3 días de sol.'],
  },
  'delivery-time.built-within': {
    reads: {
      'Podemos crear tu tienda en menos de 3 semanas.': 'delay 3 week',
    },
    ignores: ['Aprende a coser en 3 meses.'],
  },
  'delivery-time.asked-build-above': {
    reads: {
      '¿Cuánto tarda crear una tienda? » De 7 a 10 días hábiles para las más sencillas.':
        'delay 7-10 business-day',
    },
    ignores: ['¿Cuánto tarda uno en aprender a coser? » Unos 3 meses.'],
  },
  'delivery-time.around-day': {
    reads: {
      'Recibirás tu caja a principios de cada mes.': '',
    },
    ignores: ['La cuota se paga a principios de cada mes.'],
  },
  'delivery-time.next-day': {
    reads: {
      'Entrega al día siguiente en toda la península.': 'delay 1 day',
    },
    ignores: ['Al día siguiente, los periódicos lo contaban.'],
  },
  'delivery-time.available-after-order': {
    reads: {
      'Las fotos están disponibles en dos horas desde el pago.': 'delay 2 hour',
    },
    ignores: ['Un fontanero está disponible en dos horas.'],
  },
  'delivery-time.handed-over-within': {
    reads: {
      'El informe es emitido en tres semanas.': 'delay 3 week',
    },
    ignores: ['La solicitud debe ser presentada en diez días.'],
  },
  'delivery-time.window': {
    reads: {
      'Entrega en una franja horaria de 2 horas.': 'delay 2 hour',
    },
    ignores: ['Reserve una franja de 2 horas en la pista de tenis.'],
  },
  'delivery-time.at-once': {
    reads: {
      'Las licencias se envían con entrega inmediata por correo.': '',
    },
    ignores: ['Revise el paquete de inmediato.'],
  },
  'delivery-time.lands-within': {
    reads: {
      'El expediente está en sus manos en cuatro días.': 'delay 4 day',
    },
    ignores: ['En sus manos está el futuro del barrio.'],
  },
  'delivery-time.lands-soon': {
    reads: {
      'Recogido al alba y a la puerta esta tarde.': '',
    },
    ignores: ['Siempre hay un gato a la puerta.'],
  },
  'delivery-time.arrives-soon': {
    reads: {
      'Su pedido llega en pocos días.': '',
    },
    ignores: ['El pedido salió hace días.'],
  },
  'delivery-time.ordered-by': {
    reads: {
      'Pedidos antes de las 11, esta misma tarde en tu mesa.': '',
    },
    ignores: ['Pida por teléfono o en la tienda.'],
  },
  'delivery-time.in-time-for': {
    reads: {
      'Los pedidos realizados antes del 14 de diciembre llegan antes del 24 de diciembre.':
        'ends 2026-12-14, ends 2026-12-24',
    },
    ignores: ['Los Reyes llegan antes del 7 de enero.'],
  },
  'delivery-time.papers-within': {
    reads: {
      'Tus fotos llegan en diez días.': 'delay 10 day',
    },
    ignores: ['Tus fotos nos gustan.'],
  },
  'delivery-time.things-reach-you': {
    reads: {
      'Las cestas llegan en un plazo de tres días.': 'delay 3 day',
    },
    ignores: ['El fontanero llega en una hora.'],
  },
  'delivery-time.allowed': {
    reads: {
      'Contar con diez semanas desde el pedido de una lápida.': 'delay 10 week',
    },
    ignores: ['Contar con diez minutos a pie.'],
  },
  'delivery-time.in-service-at-once': {
    reads: {
      'Activación inmediata': '',
    },
    ignores: ['Los resultados son inmediatos.'],
  },
  'delivery-time.work-handed-back': {
    reads: {
      'Las traducciones se entregan en dos días.': 'delay 2 day',
    },
    ignores: ['Los documentos se devuelven al final.'],
  },
  'delivery-time.with-a-delay': {
    reads: {
      'La entrega en las islas también es posible, con un plazo estimado de 12 a 20 días laborables.':
        'delay 12-20 business-day',
    },
    ignores: ['Los pedidos se preparan con un plazo medio de 3 días.'],
  },
  'delivery-time.way-above': {
    reads: {
      'Envíos y devoluciones, estándar » 3 a 5 días laborables: 4,90 €':
        'delay 3-5 business-day',
    },
    ignores: ['Devoluciones, estándar » 30 días'],
  },
  'delivery-time.allowed-asked': {
    reads: {
      '¿Cuánto tarda la instalación? » Cuente con 2 a 6 semanas, según el lugar.':
        'delay 2-6 week',
    },
    ignores: ['¿Cuánto dura el vuelo? » Calcule ocho horas.'],
  },
  'delivery-time.expected-within': {
    reads: {
      'Cuente con su pedido en una semana.': 'delay 1 week',
    },
    ignores: ['Cuente con lluvia en una semana.'],
  },
};
