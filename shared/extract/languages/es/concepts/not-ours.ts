import type { ThemeWords } from '../../../frame-words.ts';

export const notOurs: ThemeWords<'not-ours'> = {
  'cue-order': `
    evite, evita, beba, bebe, coma, duerma, respire, aclare, aclara, cepille,
    cepilla, riegue, riega, aplique (hielo|calor|una capa),
    (deje|deja) (reposar|actuar|secar),
    no (lave|conduzca|fume|exponga|toque)`,
  'cue-bid': `
    introduzca, introduce, responda, responde, conteste, lave, lava, deje,
    deja, hornee, hornea, cocine, cocina, añada, añade, espere, espera,
    guarde, guarda, presente, presenta, llegue, comunique, notifique,
    declare, declara, entregue, entrega (el|la|los|las), siga, sigue, lea,
    escriba, pulse, aplique, conserve, conserva`,
  'cue-nature': `
    (hinchazón|enrojecimiento|síntomas|dolor|fiebre|picor|pelo|vello|piel|músculo|músculos|herida|heridas|cuerpo|organismo) … (desaparece|desaparecen|vuelve|vuelven|reacciona|responde|se recupera|crece|se renueva|disminuye|mejora|baja)`,
  'past-passive': 'fue, fueron, ha sido, han sido',
  'time-spent': `
    (reservamos|dedicamos) (unos|unas|)`,
};
