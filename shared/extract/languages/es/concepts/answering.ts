import type { ThemeWords } from '../../../frame-words.ts';

export const answering: ThemeWords<'answering'> = {
  reply: `
    responder, responde, respondemos, responderemos, responderá, respuesta,
    respuestas, contestar, contesta, contestamos, contestaremos, contestará,
    contestación, respondido`,
  'contact-you': `
    contactamos contigo, contactamos con usted, contactaremos, contactará,
    nos pondremos en contacto, nos ponemos en contacto, se pondrá en contacto,
    se pondrán en contacto, te contactamos, le contactamos, te contactaremos,
    le contactaremos, te escribimos, le escribimos`,
  'call-back': `
    te llamamos, le llamamos, te llamaremos, le llamaremos, te llamará,
    le llamará, os llamamos, devolvemos la llamada, devolvemos su llamada,
    devolvemos tu llamada, devolvemos las llamadas, llamada de vuelta,
    devolveremos la llamada, devolveremos su llamada`,
  arranging: `
    para (hablar|concertar|organizar|acordar|fijar|planificar|confirmar|comentar),
    a la hora (acordada|prevista|elegida)`,
  'we-come-back': `
    (te|le|les|os)
    (llamamos|llamaremos|contactamos|contactaremos|escribiremos|responderemos),
    nos pondremos en contacto, nos ponemos en contacto`,
  acknowledge: 'acuse de recibo, confirmación de recepción, acusamos recibo',
  'priority-level': `
    prioridad (crítica|urgente|alta|media|normal|baja|{1-4}), p1, p2, p3, p4,
    (incidencia|incidencias|avería|averías) (crítica|críticas|urgente|urgentes|grave|graves|leve|leves)`,
  confirmation:
    'confirmación, confirmamos, confirmaremos, confirmado, confirmada',
  quote: `
    presupuesto, presupuestos, cotización, cotizaciones, tasación, tasaciones,
    valoración, estimación, propuesta`,
  instant: `
    instantáneo, instantánea, al instante, inmediato, inmediata,
    inmediatamente, de inmediato, en tiempo real, en segundos,
    en pocos segundos`,
  'few-minutes':
    'pocos minutos, unos minutos, en minutos, pocas horas, unas horas, pocos segundos, pocos días',
  'same-day': 'el mismo día, mismo día, en el día, en el acto',
  'next-day': `
    al día siguiente, el día siguiente, día siguiente, mañana mismo,
    al siguiente día hábil, al siguiente día laborable`,
  'soon-moment': `
    esta tarde, esa misma tarde, esta misma tarde, esta noche, esa misma noche,
    mañana mismo, para mañana, esa misma mañana, mismo día, día siguiente, antes
    del mediodía, en el acto, a vuelta de correo, ese mismo día, de un día para
    otro, fin de la semana, final de la jornada, mientras espera, en el momento,
    antes del lunes, a más tardar el lunes, antes del martes, a más tardar el
    martes, antes del miércoles, a más tardar el miércoles, antes del jueves, a
    más tardar el jueves, antes del viernes, a más tardar el viernes, antes del
    sábado, a más tardar el sábado`,
  'soon-vague': `
    pronto, lo antes posible, en breve, rápidamente, cuanto antes, a la
    brevedad, con rapidez`,
  'business-hours':
    'horario laboral, horario comercial, horario de oficina, días laborables, días hábiles',
  attend: `
    intervención, intervenciones, acudimos, acudiremos, acude,
    nos desplazamos, desplazamiento, estamos en tu casa, estamos en su casa,
    estamos allí, llegamos, llegamos a tu, llegamos a su, nos presentamos,
    a domicilio, asistencia en, tiempo de llegada`,
  technician: `
    técnico, técnicos, fontanero, fontaneros, electricista, electricistas,
    cerrajero, cerrajeros, equipo, grúa, instalador`,
  'reply-time': `
    tiempo de respuesta, plazo de respuesta, tiempos de respuesta,
    tiempo medio de respuesta, respuesta en, respuesta media,
    tiempo de contestación`,
  'send-you': `
    te enviamos, le enviamos, te enviaremos, le enviaremos, recibirás,
    recibirá, te mandamos, le mandamos, recibe, obtén`,
  'credit-decision':
    'decisión, aprobación, preaprobación, respuesta a su solicitud',
  'loan-decision': `
    decisión de crédito, aprobación del crédito, aprobación del préstamo,
    aprobación en, decisión en, preaprobación en, aprobado en`,
  emergency:
    'urgencia, urgencias, urgente, urgentes, emergencia, emergencias, avería, averías',
};
