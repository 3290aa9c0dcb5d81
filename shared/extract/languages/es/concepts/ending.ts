import type { ThemeWords } from '../../../frame-words.ts';

export const ending: ThemeWords<'ending'> = {
  cancel: `
    cancelar, cancela, cancele, cancelamos, cancelación, cancelaciones,
    cancelado, cancelada, cancelarlo, cancelarla, anular, anula, anule,
    anulación, anulaciones, anulado, anulada, darse de baja, darte de baja,
    baja del servicio, rescindir, rescisión`,
  'any-time': `
    en cualquier momento, cuando quieras, cuando quiera, cuando lo desees,
    cuando lo desee, en todo momento`,
  'free-over': 'gratis a partir de, gratis desde, gratuito a partir de',
  'grace-period': `
    periodo de gracia, minutos de gracia, margen de cortesía, minutos de
    cortesía`,
  hardship: `
    fuerza mayor, certificado médico, enfermedad, hospitalización,
    fallecimiento`,
  'until-dispatch': `
    hasta (su|el) envío, antes de (su|el) envío`,
  forgiven: `
    primera cancelación … (gratis|gratuita)`,
  'short-notice': `
    menos de … (antes|antelación)`,
  'we-cancel': `
    si cancelamos, si tenemos que cancelar, tenemos que cancelar,
    debemos cancelar, cancelación por nuestra parte, nos obliga a cancelar,
    cancelado por nosotros, cancelada por nosotros`,
  'called-off':
    'evento cancelado, clase cancelada, curso cancelado, cancelación del evento, cancelación de la clase, cancelación del curso',
  'brings-the-end': `
    (supone|implica|conlleva) la (cancelación|anulación), sin (pago|confirmación) … (cancelado|cancelada|anulado|anulada)`,
  'stays-valid':
    'válido para la nueva fecha, válida para la nueva fecha, válidas para la nueva fecha',
  'carried-over': `
    (aplicado|aplicada|transferido|transferida|usado) (a|para) (la|una|otra) (nueva|próxima|otra|fecha)`,
  'cancel-free': `
    sin gastos de cancelación, sin cargos por cancelación,
    sin comisión de cancelación, sin penalización por cancelación`,
  'cancel-any-time': `
    cancela en cualquier momento, cancela cuando quieras,
    cancele en cualquier momento, cancele cuando quiera,
    cancelar en cualquier momento, cancelar cuando quieras,
    darte de baja cuando quieras, darse de baja cuando quiera,
    darse de baja en cualquier momento, darte de baja en cualquier momento,
    date de baja cuando quieras, cancelarlo en cualquier momento,
    cancelarla en cualquier momento, cancelar tu … cuando quieras,
    cancelar tu … en cualquier momento, cancelar su … en cualquier momento`,
  'before-renewal': `
    antes de la próxima renovación, antes de la renovación, antes del
    próximo pago`,
  'then-rolling': `
    luego mes a mes, después mes a mes, luego sin permanencia`,
  leave: `
    se marcha, te marchas, marcharse, irse cuando, vete cuando, deja de,
    dejarlo, darse de baja, darte de baja, date de baja, dese de baja, baja
    cuando, saltarse, sáltate`,
  'since-cancel': `
    desde la cancelación, tras la cancelación, después de la cancelación,
    de la cancelación, desde la anulación, tras la anulación`,
  'since-signed': `
    (desde|tras) la firma del contrato`,
  'the-terms': `
    estos términos, estas condiciones, términos y condiciones,
    condiciones generales, esta política`,
  notice: `
    antelación, anticipación, preaviso, antes del, antes de la, antes de su,
    antes de tu, previo aviso, previas`,
  eve: `
    el día anterior, la víspera, la noche anterior, hasta el mismo día, hasta
    mediodía, hasta medianoche, hasta el último momento, hasta el último minuto,
    antes del envío, antes de la salida, antes del inicio, antes de empezar`,
  'give-notice':
    'le avisamos, te avisamos, avisaremos, comunicaremos, le comunicaremos',
  'written-notice': `
    preaviso (escrito|por escrito)`,
  'notice-due': `
    (se requiere|es necesario|se exige) un preaviso, preaviso … (obligatorio|requerido)`,
  'no-show': 'no presentarse, no presentación, si no se presenta, no show',
  penalty: `
    penalización, penalizaciones, se cobrará, se cobra, se cobran, se cargará,
    se factura, se facturará, cargo, recargo, del total, del precio,
    del importe`,
  'all-lost': `
    se cobrará el total, se factura el total, sin reembolso`,
  'fee-waived': `
    (cargo|recargo|penalización) no se (aplica|aplicará|cobra|cobrará)`,
  'or-else': 'de lo contrario, si no, para evitar',
  failing: `
    si no, o es gratis, o no paga, o no pagas, de lo contrario,
    hasta que quede, no está satisfecho, no queda satisfecho,
    no estás satisfecho`,
};
