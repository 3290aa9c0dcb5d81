import type { ThemeWords } from '../../../frame-words.ts';

export const returns: ThemeWords<'returns'> = {
  return: `
    devolución, devoluciones, devolver, devuelve, devuelva, devuelto,
    devueltos, devolverlo, devolverla, retorno`,
  withdraw:
    'desistimiento, desistir, derecho de desistimiento, cambias de opinión, cambia de opinión',
  exchange: `
    cambio, cambios, cambiar, cambiamos, sustitución, sustituir, sustituimos,
    sustituido, reemplazo, reemplazar, reemplazamos`,
  exchangeable: `
    (puede|pueden) cambiarse por (cualquier|otro|otra)`,
  'prepaid-label': 'etiqueta prepagada, etiqueta gratuita de devolución',
  'keeps-it': `
    no (hace falta|tiene que|necesita|tienes que)
    (devolver|devolverlo|devolverla|enviar de vuelta|devolvernos), sin
    necesidad de (devolver|devolverlo|devolverla)`,
  'return-label':
    'etiqueta de devolución, etiqueta prepagada, etiqueta de retorno',
  'since-telling': `
    de su decisión, de tu decisión, después de avisarnos, tras avisarnos, desde tu aviso, desde su aviso, tras comunicarnos, después de comunicarnos, desde que nos avise, desde que nos avises,
  `,
  'return-received': `
    recibir la devolución, recibida la devolución, recibamos la devolución,
    recepción de la devolución, recibir el producto devuelto`,
  'return-shipping':
    'gastos de devolución, costes de devolución, coste de la devolución, portes de devolución',
  'postal-label': 'etiqueta de envío, etiqueta prepagada',
  'unless-faulty': `
    salvo que el artículo sea defectuoso, salvo artículos defectuosos,
    salvo defecto`,
  'back-verb': `
    devolvemos, devuelve, reembols*, abonamos`,
  'sent-to-you': `
    (devuelto|devuelta|enviado|enviada) (al cliente|a su domicilio)`,
};
