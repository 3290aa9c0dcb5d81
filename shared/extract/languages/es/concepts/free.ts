import type { ThemeWords } from '../../../frame-words.ts';

export const free: ThemeWords<'free'> = {
  free: 'gratis, gratuito, gratuita, gratuitos, gratuitas',
  'free-of-charge': `
    sin coste, sin coste alguno, sin costo, sin costo alguno,
    sin coste adicional, sin costo adicional, sin coste añadido, sin cargo,
    sin cargo alguno, sin cargos, sin cargo adicional, sin cargos adicionales,
    sin gastos, sin gastos adicionales, sin recargo, sin recargos,
    sin suplemento, de forma gratuita, gratuitamente, de manera gratuita,
    sin penalización, sin penalizaciones, sin ningún coste, sin ningún cargo,
    totalmente gratis, completamente gratis, sin comisión, sin comisiones,
    a coste cero, corre por nuestra cuenta`,
  'owe-nothing': `
    no debe nada, no debes nada, no nos debe nada, nada que pagar, sin factura,
    no se factura, no cuesta nada, no le cuesta nada, no te cuesta nada, sin
    pagar nada, corre de nuestra cuenta, invita la casa, a nuestra cuenta, sin
    penalización, sin coste, ni un céntimo, ni un euro`,
  'is-free': `
    es gratis, son gratis, es gratuito, es gratuita, son gratuitos,
    son gratuitas, sale gratis, salen gratis, viaja gratis, viajan gratis,
    entran gratis, entra gratis, gratis para los, gratis para todos`,
  none: 'sin, ningún, ninguna, ni, cero, nada de, exento, exenta, 0',
  'given-to-you': `
    te regalamos, le regalamos, os regalamos, se lleva gratis,
    te llevas gratis, llévate gratis, llévese gratis, de regalo con,
    de regalo por, de regalo en`,
  'one-given': `
    un … de regalo, una … de regalo, le regalamos un, le regalamos una, te
    regalamos un, te regalamos una`,
  'we-add': `
    (le|te) (regalamos|añadimos|damos), añadimos, se lleva, te llevas`,
  'thrown-in': `
    de regalo, te llevas, se lleva de regalo, por cuenta de la casa,
    es nuestro regalo`,
  'money-given': 'le regalamos, te regalamos, le abonamos, te abonamos',
  'we-pay': `
    corren de nuestra cuenta, corre de nuestra cuenta, a nuestro cargo,
    lo pagamos nosotros, los pagamos nosotros, asumimos, nos hacemos cargo,
    corren por nuestra cuenta, pagamos nosotros`,
  'not-charge': `
    no cobramos, no te cobramos, no le cobramos, no se cobra, no pagas nada,
    no paga nada, no pagarás, no pagará, no cuesta nada, no te cuesta nada,
    no le cuesta nada, no te costará nada, nunca cobramos`,
  yes: 'sí, por supuesto, claro, desde luego, claro que sí',
  'asks-free': `
    es gratis, es gratuito, es gratuita, está incluido, está incluida,
    están incluidos, están incluidas`,
  unlimited: 'ilimitado, ilimitada, ilimitados, ilimitadas, sin límite',
  'work-unlimited': `
    (revisiones|cambios|modificaciones|correcciones|intervenciones|visitas|retoques|consultas|soporte|asistencia)
    … (ilimitados|ilimitadas|ilimitado|ilimitada|sin límite)`,
  provided: `
    facilitamos, proporcionamos, a disposición, suministramos, facilitado,
    facilitados, facilitada, facilitadas, proporcionado, proporcionada,
    proporcionados, proporcionadas, suministrado, suministrada`,
  lent: `
    le prestamos, te prestamos, de cortesía, en préstamo,
    prestado mientras`,
};
