import type { ThemeWords } from '../../../frame-words.ts';

export const serviceLevel: ThemeWords<'service-level'> = {
  uptime: `
    disponibilidad del servicio, tiempo de actividad, uptime,
    disponibilidad garantizada, disponibilidad mensual`,
  downtime: 'caída, caídas, interrupción, interrupciones, fuera de servicio',
  retained: 'conservamos, se conservan, se guardan, guardamos, retención',
  'no-interruption': `
    sin (interrupción|cortes|interrupciones) (de|del) servicio`,
  'on-time': 'puntual, puntualidad, a tiempo, en plazo',
  'starts-on-time': `
    (citas|clases|sesiones|visitas) (que|siempre|) (empiezan|comienzan)
    (a la hora|puntuales|puntualmente)`,
  sla: `
    sla, nivel de servicio, niveles de servicio, acuerdo de nivel de servicio,
    compromiso de servicio`,
  charter: `
    carta de compromisos, carta de servicios, nuestros compromisos, nuestro
    compromiso, niveles de servicio, nivel de servicio, nuestra promesa, lo que
    puede esperar, sla`,
  'done-in': `(abierta|abierto|activada|activado|aprobada|aprobado|transferida|verificada|verificado|bloqueada|bloqueado|publicado|publicada|impreso|limpio|montado|montada) (en|en menos de|en solo)`,
  'book-direct': `
    reserva directa, reservar directamente, en nuestra propia web, si reservas directo`,
  'asks-expiry': `tiene (fecha de|) caducidad, tienen (fecha de|) caducidad`,
  'never-expires': `
    nunca caducan, no caducan, nunca caduca, no caduca, sin caducidad`,
  'our-delay': `
    día sin (servicio|internet|agua|luz), si llegamos tarde, si nos retrasamos, pedido retrasado`,
  delayed: `
    (retraso|retrasos), (retrasado|retrasada), (cambio|cambios) de
    (fecha|hora|horario), (necesitamos|necesita) más tiempo`,
  'spare-parts': `
    pieza de repuesto, piezas de repuesto, recambios`,
  backup: 'copia de seguridad, copias de seguridad, backup, backups, respaldo',
  tended: `
    limpiado, limpiada, limpiados, limpiadas, (se|nosotros)
    (limpia|limpian|revisa|revisan|cambia|cambian|vacía|vacían|comprueba|comprueban|desinfecta|desinfectan),
    limpiamos, revisamos, cambiamos, desinfectamos`,
  reckoned: `
    resultados, precios, tarifas, importes, reclamaciones, cifras,
    condiciones`,
  'so-often': `
    cada (día|semana|mes|noche|mañana|hora|trimestre), todos los
    (días|meses), (una|dos|tres) veces (al|por|a la)
    (día|semana|mes|hora), a diario, diariamente, semanalmente, después
    de cada (cliente|uso|estancia)`,
  'same-person': `
    (la misma|el mismo) (persona|profesor|conductor|terapeuta|equipo)
    (en|) cada (visita|vez|clase|sesión)`,
  'guaranteed-capacity':
    'ancho de banda garantizado, velocidad garantizada, velocidad mínima',
  discreet: `
    (embalaje|paquete|envío|caja) (discreto|neutro|anónimo|sin logotipo)`,
  'group-capped': `
    (limitado|limitados|limitada|limitadas) a, grupos de
    (máximo|hasta|), máximo de, no más de, como máximo`,
  'room-for': `
    ocupación, ocupantes, capacidad, habitaciones, dormitorios, camas`,
  'success-rate':
    'de las llamadas, de los pedidos, de las entregas, de las solicitudes, de las reclamaciones',
  'share-of': `
    % de nuestros, % de nuestras, % de sus, % del tiempo, de cada diez, de
    cada cien, tasa de éxito`,
};
