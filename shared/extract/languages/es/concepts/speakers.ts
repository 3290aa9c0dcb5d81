import type { ThemeWords } from '../../../frame-words.ts';

export const speakers: ThemeWords<'speakers'> = {
  'we-act': `
    nosotros, nuestro equipo, nuestros técnicos, nuestros asesores,
    un técnico, un asesor, uno de nuestros`,
  'we-do': `
    (registramos|activamos|abrimos|creamos|tramitamos|revisamos|afilamos|sustituimos|limpiamos|digitalizamos|corregimos|retiramos)
    (su|sus|el|la|los|las|cada|todo)`,
  we: `
    nosotros, nuestro, nuestra, nuestros, nuestras, nos, respondemos,
    contestamos, enviamos, entregamos, ofrecemos, garantizamos, reparamos, te,
    le`,
  you: 'tú, usted, ustedes, tu, tus, su, sus, cliente, clientes, te, le',
  can: 'puede, puedes, podrá, podrás, pueden, podrán, tiene derecho, tienes derecho',
  will: 'será, serán, recibirá, recibirás, haremos, tendrá, tendrás',
  offer:
    'ofrecemos, ofrece, ofrecen, damos, proporcionamos, disponemos, regalamos, tenemos',
  enjoy:
    'disfruta, disfrute, aprovecha, aproveche, consigue, obtén, llévate, benefíciate',
  promise: 'prometemos, nos comprometemos, compromiso, garantizamos, promesa',
};
