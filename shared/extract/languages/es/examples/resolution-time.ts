import type { FrameWords } from '../../../frame-words.ts';

export const resolutionTime: FrameWords['examples'] = {
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
  'resolution-time.put-right-within': {
    reads: {
      'Si una factura es errónea, lo corregimos sin coste en menos de 5 días.':
        'delay 5 day',
    },
    ignores: ['Los pintores volveremos hasta terminar las 12 salas.'],
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
  'resolution-time.usually-takes': {
    reads: {
      'Una herencia sencilla suele tardar seis semanas.': 'delay 6 week',
    },
    ignores: ['El paseo suele durar tres horas.'],
  },
  'resolution-time.we-do-in': {
    reads: {
      'Registramos su empresa en dos días.': 'delay 2 day',
    },
    ignores: ['Abrimos la tienda en mayo.'],
  },
  'resolution-time.repaired-at-once': {
    reads: {
      'Reparaciones: las efectuamos al instante.': '',
    },
    ignores: ['Las reparaciones incluyen las piezas.'],
  },
  'resolution-time.away-with-it': {
    reads: {
      'Se lleva su coche el mismo día.': 'delay 0-1 day',
    },
    ignores: ['Devuelva el coche el mismo día.'],
  },
  'resolution-time.work-done-within': {
    reads: {
      'Las reparaciones se terminan en menos de tres días.': 'delay 3 day',
    },
    ignores: ['La reparación está bien hecha.'],
  },
  'resolution-time.work-takes': {
    reads: {
      'La reparación tarda unos cinco días.': 'delay 5 day',
    },
    ignores: ['Una buena reparación pide años de oficio.'],
  },
  'resolution-time.work-within': {
    reads: {
      'Afilado en menos de dos días': 'delay 2 day',
    },
    ignores: ['El diagnóstico se enseña en clase.'],
  },
  'resolution-time.thing-back': {
    reads: {
      'Su reloj está de vuelta en diez días.': 'delay 10 day',
    },
    ignores: ['Su coche está listo.'],
  },
  'resolution-time.work-done-by': {
    reads: {
      'El mismo día la reparación está lista.': 'delay 0-1 day',
    },
    ignores: ['El mismo día se celebra la feria.'],
  },
};
