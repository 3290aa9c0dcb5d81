import type { ThemeWords } from '../../../frame-words.ts';

export const waiting: ThemeWords<'waiting'> = {
  wait: 'espera, esperar, esperas, tiempo de espera, tiempos de espera, cola, colas',
  'no-wait': `
    sin esperas, sin espera, sin colas, sin hacer cola, sin cita previa,
    no hay esperas, nunca esperará`,
  'while-you-wait': `
    mientras (espera|esperas|usted espera), en el acto delante de usted`,
  'walk-in': 'sin cita, sin cita previa, sin reserva',
  'arranged-for': 'fijada, programada, prevista, concertada',
  begins: '(empezamos|comenzamos|obras empiezan|trabajos empiezan)',
  'first-slot': '(primera|próxima) (cita|visita|consulta)',
  'planned-works': `
    mantenimiento, corte programado, cortes programados, obras previstas`,
  queue: 'cola, colas',
  counter: 'mostrador, taquilla, recepción, al llegar, sala de espera',
  appointment: `
    cita, citas, consulta, consultas, visita, visitas, reserva, reservas,
    turno, turnos, cita previa`,
  remind: `
    recordatorio, recordatorios, avisar, avisamos, avisaremos, aviso, avisos,
    informar, informamos, informaremos, notificamos, notificaremos,
    comunicamos, comunicaremos, le avisamos, te avisamos`,
  'inform-ahead': `
    con antelación, con anticipación, de antelación, de anticipación,
    la víspera, el día antes, antes de su entrada en vigor,
    antes de que entre en vigor, antes de la visita, antes de llegar`,
  'seen-within':
    'le atendemos en, te atendemos en, será atendido en, serás atendido en',
  openings: `
    disponibilidad, disponibilidades, huecos, un hueco, citas, una cita`,
  'finds-slot': `
    (le|te) (encontramos|buscamos|damos|hacemos) (un hueco|hueco|una
    cita|cita|un sitio)`,
  'this-week': `
    esta semana, hoy, hoy mismo, mañana, esta tarde`,
  'goes-first': `
    reservan con prioridad, tienen prioridad`,
};
