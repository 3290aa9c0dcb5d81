import type { ThemeWords } from '../../../frame-words.ts';

export const moving: ThemeWords<'moving'> = {
  reschedule: `
    reprogramar, reprogramación, cambiar la fecha, cambio de fecha,
    cambios de fecha, aplazar, aplazamiento, modificar la reserva,
    modificar tu reserva, modificar su reserva, modificar la cita,
    cambiar la cita, pausar`,
  'make-up-class': `
    (clase|clases|sesión|sesiones) de recuperación, recuperar
    (una|la|las|tu|su|sus|tus) (clase|clases|sesión|sesiones),
    (clase|clases|sesión) (perdida*|anulada*) … recupera*`,
  'missed-class':
    'clase perdida, clases perdidas, sesión perdida, sesiones perdidas, falta, faltas',
  'made-up':
    'recuperar, recuperada, recuperadas, se recupera, se recuperan, recuperable, recuperables',
  'allow-time': `
    calcular, contar con, prever, calcule, cuente con, prevea, hay que contar con`,
  throughout: 'durante, por un período de',
  'pause-plan': `
    pausar tu suscripción, pausar su suscripción, pausar la suscripción,
    congelar tu cuota, congelar su cuota, congelar la cuota,
    suspender tu suscripción, suspender su suscripción, pausa tu suscripción,
    (pausar|congelar|suspender) mi (suscripción|abono|cuota)`,
  'keeps-appointments': `
    respetamos (los|sus|nuestros) horarios de (cita|visita), respetamos
    (las|sus) citas`,
  'may-pause': `
    puede (congelar|pausar|suspender) su (suscripción|cuota|contrato),
    pueden (congelar|pausar|suspender) su (suscripción|cuota|contrato)`,
  'may-move': `
    (cita|citas|reserva|reservas|clase|clases) (se|) (puede|pueden)
    (ser|) (aplazar|cambiar|aplazada*|cambiada*)`,
  'fee-transferable': `
    (depósito|importe|plaza|reserva) (se|) puede (transferir|trasladar)
    a (otra|otro),
    (es|son) transferible*`,
  'before-start': `
    antes de (la llegada|su llegada|la salida|la fecha|el inicio|el
    comienzo|la cita|el evento|el curso)`,
  substitute: `
    (puede|pueden) enviar a otra persona, cambio* de nombre, ceder su
    plaza`,
  'moved-or-refunded': `
    (aplazad*|recuperad*|cambiad*) o (reembolsad*|devuelt*),
    (se anula|se cancela|anulado|cancelado) y … reembols*`,
  'extends-pass': `
    (prolongamos|ampliamos) su (abono|suscripción|bono),
    (abono|bono|suscripción) se (prolonga|amplía)`,
  'unlimited-use': `
    llamadas ilimitadas, minutos ilimitados`,
  'taken-for-granted':
    'su … gratuito, su … gratuita, tu … gratuito, tu … gratuita',
  'cant-come': `
    no (puedes|puede|puedas|pueda|podéis) (venir|asistir|acudir|viajar), cambio
    de planes, cambian tus planes, cambian sus planes, te surge algo, surge un
    imprevisto, imprevisto, estás enfermo, te pones enfermo, reservado por error`,
  'bad-weather': `
    mal tiempo, si llueve, en caso de (lluvia|tormenta)`,
  'unused-part': `
    (meses|días|clases|sesiones|semanas|noches|parte|periodo|período)
    (restante*|no utilizad*|no disfrutad*|no consumid*|sin usar|sin utilizar|no
    usad*), a prorrata, prorrateo`,
  'beyond-deposit': `
    (menos|salvo|descontando|por encima de|descontados) (el|la|los|las|)
    … (depósito|señal|gastos de cancelación|gastos de gestión)`,
  'at-the-end':
    'al final de la estancia, al final del alquiler, a la salida, el día de la salida, al devolver el vehículo',
  'taken-again':
    'volvemos a alquilar, volvemos a vender, se vuelve a alquilar, se alquila de nuevo, se vende de nuevo',
  'once-more': `
    de nuevo, otra vez, nuevamente, repetimos, reparamos, reemplazamos,
    sustituimos, corregimos`,
  'ahead-of': `
    el día antes, el día anterior, la víspera, horas antes, días antes,
    semanas antes, horas de antelación, días de antelación, con antelación`,
  'can-book': `
    (puede|pueden) reservar`,
};
