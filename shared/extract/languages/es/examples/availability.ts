import type { FrameWords } from '../../../frame-words.ts';

export const availability: FrameWords['examples'] = {
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
  'availability.asked-how-long-valid': {
    reads: {
      '¿Hasta cuándo es válido? » Dieciocho meses.': 'coverage 18 month',
    },
    ignores: ['¿Hasta cuándo es válido el presupuesto? » Hasta el otoño.'],
  },
  'availability.days': {
    reads: {
      'Respondemos de lunes a viernes.': '',
    },
    ignores: ['El festival dura de lunes a viernes.'],
  },
  'availability.valid-since': {
    reads: {
      'Las tarjetas regalo: 24 meses desde la compra.': 'coverage 24 month',
    },
    ignores: ['Garantía » 24 meses desde la compra'],
  },
  'availability.all-year': {
    reads: {
      'El parque está abierto todo el año.': '',
    },
    ignores: ['Llueve todo el año.'],
  },
  'availability.valid-everywhere': {
    reads: {
      'Los bonos regalo son válidos en todos los locales.': '',
    },
    ignores: ['La norma es válida en todas las provincias.'],
  },
  'availability.balance-stays': {
    reads: {
      'El saldo restante queda en la tarjeta.': '',
    },
    ignores: ['El saldo se paga al llegar.'],
  },
  'availability.access': {
    reads: {
      'Acceso de por vida a todas las lecciones.': '',
    },
    ignores: ['Acceso denegado.'],
  },
  'availability.weekends-too': {
    reads: {
      'Alguien con quien hablar, domingos incluidos.': '',
    },
    ignores: ['Los domingos son largos en el pueblo.'],
  },
  'availability.from-or-until': {
    reads: {
      'Abierto hasta tarde.': '',
    },
    ignores: ['La película dura hasta medianoche.'],
  },
  'availability.answered-never': {
    reads: { '¿El bono tiene fecha de caducidad? » No, nunca.': '' },
    ignores: ['¿El yogur tiene caducidad? » No.'],
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
  'availability.book-ahead': {
    reads: {
      'Los socios pueden reservar con 7 días de antelación.': 'coverage 7 day',
    },
    ignores: ['Hay que reservar con 7 días de antelación.'],
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
  'availability.never-closes': {
    reads: {
      'La lavandería nunca cierra.': '',
    },
    ignores: ['La tienda cierra los domingos.'],
  },
  'availability.daily-rounds': {
    reads: {
      'Repartimos todos los días en Getafe y Leganés.': '',
    },
    ignores: ['Pasan a diario por nuestra calle.'],
  },
  'availability.every-day-below': {
    reads: {
      'Atención al cliente » Todos los días': '',
    },
    ignores: ['Menú » Todos los días'],
  },
};
