import type { ThemeWords } from '../../../frame-words.ts';

export const settling: ThemeWords<'settling'> = {
  resolve: `
    resolver, resuelve, resolvemos, resolveremos, resolverá, resuelto,
    resuelta, resueltas, resueltos, resolución, solucionar, solucionamos,
    solucionado, solución, tramitar, tramitamos, tramita, se tramita,
    se tramitan, tramitan, tramitada, tramitadas, se resuelven, se resuelve,
    se solucionan, tramitación, cerramos, decidimos, examinamos`,
  work: `
    reparación, reparaciones, arreglo, arreglos, diagnóstico, diagnósticos,
    revisión, revisiones, afilado, puesta a punto, cambio de (pantalla|batería)`,
  'gets-done': `
    (está|están|estará|estarán|queda|quedan) …
    (terminado|terminada|terminados|terminadas|listo|lista|listos|listas|hecho|hecha|hechos|hechas),
    se (realiza|realizan|hace|hacen|termina|terminan|completa|completan)`,
  'thing-back': `
    (móvil|coche|reloj|bicicleta|ordenador|aparato) … (listo|lista|de vuelta)`,
  sorted: `
    arreglado, solucionado, resuelto, restablecido, reparado, desatascado,
    corregido, en marcha de nuevo, subsanado, terminado, arreglados, reparados,
    reparada, reparadas, solucionada, resuelta, restablecida, desatascada`,
  'taken-away': `
    (retirado|retirada|retirados|retiradas|recogido|recogida), retirada
    de`,
  complaint: `
    reclamación, reclamaciones, queja, quejas, incidencia, incidencias,
    problema, problemas, siniestro, siniestros, avería, averías, disputa,
    ticket, tickets`,
  request: `
    solicitud, solicitudes, petición, peticiones, consulta, consultas,
    mensaje, mensajes, correo, correos, pregunta, preguntas, formulario,
    email, emails`,
  message: `
    correo, correos, mensaje, mensajes, llamada, llamadas, consulta por correo`,
  decision: 'decisión, resolución, dictamen, resultado, resultados, conclusión',
  'fix-time': `
    plazo de reparación, tiempo de reparación, tiempo de resolución,
    plazo de resolución, tiempo medio de resolución, plazo de tramitación,
    tiempo de restablecimiento`,
  'first-visit': `
    en una sola visita, en la primera visita, en una visita,
    a la primera visita, en la primera llamada, en un solo desplazamiento`,
  'leaves-with': `
    (se lleva|te llevas|sale con|sales con) (su|tu|el|la)
    (coche|bici|bicicleta|móvil|teléfono|reloj|vehículo)`,
  investigate:
    'investigar, investigamos, investigación, revisamos, revisión, examinamos',
  'account-closing':
    'eliminar tu cuenta, eliminar su cuenta, cierre de la cuenta, supresión de la cuenta',
  restore: `
    restaurar, restauración, restablecer, restablecemos, restablecido,
    restablecimiento, recuperación del servicio`,
};
