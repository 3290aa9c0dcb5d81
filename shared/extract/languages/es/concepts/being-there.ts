import type { ThemeWords } from '../../../frame-words.ts';

export const beingThere: ThemeWords<'being-there'> = {
  open: 'abierto, abierta, abiertos, abiertas, abre, abren, abrimos, apertura',
  'opening-hours': `
    horario, horarios, horario de atención, horario de apertura,
    horario comercial, horario de tienda, horario de oficina,
    horas de apertura, horario de recepción`,
  'clock-bound': `
    (hasta las|desde las|a partir de las) {1-23}, hasta
    (medianoche|mediodía|tarde), desde (el mediodía|el amanecer)`,
  available: `
    disponible, disponibles, disponibilidad, a tu disposición,
    a su disposición, a tu servicio, a su servicio, atendemos, te atendemos,
    le atendemos, atiende, atienden, localizable, localizables, operativo,
    operativa, funciona`,
  'we-hold': `
    (ofrecemos|impartimos|organizamos) (clases|sesiones|visitas)`,
  'not-offered': `
    no ofrecemos, no disponemos, no está disponible, no están disponibles,
    no disponible, no abrimos, no atendemos, no hay servicio`,
  'every-day': `
    todos los días, cada día, 7 días a la semana, siete días a la semana,
    los 7 días, los siete días, a diario, diariamente, 365 días al año,
    los 365 días del año, los 365 días`,
  'daily-rounds': `
    (repartimos|entregamos|pasamos|recogemos|enviamos) (todos los
    días|cada día|a diario)`,
  'around-clock': `
    las 24 horas, 24 horas al día, día y noche, de día y de noche,
    a cualquier hora, a todas horas, 24 7`,
  tireless: 'sin descanso, trabajamos día y noche, trabajando día y noche',
  'never-closes': `
    nunca (cierra|cierran|cerramos), no (cierra|cierran|cerramos) nunca`,
  'on-the-menu': `
    (platos|plato|menú|menús|opciones) disponibles, en nuestra cocina`,
  'on-request': 'bajo petición, a petición, sujeto a disponibilidad',
  'other-times': `
    recargo, recargos,
    silencio, horas de silencio, horario de descanso, hora de entrada,
    hora de salida, check in, check out, hora feliz, happy hour, turno,
    turnos, hora punta, horas punta, este sábado, este domingo,
    este fin de semana`,
  weekend: 'fin de semana, fines de semana, sábado, sábados, domingo, domingos',
  'weekend-too': `
    sábados incluidos, domingos incluidos, incluidos sábados, incluidos
    domingos, incluso domingos, incluso festivos, festivos incluidos, también
    los sábados, también los domingos, fines de semana incluidos, tardes y fines
    de semana, abierto los domingos`,
  evening: 'noche, noches, por la noche, fuera de horario, nocturno, nocturna',
  'takes-place': `
    tiene lugar, tendrá lugar, se celebra, se celebrará, dura, duración,
    comienza a las, empieza a las`,
  'event-length': `
    todo el día, toda la noche, toda la semana, todo el mes, día al mes,
    día por mes, día a la semana, día por semana, día al año, día / mes,
    día / semana, días al mes, días por mes, días a la semana,
    días por semana, días al año, días / mes, días / semana, hora al mes,
    hora por mes, hora a la semana, hora por semana, hora al año, hora / mes,
    hora / semana, horas al mes, horas por mes, horas a la semana,
    horas por semana, horas al año, horas / mes, horas / semana, días o más,
    noches o más, semanas o más, horas o más, meses o más, día adicional,
    día extra, noche adicional, hora adicional, llamada de, sesión de,
    sesiones de, cita de, consulta de, reunión de, taller de, clase de,
    clases de, curso de, visita de, entrevista de, videollamada de,
    demostración de`,
  holiday: 'festivo, festivos, días festivos, navidad, día festivo',
  'day-name': `
    lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo,
    domingos, lun, mar, mié, jue, vie, sáb, dom, entre semana, fines de semana`,
  closed: 'cerrado, cerrada, cerrados, cerramos, con cita previa',
  'always-access': `
    acceso de por vida, acceso ilimitado, acceso para siempre,
    acceso permanente, acceso 24 horas, acceso las 24 horas`,
  support: `
    soporte, atención al cliente, servicio al cliente, servicio de atención,
    asistencia, asistencia técnica, ayuda, línea de ayuda, recepción,
    servicio, servicios, chat, servicio técnico, vigilancia`,
  team: 'equipo, personal, asesores, agentes, expertos, especialistas, operadores, profesionales',
  phone:
    'teléfono, por teléfono, llámanos, llámenos, línea, líneas, whatsapp, correo, online',
  'on-call':
    'de guardia, guardia, servicio de guardia, servicio de urgencias, línea de urgencias, retén',
  'since-bought': `
    desde la compra, desde la fecha de compra, a partir de la compra,
    desde la emisión`,
  'asks-valid': `
    cuánto tiempo es válido, hasta cuándo es válido, cuándo caduca`,
  'valid-everywhere': `
    válido en todos, válida en todas, válidos en todos, válidas en
    todas, se puede usar en todas`,
  'balance-stays': `
    el saldo restante queda en la tarjeta, el saldo queda`,
  monitoring: 'monitorización, monitorizado, supervisión, vigilancia, vigilado',
  'all-year':
    'todo el año, durante todo el año, los 365 días del año, 365 días al año',
  'by-appointment': 'con cita previa, solo con cita, previa cita, con cita',
};
