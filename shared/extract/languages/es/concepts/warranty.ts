import type { ThemeWords } from '../../../frame-words.ts';

export const warranty: ThemeWords<'warranty'> = {
  warranty: `
    garantía, garantías, garantía oficial, garantía del fabricante,
    garantizado durante, garantizados durante, garantizada durante`,
  'warranty-kept': `
    (conserva|mantiene|preserva) (su|la|tu) garantía, garantía … (se
    mantiene|se conserva)`,
  'stays-good': `
    cubierto durante, está cubierto, están cubiertos, protegido durante,
    protegido contra, estanco durante, de por vida, respondemos de, contra
    defectos, libre de defectos, piezas y mano de obra, está cubierta, están
    cubiertas, cubierta durante, protegida durante`,
  guarantee:
    'garantizamos, garantizado, garantizada, garantizados, garantizadas, garantiza, prometemos',
  lifetime: 'de por vida, para toda la vida, vitalicia, ilimitada en el tiempo',
  'legal-guarantee':
    'garantía legal, garantía legal de conformidad, garantía de conformidad',
  repair: `
    reparación, reparaciones, reparar, reparamos, reparado, reparada,
    reparado en, arreglo, arreglos, arreglar, arreglamos, arreglado`,
  'puts-right': `
    volvemos, reparamos, sustituimos, cambiamos, se repara, se sustituye, se
    cambia, lo arreglamos, arreglamos, repetimos, retocamos, otro nuevo, uno
    nuevo`,
  'repair-or-replace': `
    reparamos o sustituimos, reparar o sustituir, reparación o sustitución,
    sustituir o reparar, repararemos o sustituiremos, sustitución gratuita,
    reparación gratuita, reparamos gratis, reparamos o cambiamos,
    reparar o cambiar, reparado o sustituido, reparamos o reemplazamos,
    reparar o reemplazar`,
  redo: `
    volvemos a, volveremos a, repetimos, repetiremos, rehacer, rehacemos,
    lo hacemos de nuevo, lo repetimos`,
  'make-it-right': `
    hasta que quede satisfecho, hasta que quedes satisfecho,
    hasta que estés satisfecho, hasta que esté satisfecho,
    hasta su satisfacción, lo solucionamos sin, lo corregimos sin,
    lo arreglamos sin, volveremos hasta`,
  damaged: `
    dañado, dañada, dañados, defectuoso, defectuosa, defectuosos, roto, rota,
    defecto, defectos, avería, averías, fallo, fallos, erróneo, error nuestro,
    incorrecto`,
  'our-mistake': `
    error nuestro, error de nuestra parte, error por nuestra parte,
    artículo equivocado, producto equivocado, producto no conforme`,
  'swap-or-refund': `
    cambiado o reembolsado, reembolsado o cambiado`,
  'keeps-informed': `
    (mantenemos|mantendremos|mantenerle) informado`,
  'keeps-access': `
    (acceso|disfrutar|usar) … hasta el (final|fin) del (periodo|mes)`,
  'ends-with-period': `
    (tiene|tendrá|tienen) efecto (al|a) (final|fin) (del|de),
    (será|es|son) (efectiva|efectivas) (al|a) (final|fin) (del|de),
    (termina|finaliza|vence) al (final|fin) del (mes|periodo)`,
  'another-person': `
    (enviamos|buscamos) (a|) otra persona`,
  'made-ready': `
    camas (están|estarán) hechas`,
  'deposit-returned': `
    (fianza|depósito) (se|le|será)
    (devuelve|devuelta|devuelto|devolverá), devolvemos (la|su) fianza`,
  breaks: `
    se rompe, se estropea, se avería, falla, gotea, se despega, se agrieta,
    reaparece, deja de funcionar, se oxida, se muere, se suelta, defecto,
    defectos, defectuoso`,
  'on-all':
    'en todos, en todas, sobre todos, sobre todas, en cada, con cada, para todos nuestros',
  'all-work': `
    todo nuestro trabajo, todos nuestros trabajos,
    todas nuestras reparaciones, toda reparación, todas las reparaciones,
    cada reparación, todas nuestras instalaciones, nuestro trabajo,
    nuestras reparaciones`,
  workmanship: 'mano de obra, piezas, materiales',
  'our-work': `
    (nuestro|mal) trabajo, por culpa nuestra, (fallo|defecto)
    (nuestro|de fabricación)`,
  'from-our-work': `
    (en|de|por|tras|después de) (nuestro|nuestra|nuestros|nuestras) …
    (trabajo|trabajos|reparación|reparaciones|instalación|intervención)`,
  'second-visit':
    '(la|esta|toda) (reparación|corrección), (la|una) segunda (visita|intervención)',
  vouches: '(respondemos|respondo) de, (garantizamos|garantizo)',
  'by-our-hand': `
    (dañamos|rompemos|rompe nuestro equipo), daños causados por
    (nosotros|nuestro)`,
  'parts-and-labour': `
    piezas y mano de obra, mano de obra y piezas`,
  covers:
    'cubre, cubren, cubierto, cubierta, cubiertos, cubrimos, incluye cobertura, está cubierto',
};
