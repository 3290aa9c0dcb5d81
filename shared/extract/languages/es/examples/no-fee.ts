import type { FrameWords } from '../../../frame-words.ts';

export const noFee: FrameWords['examples'] = {
  'no-fee.price-held-until': {
    reads: {
      'Precio congelado hasta el 31 de marzo de 2027.': 'ends 2027-03-31',
    },
    ignores: ['La calle está cortada hasta el 31 de marzo de 2027.'],
  },
  'no-fee.commitment-none': {
    reads: {
      'Permanencia: ninguna.': '',
    },
    ignores: ['Compromiso: doce meses.'],
  },
  'no-fee.so-many-free': {
    reads: {
      'Dos limpiezas gratis cada año.': '2 limpiezas',
    },
    ignores: ['Dos trenes cada hora.'],
  },
  'no-fee.answered-yes': {
    reads: { '¿El certificado está incluido? » Sí, por supuesto.': '' },
    ignores: ['¿El certificado está incluido? » No.'],
  },
  'no-fee.none': {
    reads: {
      'Sin gastos ocultos.': '',
    },
    ignores: ['Sin entrada por la noche.'],
  },
  'no-fee.kept-free': {
    reads: {
      'Guardamos su paquete 10 días sin coste.': 'coverage 10 day',
    },
    ignores: ['Guardamos su paquete diez días.'],
  },
  'no-fee.no-commitment': {
    reads: {
      'Sin permanencia.': '',
    },
    ignores: ['El compromiso de los voluntarios.'],
  },
  'no-fee.no-deposit': {
    reads: {
      'Sin tarjeta bancaria.': '',
    },
    ignores: ['El depósito se conserva.'],
  },
  'no-fee.no-surprise': {
    reads: {
      'Precios claros, sin sorpresas.': '',
    },
    ignores: ['Una fiesta sorpresa.'],
  },
  'no-fee.fixed-price': {
    reads: {
      'Precio cerrado, anunciado de antemano.': '',
    },
    ignores: ['Los precios varían.'],
  },
  'no-fee.free-for-some': {
    reads: {
      'Gratis para estudiantes.': '',
    },
    ignores: ['Los estudiantes pagan cinco euros en taquilla.'],
  },
  'no-fee.free-service': {
    reads: {
      'Aparcamiento gratuito para clientes.': '',
    },
    ignores: ['Pida consejo al librero.'],
  },
  'no-fee.free-thing': {
    reads: { 'Encerado de botas gratis': '' },
    ignores: ['Gratis'],
  },
  'no-fee.free-time': {
    reads: {
      '20 minutos de espera gratis.': 'coverage 20 minute',
    },
    ignores: ['Espere 20 minutos.'],
  },
  'no-fee.not-charged': {
    reads: {
      'No cobramos los presupuestos.': '',
    },
    ignores: ['Factura por correo.'],
  },
  'no-fee.included': {
    reads: {
      'Traslado al aeropuerto incluido.': '',
    },
    ignores: ['Pilas no incluidas.'],
  },
  'no-fee.item-included': {
    reads: { 'Cuchillas de repuesto incluidas': '' },
    ignores: ['Lo que está incluido'],
  },
  'no-fee.in-price': {
    reads: {
      'El andamio está incluido en el precio.': '',
    },
    ignores: ['Los precios suben en verano.'],
  },
  'no-fee.provided': {
    reads: { 'Toallas y sábanas proporcionadas.': '' },
    ignores: ['La información proporcionada es orientativa.'],
  },
  'no-fee.plan-includes': {
    reads: {
      'Todos los planes incluyen asistencia.': '',
    },
    ignores: ['La lista incluye los nombres.'],
  },
  'no-fee.price-includes': {
    reads: { 'La tarifa incluye la degustación y un plano.': '' },
    ignores: ['El informe incluye los croquis y un plano.'],
  },
  'no-fee.plan-includes-unlimited': {
    reads: { 'Cada plan incluye un número ilimitado de llamadas.': '' },
    ignores: ['La lista incluye nombres sin límite.'],
  },
  'no-fee.price-change-told': {
    reads: {
      'Le avisamos de cualquier subida de precios con 45 días de antelación.':
        'coverage 45 day',
    },
    ignores: ['Los precios cambiaron hace 45 días.'],
  },
  'no-fee.pay-after': {
    reads: {
      'Pagas después, con el trabajo terminado.': '',
    },
    ignores: ['Pague en caja.'],
  },
  'no-fee.only-needed': {
    reads: {
      'Solo cambiamos lo necesario.': '',
    },
    ignores: ['Es necesario cambiar el filtro cada año.'],
  },
  'no-fee.fee-counted': {
    reads: {
      'El coste de la revisión se descuenta de la reparación.': '',
    },
    ignores: ['El coste de la cancelación se descuenta de la reserva.'],
  },
  'no-fee.price-first': {
    reads: {
      'Sabrá el precio antes de cualquier intervención.': '',
    },
    ignores: ['Limpie la pared antes de cualquier intervención.'],
  },
  'no-fee.no-result': {
    reads: {
      'Si no ganamos no paga.': '',
    },
    ignores: ['Ganamos todos.'],
  },
  'no-fee.pay-what-you-see': {
    reads: {
      'El precio que ves es el que pagas.': '',
    },
    ignores: ['Pague en caja.'],
  },
  'no-fee.price-stays': {
    reads: {
      'Tu tarifa se mantiene y no sube.': '',
    },
    ignores: ['Los precios pueden subir.'],
  },
  'no-fee.price-held-for': {
    reads: {
      'Precio fijo durante 3 años.': 'coverage 3 year',
    },
    ignores: ['La puerta se mantiene cerrada 3 horas.'],
  },
  'no-fee.said-above': {
    reads: {
      'Gastos de gestión » Gratis': '',
    },
    ignores: ['Gastos de gestión » 25 €'],
  },
  'no-fee.we-pay': {
    reads: {
      'Asumimos los gastos de traspaso.': '',
    },
    ignores: ['Usted asume los gastos de traspaso.'],
  },
  'no-fee.free-of-charge': {
    reads: {
      'Los cinturones se colocan sin coste adicional.': '',
    },
    ignores: ['Al precio de grandes esfuerzos.'],
  },
  'no-fee.none-hidden': {
    reads: {
      'Sin costes ocultos.': '',
    },
    ignores: ['Los costes ocultos se comen muchos presupuestos.'],
  },
  'no-fee.costs-nothing': {
    reads: {
      'Cuota de alta » 0 €': 'price 0 EUR',
    },
    ignores: ['Efectos secundarios » Ninguno'],
  },
  'no-fee.first-minutes': {
    reads: {
      'Los primeros 20 minutos de consulta son gratis.': 'coverage 20 minute',
    },
    ignores: ['La primera llamada duró 20 minutos.'],
  },
  'no-fee.is-free': {
    reads: { 'El guardarropa es gratis.': '' },
    ignores: ['El libro sobre el cine trata de la ciudad.'],
  },
  'no-fee.free-at-last': {
    reads: { 'Afilado de tijeras mientras espera, gratis.': '' },
    ignores: ['Gratis'],
  },
  'no-fee.answered-no': {
    reads: { '¿Hay gastos ocultos? » Ninguno, nunca.': '' },
    ignores: ['¿Hay ascensor? » No.'],
  },
  'no-fee.fee-none': {
    reads: { 'Comisión: ninguna': '' },
    ignores: ['Gastos de envío: ninguno'],
  },
  'no-fee.zero': {
    reads: { 'Cuota de apertura: 0 €': 'fee 0 EUR' },
    ignores: ['Subtotal 0 €'],
  },
  'no-fee.lent': {
    reads: { 'Le prestamos un cochecito mientras reparamos el suyo.': '' },
    ignores: ['Le prestamos hasta 20.000 € para su cocina.'],
  },
  'no-fee.time-included': {
    reads: {
      'El diploma incluye una membresía de tres años.': 'coverage 3 year',
    },
    ignores: ['El museo incluye dos salas hechas en 3 años.'],
  },
  'no-fee.done-every-time': {
    reads: {
      'Realizamos una visita técnica antes de cada mudanza.': '',
    },
    ignores: ['Haga los controles del manual antes de cada viaje.'],
  },
  'no-fee.is-included': {
    reads: { 'Las sillas de jardín están incluidas.': '' },
    ignores: ['Las sillas de jardín no están incluidas.'],
  },
  'no-fee.included-for-all': {
    reads: {
      'El plano viene incluido en todas las rutas.': '',
    },
    ignores: ['El plano no está incluido en todas las visitas.'],
  },
  'no-fee.priced-first': {
    reads: {
      'Cada obra se presupuesta antes de cualquier intervención.': '',
    },
    ignores: ['Los precios se presupuestan en euros.'],
  },
  'no-fee.claims-handled': {
    reads: {
      'Tratamos directamente con su aseguradora.': '',
    },
    ignores: ['Envíe el formulario a su empresa.'],
  },
  'no-fee.priced-up-front': {
    reads: {
      'El precio se acuerda de antemano.': '',
    },
    ignores: ['El alquiler se paga por adelantado.'],
  },
  'no-fee.every-includes': {
    reads: {
      'Todas nuestras sesiones incluyen los disfraces.': '',
    },
    ignores: ['Cada capítulo incluye un resumen.'],
  },
  'no-fee.so-many-included': {
    reads: {
      'Los primeros 20 kilómetros están incluidos.': '20 kilometros',
    },
    ignores: ['Los primeros 20 kilómetros son llanos.'],
  },
  'no-fee.given-every-time': {
    reads: {
      'Un informe detallado después de cada visita.': '',
    },
    ignores: ['El capítulo sigue cada visita.'],
  },
  'no-fee.asked-before': {
    reads: {
      'Si el trabajo crece, le avisamos antes de seguir.': '',
    },
    ignores: ['Avísenos antes de seguir.'],
  },
  'no-fee.costs-shown': {
    reads: {
      'Le damos un presupuesto escrito de los costes.': '',
    },
    ignores: ['El presupuesto de la ciudad sube.'],
  },
  'no-fee.brought-along': {
    reads: {
      'Traemos nuestro propio material.': '',
      'Llevamos nuestro material.': '',
    },
    ignores: ['Traiga su material.', 'No retiramos los escombros.'],
  },
  'no-fee.price-told': {
    reads: {
      'Antes de la visita le diremos el precio.': '',
    },
    ignores: ['No le diremos el precio por teléfono.'],
  },
  'no-fee.made-ready': {
    reads: {
      'Las camas están hechas a su llegada.': '',
    },
    ignores: ['Las camas no están hechas.'],
  },
  'no-fee.work-unlimited': {
    reads: {
      'Revisiones ilimitadas hasta su aprobación.': '',
    },
    ignores: ['Las posibilidades son ilimitadas.'],
  },
  'no-fee.rise-capped': {
    reads: {
      'Las subidas de precio no superarán el 5 %.': 'level 5 %',
    },
    ignores: ['La humedad no debe superar el 60 %.'],
  },
  'no-fee.rises-no-more': {
    reads: {
      'Los precios no subirán más del 2 %.': 'level 2 %',
    },
    ignores: ['Los alquileres subieron más de un 5 %.'],
  },
  'no-fee.pay-when-done': {
    reads: {
      'Solo pagas después de la visita.': '',
    },
    ignores: ['El pago se realiza con tarjeta.'],
  },
  'no-fee.price-as-told': {
    reads: {
      'El precio acordado es final.': '',
    },
    ignores: ['El precio indicado es por persona.'],
  },
  'no-fee.price-kept-for': {
    reads: { 'La cuota se mantiene igual pase lo que pase.': '' },
    ignores: ['La temperatura se mantiene igual durante 24 horas.'],
  },
  'no-fee.pays-as-told': {
    reads: { 'Usted paga exactamente el importe acordado.': '' },
    ignores: ['Usted paga exactamente la mitad.'],
  },
  'no-fee.not-without-yes': {
    reads: { 'No empezamos sin su aprobación.': '' },
    ignores: ['No empezamos antes de las nueve.'],
  },
  'no-fee.covers-all': {
    reads: { 'Nuestros precios incluyen piezas y mano de obra.': '' },
    ignores: ['Nuestros precios no incluyen todos los gastos.'],
  },
  'no-fee.nothing-extra': {
    reads: { 'Sin funciones de pago.': '' },
    ignores: ['Hay módulos de pago.'],
  },
  'no-fee.none-required': {
    reads: { 'No pedimos depósito.': '' },
    ignores: ['Pedimos un depósito.'],
  },
  'no-fee.is-not-required': {
    reads: { 'El depósito no es necesario.': '' },
    ignores: ['El depósito es necesario.'],
  },
  'no-fee.never-added': {
    reads: { 'Nunca se añade nada al total, no se suma al precio.': '' },
    ignores: ['El IVA se añade al total.'],
  },
  'no-fee.fee-back-if': {
    reads: { 'Le devolvemos la visita, con reembolso si contrata.': '' },
    ignores: ['La visita se cobra si contrata.'],
  },
  'no-fee.service-thrown-in': {
    reads: { 'La instalación es nuestro regalo.': '' },
    ignores: ['La toalla está en el suelo.'],
  },
  'no-fee.nobody-tied': {
    reads: { 'No está atado a ningún contrato.': '' },
    ignores: ['Está atado a la valla.'],
  },
  'no-fee.free-item': {
    reads: { 'Academia gratis, y un informe por correo': '' },
    ignores: ['Pan sin gluten, recién hecho'],
  },
  'no-fee.none-incurred': {
    reads: {
      'La visita no conlleva un cargo.': '',
    },
    ignores: ['El retraso conlleva un cargo.'],
  },
  'no-fee.quote-in-writing': {
    reads: {
      'Entregamos un presupuesto detallado.': '',
    },
    ignores: ['Pida un presupuesto por escrito.'],
  },
  'no-fee.quote-exceeded': {
    reads: {
      'La factura no superará el presupuesto en más de un 10 %.': 'level 10 %',
    },
    ignores: ['La humedad no debe superar el 60 %.'],
  },
};
