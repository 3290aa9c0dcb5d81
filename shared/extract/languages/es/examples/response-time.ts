import type { FrameWords } from '../../../frame-words.ts';

export const responseTime: FrameWords['examples'] = {
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
  'response-time.by-priority': {
    reads: {
      'Prioridad alta: 2 horas': 'delay 2 hour',
    },
    ignores: ['Prioridad alta: diez semanas de formación.'],
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
  'response-time.label': {
    reads: {
      'Respuesta rápida » Menos de dos horas': 'delay 2 hour',
    },
    ignores: ['Presupuesto gratuito » Válido 30 días'],
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
  'response-time.answered-soon': {
    reads: {
      'Respondemos a vuelta de correo.': '',
    },
    ignores: ['Las respuestas del juego figuran al dorso.'],
  },
  'response-time.pledged': {
    reads: {
      'Nuestros compromisos » Casos urgentes: dos horas': 'delay 2 hour',
    },
    ignores: ['Nuestros compromisos » Hablamos claro con todos.'],
  },
  'response-time.acknowledged': {
    reads: {
      'Nuestro equipo envía acuse de recibo de su reclamación.': '',
    },
    ignores: ['El cliente firma el acuse de recibo del paquete.'],
  },
  'response-time.we-answer': {
    reads: {
      'Deje un mensaje y le llamaremos.': '',
    },
    ignores: ['Le llamaremos lo antes posible.'],
  },
  'response-time.kept-informed': {
    reads: {
      'Le mantendremos informado de su reclamación.': '',
    },
    ignores: ['Manténganos informados de su reclamación.'],
  },
  'response-time.available-within': {
    reads: {
      'Técnico disponible en menos de una hora.': 'delay 1 hour',
    },
    ignores: ['Los colores estarán disponibles en un mes.'],
  },
  'response-time.there-by': {
    reads: {
      'Nuestro técnico acude antes del mediodía.': '',
    },
    ignores: ['El desfile llega esta tarde.'],
  },
};
