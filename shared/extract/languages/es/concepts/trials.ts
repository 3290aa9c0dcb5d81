import type { ThemeWords } from '../../../frame-words.ts';

export const trials: ThemeWords<'trials'> = {
  trial:
    'prueba, periodo de prueba, período de prueba, prueba gratuita, prueba gratis',
  'first-session':
    'primera clase, primera sesión, clase de prueba, sesión de prueba',
  'first-period': `
    primer (mes|día), primera (semana|noche|hora)`,
  'free-trial': `
    prueba gratis, prueba gratuita, pruébalo gratis, pruebe gratis,
    primera clase gratis, primera sesión gratis, días gratis,
    días de prueba gratis`,
  try: 'probar, pruébalo, pruebe, prueba',
  'use-it': `
    úselo, úsalo, lléveselo, llévatelo, póngalo a prueba, ponlo a prueba`,
  'done-by-you': `
    reserve en línea, reserva en línea, regístrese en, cree su cuenta,
    complete el formulario`,
  'then-decide': `
    antes de comprar, antes de pagar, antes de decidir, y luego decide,
    y después decide, antes de comprometerse`,
  'at-home': 'en casa, a domicilio, en tu casa, en su casa',
};
