import type { FrameWords } from '../../frame-words.ts';

/** What each rule reads, and what it must not. */
export const examples: FrameWords['examples'] = {
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
  'cancellation.answered-any-time': {
    reads: {
      '¿Puedo cancelar mi plan? » En cualquier momento.': '',
    },
    ignores: ['¿Puedo cambiar de plan? » En cualquier momento.'],
  },
  'cancellation.deposit-back': {
    reads: {
      'Le devolvemos el depósito si avisa tres semanas antes.': 'notice 3 week',
    },
    ignores: ['El depósito se paga tres semanas antes.'],
  },
  'cancellation.free-then': {
    reads: {
      '¿Cancela al final? No paga nada.': '',
    },
    ignores: ['¿Entrega hoy? No paga nada.'],
  },
  'cancellation.cant-come-moved': {
    reads: {
      '¿Un imprevisto? Podemos aplazar la reserva gratis.': '',
    },
    ignores: ['Un imprevisto aplazó la reunión.'],
  },
  'resolution-time.we-within': {
    reads: {
      'Nosotros trasladamos tus recibos en un plazo de 10 días hábiles.':
        'delay 10 business-day',
    },
    ignores: ['El río creció durante 10 días.'],
  },
  'resolution-time.done-in': {
    reads: {
      'Cuenta abierta en tres minutos.': 'delay 3 minute',
    },
    ignores: ['La sala abierta en tres plantas recibe visitas.'],
  },
  'resolution-time.outcome-within': {
    reads: {
      'Resultados en menos de 36 horas por correo.': 'delay 36 hour',
    },
    ignores: ['El resultado del sorteo salió ayer.'],
  },
  'resolution-time.short-within': {
    reads: {
      'Deberes corregidos en un plazo de 48 horas.': 'delay 48 hour',
    },
    ignores: ['Tres árboles caídos, 48 horas de lluvia.'],
  },
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
  'warranty.for': {
    reads: {
      'Garantía de dos años en todas las baterías.': 'coverage 2 year',
      'Todos los relojes están garantizados durante cinco años.':
        'coverage 5 year',
    },
    ignores: ['Si no le convence, le devolvemos el dinero durante 30 días.'],
  },
  'warranty.of': {
    reads: {
      'Cada sillín tiene una garantía de 6 años.': 'coverage 6 year',
    },
    ignores: ['Garantía de devolución del dinero de 30 días.'],
  },
  'warranty.legal': {
    reads: {
      'Dispone de tres años de garantía legal de conformidad.':
        'coverage 3 year',
    },
    ignores: ['La garantía legal no se ve afectada.'],
  },
  'warranty.covered-for': {
    reads: {
      'Su bicicleta está cubierta tres años contra cualquier defecto del cuadro.':
        'coverage 3 year',
    },
    ignores: ['Nuestro seguro cubre los daños desde 2009.'],
  },
  'warranty.parts-for': {
    reads: {
      'Piezas de repuesto disponibles durante 9 años.': 'coverage 9 year',
    },
    ignores: ['Las piezas de repuesto llenaron el taller 9 años.'],
  },
  'warranty.put-right-within': {
    reads: {
      'Si la bomba falla en los primeros 18 meses, la reparamos sin coste.':
        'coverage 18 month',
    },
    ignores: ['Reparamos gratis la valla cada 18 meses.'],
  },
  'warranty.said-above': {
    reads: {
      'Garantía » 5 años': 'coverage 5 year',
    },
    ignores: ['Experiencia » 5 años'],
  },
  'warranty.lifetime': {
    reads: {
      'Cuadro con garantía de por vida.': '',
      'Garantía » Bisagras: de por vida': '',
    },
    ignores: [
      'Amigos para toda la vida.',
      'Nuestra historia » Madera para toda la vida',
    ],
  },
  'warranty.repair-or-replace': {
    reads: {
      'Reparamos o sustituimos gratis cualquier pieza defectuosa.': '',
    },
    ignores: ['¿Conviene reparar o sustituir el tejado?'],
  },
  'warranty.done-again': {
    reads: {
      'Si la mancha reaparece, lo repetimos gratis.': '',
    },
    ignores: ['Volvemos a abrir en septiembre.'],
  },
  'warranty.make-it-right': {
    reads: {
      'Volveremos hasta que quede satisfecho con el trabajo.': '',
    },
    ignores: ['Volvemos de vacaciones.'],
  },
  'warranty.make-it-right-for': {
    reads: {
      'Durante un año lo arreglamos sin coste.': 'coverage 1 year',
    },
    ignores: ['Durante un año viajó por Asia.'],
  },
  'warranty.covers': {
    reads: {
      'La garantía cubre piezas y mano de obra.': '',
    },
    ignores: ['El toldo cubre la terraza.'],
  },
  'response-time.quote-above-within': {
    reads: {
      'Pide tu presupuesto » En menos de 24 horas, por escrito.':
        'delay 24 hour',
    },
    ignores: ['Pide tu presupuesto » Solo son 3 pasos.'],
  },
  'response-time.message-handled': {
    reads: {
      'Los mensajes se resuelven en 36 horas.': 'delay 36 hour',
    },
    ignores: ['Los mensajes llegaron en 2019.'],
  },
  'response-time.answered-within': {
    reads: {
      'Respondemos a todos los correos en 24 horas.': 'delay 24 hour',
      'Te llamamos en menos de 30 minutos.': 'delay 30 minute',
      'Nos pondremos en contacto con usted en un plazo máximo de dos días hábiles.':
        'delay 2 business-day',
    },
    ignores: [
      'Le rogamos que responda en 7 días.',
      'Tardaron tres días en responder a mi correo.',
    ],
  },
  'response-time.time-to-answer': {
    reads: {
      'Tiempo de respuesta: 15 minutos.': 'delay 15 minute',
    },
    ignores: ['Tiempo de secado: 15 minutos.'],
  },
  'response-time.time-to-answer-is': {
    reads: {
      'Nuestro tiempo de respuesta en toda la provincia es de 2 horas.':
        'delay 2 hour',
    },
    ignores: ['Nuestro tiempo de respuesta es el mejor desde hace 12 años.'],
  },
  'response-time.since-your-call': {
    reads: {
      'Una grúa en 40 minutos desde su llamada.': 'delay 40 minute',
    },
    ignores: ['La casa está a diez minutos de la playa.'],
  },
  'response-time.quote-sent-within': {
    reads: {
      'Su presupuesto se envía en 24 horas.': 'delay 24 hour',
    },
    ignores: ['Los presupuestos de envío son válidos durante 30 días.'],
  },
  'response-time.asked-how-soon': {
    reads: {
      '¿En cuánto tiempo tendré una respuesta? » Nuestros abogados leen todos los papeles, normalmente en dos días hábiles.':
        'delay 2 business-day',
    },
    ignores: [
      '¿En cuánto tiempo tendré una respuesta? » Llevamos 30 años en el oficio.',
    ],
  },
  'response-time.quote-turnaround': {
    reads: {
      'Plazo de tramitación de los presupuestos: 24 horas.': 'delay 24 hour',
    },
    ignores: ['Los presupuestos son válidos durante 30 días.'],
  },
  'response-time.rendered-within': {
    reads: {
      'Informe completo en menos de 48 horas.': 'delay 48 hour',
    },
    ignores: ['Almacenamiento durante 3 meses.'],
  },
  'response-time.said-above': {
    reads: {
      'Tiempo de respuesta » 24 h': 'delay 24 hour',
    },
    ignores: ['Autonomía » 24 h'],
  },
  'response-time.quote-within': {
    reads: {
      'Reciba su presupuesto en 48 horas.': 'delay 48 hour',
    },
    ignores: ['Este presupuesto es válido durante 30 días.'],
  },
  'response-time.decided-within': {
    reads: {
      'Aprobación del crédito en 5 minutos.': 'delay 5 minute',
    },
    ignores: ['Una decisión tomada hace 5 años.'],
  },
  'response-time.asked-above': {
    reads: {
      '¿Cuándo recibiré una respuesta? » En 24 horas.': 'delay 24 hour',
    },
    ignores: ['¿En cuánto tiempo dura el curso? » Tres meses.'],
  },
  'response-time.quote-above': {
    reads: {
      'Presupuesto a medida » 48 h': 'delay 48 hour',
    },
    ignores: ['Su presupuesto » Es válido durante 30 días desde hoy.'],
  },
  'response-time.sent-to-you-within': {
    reads: {
      'Le enviaremos la decisión por correo en 10 días.': 'delay 10 day',
    },
    ignores: ['Envíenos su correo en 10 días.'],
  },
  'response-time.confirmed-within': {
    reads: {
      'Confirmamos su reserva en 2 horas.': 'delay 2 hour',
    },
    ignores: ['Dos horas después, el rumor estaba confirmado.'],
  },
  'response-time.at-your-door-within': {
    reads: {
      'Un técnico a domicilio en 4 horas.': 'delay 4 hour',
    },
    ignores: ['Nuestros técnicos tienen 20 años de experiencia.'],
  },
  'response-time.technician-within': {
    reads: {
      'Un cerrajero en menos de 20 minutos.': 'delay 20 minute',
    },
    ignores: ['Reserve una llamada de 30 minutos con un experto.'],
  },
  'response-time.quick': {
    reads: {
      'Respondemos en pocos minutos.': '',
    },
    ignores: ['Sopa instantánea.'],
  },
  'response-time.in-hours': {
    reads: { 'Nuestro equipo le contestará en horario de oficina.': '' },
    ignores: ['Llámenos en horario de oficina.'],
  },
  'response-time.instant-quote': {
    reads: {
      'Presupuesto inmediato por internet.': '',
    },
    ignores: ['Café instantáneo.'],
  },
  'response-time.same-day-service': {
    reads: {
      'Asistencia en el mismo día.': 'delay 0-1 day',
    },
    ignores: ['El mismo día llovía en Bilbao.'],
  },
  'resolution-time.resolved-within': {
    reads: {
      'Resolvemos las reclamaciones en 15 días hábiles.':
        'delay 15 business-day',
      'Las incidencias se tramitan en un plazo de 72 horas.': 'delay 72 hour',
    },
    ignores: ['Resolvió el crucigrama en diez minutos.'],
  },
  'resolution-time.first-visit': {
    reads: {
      'Resolvemos la mayoría de las averías en la primera visita.': '',
    },
    ignores: ['Una primera visita al museo.'],
  },
  'resolution-time.time-to-fix': {
    reads: {
      'Plazo de reparación: 3 días.': 'delay 3 day',
    },
    ignores: ['La carrera dura 3 días.'],
  },
  'resolution-time.repair-above': {
    reads: {
      '¿Cuánto tarda una reparación? » Normalmente de 2 a 3 días.':
        'delay 2-3 day',
    },
    ignores: ['Reparaciones » Con 12 meses de garantía.'],
  },
  'resolution-time.asked-above': {
    reads: {
      '¿Cuánto tarda la reparación? » Una pantalla rota se cambia en 2 horas.':
        'delay 2 hour',
    },
    ignores: [
      '¿Cuánto tarda la reparación? » El taller existe desde hace 30 años.',
    ],
  },
  'resolution-time.repair-asked': {
    reads: {
      '¿Cuánto tarda una reparación? » La mayoría de los bolsos de los que tenemos la pieza salen del taller en un plazo de 4 días.':
        'delay 4 day',
    },
    ignores: [
      '¿Cuánto tarda una reparación? » Nuestro taller existe desde hace 30 años.',
    ],
  },
  'resolution-time.repaired-same-day': {
    reads: {
      'Reparación en el mismo día.': 'delay 0-1 day',
    },
    ignores: ['El mismo día se cerró el puente.'],
  },
  'resolution-time.said-above': {
    reads: {
      'Plazo de tramitación de solicitudes » 2 semanas': 'delay 2 week',
    },
    ignores: ['Duración de la película » 2 horas'],
  },
  'resolution-time.repaired-within': {
    reads: {
      'Pantalla reparada en 30 minutos.': 'delay 30 minute',
    },
    ignores: ['El tejado se hizo hace 30 años.'],
  },
  'availability.hours': {
    reads: {
      'Abierto de lunes a viernes de 9:00 a 17:00': 'mo-fr 09:00-17:00',
      'Horario de atención: de lunes a sábado de 10 h a 20 h.':
        'mo-sa 10:00-20:00',
    },
    ignores: [
      'Coro: martes de 18:30 a 19:45',
      'Happy hour de lunes a viernes de 17:00 a 19:00',
      'El concierto empieza el viernes a las 20:00.',
    ],
  },
  'availability.at-any-hour': {
    reads: {
      'Puede recoger su llave a cualquier hora.': '',
    },
    ignores: ['A cualquier hora la calle es tranquila.'],
  },
  'availability.hours-alone': {
    reads: {
      'Restaurante: 11:30 - 23:00': '? 11:30-23:00',
    },
    ignores: [
      'Un hombre pasea de 9:00 a 10:00 delante de la estación mientras el notario cuenta las monedas y da las llaves a los nuevos propietarios del piso.',
    ],
  },
  'availability.hours-in-season': {
    reads: {
      'Abierto del 1 de junio al 31 de agosto de 2027 de 10:00 a 20:00.':
        'starts 2027-06-01, ends 2027-08-31, ? 10:00-20:00',
    },
    ignores: ['El taller tendrá lugar el 12 de mayo de 14:00 a 17:00.'],
  },
  'availability.season': {
    reads: {
      'La piscina está abierta del 1 de junio al 31 de agosto de 2027.':
        'starts 2027-06-01, ends 2027-08-31',
    },
    ignores: ['La ley se aprobó el 1 de junio de 2019.'],
  },
  'availability.always': {
    reads: {
      'Asistencia disponible las 24 horas del día los 7 días de la semana.':
        'always',
    },
    ignores: [
      'Si es grave, llame al 112, disponible las 24 horas.',
      'La masa reposa 24 horas en la nevera.',
    ],
  },
  'availability.always-alone': {
    reads: {
      '24/7': 'always',
    },
    ignores: [
      'La fuente de este pequeño pueblo mana 24/7 y nadie se ha quejado nunca desde que el alcalde cambió de bando en aquella votación.',
    ],
  },
  'availability.every-day': {
    reads: {
      'Nuestro equipo atiende los 7 días de la semana.': '',
    },
    ignores: ['Una pastilla todos los días.'],
  },
  'availability.around-the-clock': {
    reads: {
      'Servicio de guardia a cualquier hora.': '',
    },
    ignores: ['Cenar a cualquier hora.'],
  },
  'availability.weekends': {
    reads: {
      'Citas disponibles los sábados.': '',
    },
    ignores: ['Cerrado los fines de semana.'],
  },
  'availability.days': {
    reads: {
      'Respondemos de lunes a viernes.': '',
    },
    ignores: ['El festival dura de lunes a viernes.'],
  },
  'availability.all-year': {
    reads: {
      'El parque está abierto todo el año.': '',
    },
    ignores: ['Llueve todo el año.'],
  },
  'availability.access': {
    reads: {
      'Acceso de por vida a todas las lecciones.': '',
    },
    ignores: ['Acceso denegado.'],
  },
  'cancellation.free-of-fees': {
    reads: { 'Sin gastos de cancelación.': '' },
    ignores: ['Hay gastos de cancelación.'],
  },
  'cancellation.answered-while': {
    reads: { '¿Puedo cancelar mi pedido? » Sí, antes de su envío.': '' },
    ignores: ['¿Puedo cancelar mi pedido? » Sí, desde mañana.'],
  },
  'cancellation.any-time': {
    reads: {
      'Cancela cuando quieras.': '',
    },
    ignores: ['Nos reservamos el derecho de cancelar en cualquier momento.'],
  },
  'cancellation.when-you-want': {
    reads: {
      'Puede anular su suscripción cuando lo desee.': '',
    },
    ignores: [
      'Nos reservamos el derecho de anular su cuenta en cualquier momento.',
    ],
  },
  'cancellation.free-until': {
    reads: {
      'Cancelación gratuita hasta 48 horas antes de la llegada.':
        'notice 48 hour',
    },
    ignores: ['Visita guiada gratuita de 2 horas.'],
  },
  'cancellation.penalty': {
    reads: {
      'Las cancelaciones con menos de 24 horas se facturan con el 50 % del importe.':
        'notice 24 hour, fee 50 %',
    },
    ignores: ['Se cobra un depósito 30 días antes.'],
  },
  'cancellation.notice': {
    reads: {
      'Puede cancelar su cita hasta 24 horas antes.': 'notice 24 hour',
    },
    ignores: [
      'El estreno fue cancelado 7 días antes, según informó un comunicado de prensa.',
    ],
  },
  'cancellation.notice-given': {
    reads: {
      'Contrato anual: preaviso de 30 días para rescindir.': 'notice 30 day',
    },
    ignores: ['Anunciamos el programa con un mes de antelación.'],
  },
  'cancellation.free': {
    reads: {
      'Cancelación gratuita.': '',
    },
    ignores: ['Cancelar o continuar.'],
  },
  'cancellation.free-until-above': {
    reads: {
      'Cancelación » Sin coste hasta 7 días antes de la salida': 'notice 7 day',
    },
    ignores: ['Visita » Sin coste hasta 7 días antes de la inauguración'],
  },
  'cancellation.schedule': {
    reads: {
      'Gastos de cancelación » De 30 a 15 días antes de la llegada: 50 %':
        'notice 15-30 day, fee 50 %',
    },
    ignores: ['Crecimiento » De 30 a 15 días: 50 %'],
  },
  'cancellation.schedule-free': {
    reads: {
      'Gastos de cancelación » Más de 20 días antes: ninguno': 'notice 20 day',
    },
    ignores: ['Gastos de envío » 20 días: ninguno'],
  },
  'cancellation.said-above': {
    reads: {
      'Cancelación » Hasta 48 horas antes del inicio.': 'notice 48 hour',
    },
    ignores: ['Receta » 48 horas antes de servir.'],
  },
  'cancellation.refunded-before': {
    reads: {
      'Si cancela más de 48 horas antes de la salida, le devolvemos el importe.':
        'notice 48 hour',
    },
    ignores: ['Las cancelaciones con menos de 2 días no son reembolsables.'],
  },
  'cancellation.moved-or-refunded': {
    reads: {
      'En caso de tormenta, ofrecemos aplazar el paseo o el reembolso.': '',
    },
    ignores: ['No se puede aplazar el paseo ni pedir el reembolso.'],
  },
  'cancellation.refunded': {
    reads: {
      'Si cancelamos la excursión, reembolso íntegro.': '',
    },
    ignores: ['Todo pedido cancelado se factura.'],
  },
  'cancellation.refunded-above': {
    reads: {
      'Cancelación por el hotel » Recibirá un reembolso íntegro.': '',
    },
    ignores: ['Devoluciones » Recibirá un reembolso íntegro.'],
  },
  'cancellation.may': {
    reads: {
      'Puede cancelar su pedido antes del envío.': '',
    },
    ignores: ['Puede visitar el parque antes de la noche.'],
  },
  'cancellation.moved-free': {
    reads: {
      'Puede cambiar la fecha sin coste.': '',
    },
    ignores: ['El aplazamiento cuesta 20 €.'],
  },
  'cancellation.moved': {
    reads: {
      'Puede aplazar su curso cuando quiera.': '',
    },
    ignores: ['Nos reservamos el derecho de aplazar en cualquier momento.'],
  },
  'cancellation.paused-for': {
    reads: {
      'Puede pausar su suscripción hasta 3 meses.': 'notice 3 month',
    },
    ignores: [
      'Nos reservamos el derecho de suspender su suscripción a los 30 días.',
    ],
  },
  'cancellation.paused-at-will': {
    reads: {
      'Pausa tu suscripción cuando quieras.': '',
    },
    ignores: ['Pausa tu canción cuando quieras.'],
  },
  'cancellation.moved-before': {
    reads: {
      'Puede modificar su reserva hasta 12 horas antes de la clase.':
        'notice 12 hour',
    },
    ignores: ['El barrio cambió en 12 años.'],
  },
  'discount.percent': {
    reads: {
      '20 % de descuento en botas.': 'discount 20 %',
    },
    ignores: ['El 20 % de la gente prefiere el té.'],
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
  'gift.free-present': {
    reads: {
      'Una botella gratis con cada pedido.': '',
    },
    ignores: ['Botella roja.'],
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
  'warranty.label': {
    reads: {
      'Garantizado » Dos años': 'coverage 2 year',
    },
    ignores: ['Entrega garantizada » Dos días'],
  },
  'response-time.label': {
    reads: {
      'Respuesta rápida » Menos de dos horas': 'delay 2 hour',
    },
    ignores: ['Presupuesto gratuito » Válido 30 días'],
  },
  'discount.label': {
    reads: {
      'Descuento para estudiantes » 10 %': 'discount 10 %',
    },
    ignores: ['Comisión » 10 %'],
  },
  'delivery-time.at-once': {
    reads: {
      'Las licencias se envían con entrega inmediata por correo.': '',
    },
    ignores: ['Revise el paquete de inmediato.'],
  },
  'warranty.all-work': {
    reads: {
      'Todo nuestro trabajo está garantizado.': '',
    },
    ignores: ['Garantizamos un trato amable en el trabajo.'],
  },
  'warranty.on-all': {
    reads: { 'Ofrecemos garantía en todos nuestros montajes.': '' },
    ignores: ['La tarjeta de garantía está en la mesa.'],
  },
  'response-time.label-sent-within': {
    reads: {
      'Te enviamos la etiqueta de devolución en un día hábil.':
        'delay 1 business-day',
    },
    ignores: [
      'Use la etiqueta de devolución que enviamos; se aceptan artículos durante tres semanas desde la entrega.',
    ],
  },
  'response-time.told-within': {
    reads: {
      'Si una fuga afecta a su cuenta, le avisamos en menos de 24 horas.':
        'delay 24 hour',
    },
    ignores: ['Debe avisarnos en menos de 48 horas.'],
  },
  'resolution-time.put-right-within': {
    reads: {
      'Si una factura es errónea, lo corregimos sin coste en menos de 5 días.':
        'delay 5 day',
    },
    ignores: ['Los pintores volveremos hasta terminar las 12 salas.'],
  },
  'cancellation.moved-free-until': {
    reads: {
      'Puede cambiar la fecha sin coste hasta 24 horas antes.':
        'notice 24 hour',
    },
    ignores: ['Cambiamos el paquete de sitio hace 2 días, sin coste.'],
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
  'discount.money-label': {
    reads: {
      'Ofertas especiales » 35 € de descuento al cambiar su parabrisas.':
        'discount 35 EUR',
    },
    ignores: ['Talleres » 35 € por cada parabrisas.'],
  },
  'cancellation.refund-for-notice': {
    reads: {
      'Cancelación » 48 horas antes de la visita: reembolso completo.':
        'notice 48 hour',
    },
    ignores: ['Crecimiento » 48 horas antes de la venta: reembolso completo.'],
  },
  'cancellation.given-back-by-us': {
    reads: {
      'Si tenemos que cancelar la inmersión, reembolsamos el anticipo.': '',
    },
    ignores: ['Tenemos que cancelar la cuenta.'],
  },
  'cancellation.refundable-until': {
    reads: {
      'El anticipo es reembolsable hasta 15 días antes de la fiesta.':
        'notice 15 day',
    },
    ignores: ['Los reembolsos eran más raros 15 años antes del euro.'],
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
  'cancellation.notice-or-else': {
    reads: {
      'Cancele su clase con 24 horas de antelación, de lo contrario se cobra.':
        'notice 24 hour',
    },
    ignores: ['Abrimos hace 24 horas, de lo contrario no estaríamos aquí.'],
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
  'no-fee.first-minutes': {
    reads: {
      'Los primeros 20 minutos de consulta son gratis.': 'coverage 20 minute',
    },
    ignores: ['La primera llamada duró 20 minutos.'],
  },
  'free-shipping.we-pay-for-it': {
    reads: { 'Asumimos el envío de cada caja.': '' },
    ignores: ['La revista cubre noticias de los puertos.'],
  },
  'no-fee.is-free': {
    reads: { 'El guardarropa es gratis.': '' },
    ignores: ['El libro sobre el cine trata de la ciudad.'],
  },
  'no-fee.free-at-last': {
    reads: { 'Afilado de tijeras mientras espera, gratis.': '' },
    ignores: ['Gratis'],
  },
  'cancellation.answered-yes': {
    reads: { '¿Puedo cancelar en cualquier momento? » Sí.': '' },
    ignores: ['¿Puedo cancelar en cualquier momento? » No.'],
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
  'gift.thrown-in': {
    reads: { 'Un tarro de miel de regalo para cada visitante.': '' },
    ignores: ['El envoltorio cuesta dos euros.'],
  },
  'gift.money-when': {
    reads: { '75 € con cada pedido de vino.': 'price 75 EUR' },
    ignores: ['Envío 4 € con cada pedido.'],
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
  'delivery-time.ordered-by': {
    reads: {
      'Pedidos antes de las 11, esta misma tarde en tu mesa.': '',
    },
    ignores: ['Pida por teléfono o en la tienda.'],
  },
  'response-time.answered-soon': {
    reads: {
      'Respondemos a vuelta de correo.': '',
    },
    ignores: ['Las respuestas del juego figuran al dorso.'],
  },
  'resolution-time.sorted-within': {
    reads: {
      'El desagüe queda desatascado en dos horas.': 'delay 2 hour',
    },
    ignores: ['El bosque creció en dos siglos.'],
  },
  'resolution-time.sorted-soon': {
    reads: {
      'Pinchazos reparados mientras espera.': '',
    },
    ignores: ['Las redes reparadas se secaban en el puerto.'],
  },
  'cancellation.until-moment': {
    reads: {
      'Puede cancelar la mesa hasta el día anterior.': '',
    },
    ignores: ['La feria abrió la víspera.'],
  },
  'cancellation.costs-nothing': {
    reads: {
      'Cancele con cuatro días y no nos debe nada.': 'notice 4 day',
    },
    ignores: ['Cuatro días de tormenta salieron caros.'],
  },
  'cancellation.leave-on-notice': {
    reads: {
      'Con un preaviso de cuatro semanas, date de baja.': 'notice 4 week',
    },
    ignores: ['Pasaron cuatro semanas.'],
  },
  'cancellation.leave-any-time': {
    reads: {
      'Sáltate una cesta cuando quieras.': '',
    },
    ignores: ['Los niños saltan en el patio.'],
  },
  'availability.weekends-too': {
    reads: {
      'Alguien con quien hablar, domingos incluidos.': '',
    },
    ignores: ['Los domingos son largos en el pueblo.'],
  },
  'response-time.pledged': {
    reads: {
      'Nuestros compromisos » Casos urgentes: dos horas': 'delay 2 hour',
    },
    ignores: ['Nuestros compromisos » Hablamos claro con todos.'],
  },
  'warranty.when-it-breaks': {
    reads: {
      'Una bisagra que falla se sustituye y no nos debe nada.': '',
    },
    ignores: ['La nieve rompe las ramas cada invierno.'],
  },
  'warranty.when-it-breaks-within': {
    reads: {
      'Si el cristal se agrieta antes de diez años, se cambia.':
        'coverage 10 year',
    },
    ignores: ['El viejo molino paró hace diez años.'],
  },
  'warranty.stays-good-for': {
    reads: {
      'La carcasa está cubierta durante diez años.': 'coverage 10 year',
    },
    ignores: ['Los diez corredores esperan bajo la lluvia.'],
  },
  'gift.money-given': {
    reads: { 'Traiga su plan y le abonamos 150 €.': 'price 150 EUR' },
    ignores: ['Si no llegamos a tiempo, le abonamos 50 €.'],
  },
  'discount.towards': {
    reads: { '60 € para su nuevo colchón': 'discount 60 EUR' },
    ignores: ['60 € para la escuela'],
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
  'response-time.acknowledged': {
    reads: {
      'Nuestro equipo envía acuse de recibo de su reclamación.': '',
    },
    ignores: ['El cliente firma el acuse de recibo del paquete.'],
  },
  'cancellation.move-offered': {
    reads: {
      'En caso de lluvia, nosotros ofrecemos reprogramar la visita.': '',
    },
    ignores: ['La reprogramación de la tele es fácil.'],
  },
  'warranty.done-over': {
    reads: {
      'Si hay un fallo, lo reparamos gratis.': '',
      '¿La pintura se ha ido? Lo rehacemos gratis.': '',
    },
    ignores: [
      'Si hay un fallo, lo reparamos por 30 €.',
      '¿La pintura se ha ido? Lo rehacemos por 200 €.',
    ],
  },
  'warranty.made-good-within': {
    reads: {
      'Cualquier fallo en cuatro años: lo reparamos.': 'coverage 4 year',
    },
    ignores: ['Un fallo: lo reparamos en dos días.'],
  },
  'warranty.made-good-for-life': {
    reads: {
      'Si se rompe, lo reparamos de por vida.': '',
    },
    ignores: ['Un amigo de por vida.'],
  },
  'delivery-time.papers-within': {
    reads: {
      'Tus fotos llegan en diez días.': 'delay 10 day',
    },
    ignores: ['Tus fotos nos gustan.'],
  },
  'cancellation.cant-come': {
    reads: {
      '¿No puedes venir? Gratis.': '',
    },
    ignores: ['¿No puedes venir? Llámanos.'],
  },
  'cancellation.cant-come-in-time': {
    reads: {
      '¿No puedes venir? Avisando 2 días antes es gratis.': 'notice 2 day',
    },
    ignores: ['Avísanos en 2 días.'],
  },
  'cancellation.unused-refunded': {
    reads: {
      'Te hacemos un reembolso de los meses no utilizados.': '',
    },
    ignores: ['Los meses no utilizados se pierden.'],
  },
  'gift.on-occasion': {
    reads: {
      'Con cada compra, la funda es gratis.': '',
    },
    ignores: ['Con cada compra, una factura.'],
  },
  'availability.from-or-until': {
    reads: {
      'Abierto hasta tarde.': '',
    },
    ignores: ['La película dura hasta medianoche.'],
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
  'response-time.we-answer': {
    reads: {
      'Deje un mensaje y le llamaremos.': '',
    },
    ignores: ['Le llamaremos lo antes posible.'],
  },
  'no-fee.included-for-all': {
    reads: {
      'El plano viene incluido en todas las rutas.': '',
    },
    ignores: ['El plano no está incluido en todas las visitas.'],
  },
  'cancellation.made-up': {
    reads: {
      'Una clase perdida se recupera.': '',
      'Ofrecemos clases de recuperación cada mes.': '',
    },
    ignores: ['Una clase perdida se paga.', 'No hay clases de recuperación.'],
  },
  'delivery-time.in-service-at-once': {
    reads: {
      'Activación inmediata': '',
    },
    ignores: ['Los resultados son inmediatos.'],
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
  'resolution-time.usually-takes': {
    reads: {
      'Una herencia sencilla suele tardar seis semanas.': 'delay 6 week',
    },
    ignores: ['El paseo suele durar tres horas.'],
  },
  'no-fee.priced-up-front': {
    reads: {
      'El precio se acuerda de antemano.': '',
    },
    ignores: ['El alquiler se paga por adelantado.'],
  },
  'availability.stays-valid': {
    reads: {
      'Tus bonos nunca caducan.': '',
    },
    ignores: ['Las contraseñas no caducan nunca.'],
  },
  'availability.valid-for': {
    reads: {
      'Las tarjetas regalo son válidas 12 meses.': 'coverage 12 month',
    },
    ignores: ['El pasaporte es válido diez años.'],
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
  'warranty.parts-and-labour-for': {
    reads: {
      '2 años piezas y mano de obra': 'coverage 2 year',
    },
    ignores: ['Piezas y mano de obra: 80 €.'],
  },
  'warranty.done-again-within': {
    reads: {
      'Repetimos el trabajo gratis durante 14 días': 'coverage 14 day',
    },
    ignores: ['Presupuesto gratis en 24 horas.'],
  },
  'warranty.told-within': {
    reads: {
      'Si algo falla, avísenos en 48 horas y lo arreglamos gratis.':
        'coverage 48 hour',
    },
    ignores: ['Avísenos en 48 horas si su dirección cambia.'],
  },
  'cancellation.held-if-late': {
    reads: {
      'Hay un periodo de gracia de 15 minutos si llega tarde a su cita.':
        'notice 15 minute',
    },
    ignores: ['Las facturas tienen un periodo de gracia de diez días.'],
  },
  'cancellation.may-pause': {
    reads: {
      'Puede pausar su suscripción.': '',
    },
    ignores: ['Podemos suspender su suscripción.'],
  },
  'cancellation.pass-extended': {
    reads: {
      'Si está enfermo, prolongamos su abono.': '',
    },
    ignores: ['El abono se prolonga de forma automática.'],
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
  'warranty.covered-above': {
    reads: {
      'Garantía » La mano de obra está cubierta.': '',
    },
    ignores: ['Garantía » Los daños accidentales no están cubiertos.'],
  },
  'availability.book-ahead': {
    reads: {
      'Los socios pueden reservar con 7 días de antelación.': 'coverage 7 day',
    },
    ignores: ['Hay que reservar con 7 días de antelación.'],
  },
  'cancellation.told-if-cant-come': {
    reads: {
      'Si no puede venir, avise con un preaviso de 2 días.': 'notice 2 day',
    },
    ignores: ['Si no puede venir, llámenos.'],
  },
  'no-fee.brought-along': {
    reads: {
      'Traemos nuestro propio material.': '',
      'Llevamos nuestro material.': '',
    },
    ignores: ['Traiga su material.', 'No retiramos los escombros.'],
  },
  'cancellation.notice-asked': {
    reads: {
      '¿Con cuánta antelación debo cancelar? » 24 horas.': 'notice 24 hour',
    },
    ignores: ['¿Con cuánta antelación debo cancelar? » Cuanto antes.'],
  },
  'cancellation.answered-pause': {
    reads: {
      '¿Puedo pausar mi suscripción? » Sí, hasta tres meses.': 'notice 3 month',
    },
    ignores: ['¿Puedo pausar mi suscripción? » Sí, por 5 € al mes.'],
  },
  'no-fee.price-told': {
    reads: {
      'Antes de la visita le diremos el precio.': '',
    },
    ignores: ['No le diremos el precio por teléfono.'],
  },
  'cancellation.fee-waived': {
    reads: {
      'Si cancela por enfermedad, la penalización no se cobrará.': '',
    },
    ignores: ['El recargo no se cobra a los socios.'],
  },
  'cancellation.written-notice': {
    reads: {
      'El socio debe dar un mes de preaviso por escrito.': 'notice 1 month',
    },
    ignores: ['Los precios cambian con un mes de preaviso escrito.'],
  },
  'warranty.covered-for-good': {
    reads: {
      'Nuestros marcos están cubiertos de por vida.': '',
    },
    ignores: ['El seguro le cubre de por vida.'],
  },
  'warranty.our-work-costs-nothing': {
    reads: {
      'Si el fallo es por nuestro trabajo, la reparación es gratis.': '',
    },
    ignores: ['Ver nuestro trabajo es gratis.'],
  },
  'cancellation.may-move': {
    reads: {
      'Las citas se pueden aplazar.': '',
    },
    ignores: ['Las citas no se pueden aplazar.'],
  },
  'cancellation.transferable': {
    reads: {
      'El importe se puede transferir a otro curso.': '',
    },
    ignores: ['Sus datos se pueden transferir a otro país.'],
  },
  'cancellation.refunded-in-hardship': {
    reads: {
      'El depósito no es reembolsable, salvo enfermedad.': '',
    },
    ignores: ['El depósito no es reembolsable.'],
  },
  'cancellation.called-off-made-good': {
    reads: {
      'Si no hay bastantes inscritos, el curso se anula y se reembolsa.': '',
      'Las clases que anulamos son aplazadas o reembolsadas.': '',
    },
    ignores: [
      'El tren fue anulado.',
      'Las clases no son aplazadas o reembolsadas.',
    ],
  },
  'no-fee.made-ready': {
    reads: {
      'Las camas están hechas a su llegada.': '',
    },
    ignores: ['Las camas no están hechas.'],
  },
  'gift.sample': {
    reads: {
      'Recibirá una muestra con cada pedido.': '',
    },
    ignores: ['Muestras a petición.'],
  },
  'response-time.kept-informed': {
    reads: {
      'Le mantendremos informado de su reclamación.': '',
    },
    ignores: ['Manténganos informados de su reclamación.'],
  },
  'cancellation.used-to-the-end': {
    reads: {
      'Si cancela, tendrá acceso hasta el final del periodo.': '',
    },
    ignores: ['Acceso al parque hasta el final del mes.'],
  },
  'cancellation.told-or-else': {
    reads: {
      'Hay que avisar con 24 horas de antelación, de lo contrario se cobra la clase.':
        'notice 24 hour',
    },
    ignores: ['Avise 24 horas antes de la entrega.'],
  },
  'resolution-time.we-do-in': {
    reads: {
      'Registramos su empresa en dos días.': 'delay 2 day',
    },
    ignores: ['Abrimos la tienda en mayo.'],
  },
  'cancellation.back-before-start': {
    reads: {
      'Hasta 7 días antes de la llegada le reembolsamos.': 'notice 7 day',
    },
    ignores: ['El resto se paga 30 días antes de la llegada.'],
  },
  'cancellation.substitute': {
    reads: {
      'Puede ceder su plaza.': '',
    },
    ignores: ['No puede ceder su plaza.'],
  },
  'cancellation.until-dispatch': {
    reads: {
      'Puede cancelar el pedido hasta su envío.': '',
    },
    ignores: ['No puede cancelar el pedido antes de su envío.'],
  },
  'cancellation.forgiven': {
    reads: {
      'La primera cancelación es gratuita.': '',
    },
    ignores: ['La cancelación tardía se cobra.'],
  },
  'cancellation.short-notice': {
    reads: {
      'Con menos de 24 horas de antelación, se cobra el 50 %.':
        'notice 24 hour, fee 50 %',
    },
    ignores: ['Menos de 24 horas después, la mitad se había ido.'],
  },
  'availability.place-assured': {
    reads: {
      'Su plaza está garantizada.': '',
    },
    ignores: ['La plaza garantizada cuesta 20 €.'],
  },
  'availability.kept-for': {
    reads: {
      'Guardamos sus fotos durante un año.': 'coverage 1 year',
    },
    ignores: ['Guarde el ticket un año.'],
  },
  'availability.in-season': {
    reads: {
      'Abierto de marzo a octubre.': '',
    },
    ignores: ['La obra dura de abril a octubre.'],
  },
  'delivery-time.work-handed-back': {
    reads: {
      'Las traducciones se entregan en dos días.': 'delay 2 day',
    },
    ignores: ['Los documentos se devuelven al final.'],
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
  'warranty.broken-by-us': {
    reads: {
      'Si rompemos algo, lo reparamos.': '',
    },
    ignores: ['Si usted rompe algo, lo paga.'],
  },
};
