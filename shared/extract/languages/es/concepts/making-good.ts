import type { ThemeWords } from '../../../frame-words.ts';

export const makingGood: ThemeWords<'making-good'> = {
  compensates: `
    le abonamos, te abonamos, se abona, se descuenta, le descontamos, te
    descontamos, compensación, reembolso`,
  'makes-good': `
    no paga, no pagas, es gratis, le devolvemos, te devolvemos, se abona, le
    abonamos, te abonamos, le compensamos, compensación, no le cuesta nada, sale
    gratis, a mitad de precio, descontamos`,
  'does-over': `
    volvemos, lo repetimos, la repetimos, lo rehacemos, lo reparamos, la
    reparamos, lo arreglamos`,
  recurs: `
    si … (vuelve|vuelven|reaparece|reaparecen|persiste|persisten) a
    aparecer, si …
    (reaparece|reaparecen|persiste|persisten|rebrota|rebrotan), en caso
    de (reaparición|reinfestación)`,
  'we-redo': `
    (nosotros|nuestro equipo|nuestros técnicos|)
    (volvemos|volveremos|vuelve|vuelven|repetimos|repetiremos|rehacemos)
    (a|y|el|la|los|las|para)`,
  'or-we': 'o bien, o si no, si no, de lo contrario',
  'your-choice': 'a su elección, a tu elección, como prefiera, como prefieras',
  'another-one': `
    otro nuevo, otra nueva, uno nuevo, una nueva, le enviamos otro, le
    enviamos otra, te enviamos otro, te enviamos otra, lo cambiamos, la
    cambiamos`,
  'other-person': `
    pedir otro profesor, cambiar de profesor, pedir otra persona,
    cambiar de terapeuta`,
  'when-ready': `
    cuando tu pedido esté listo, cuando su pedido esté listo, cuando esté
    listo, en cuanto esté listo`,
  'so-that-we': 'para que podamos, para poder, a fin de que podamos',
  'paid-when-late': 'indemnización por retraso, compromiso de puntualidad',
  mishap: `
    llega roto, llega tarde, no llega, perdido, robado, manchado, rayado, un
    fallo, un error, un problema, se pierde`,
};
