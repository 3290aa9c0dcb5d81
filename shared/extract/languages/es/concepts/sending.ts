import type { ThemeWords } from '../../../frame-words.ts';

export const sending: ThemeWords<'sending'> = {
  deliver: `
    entrega, entregas, entregar, entregado, entregada, entregados, entregadas,
    entregamos, entregaremos, se entrega, se entregan, envío, envíos, enviado,
    enviada, enviados, reparto, repartimos, transporte a domicilio, mensajería`,
  ship: 'enviar, envío, envíos, enviamos, enviado, enviados',
  dispatch: `
    expedición, expedido, expedimos, despacho, despachamos, despachado,
    despachados, sale de nuestro almacén, salen de nuestro almacén, se envía,
    se envían, se despacha, preparación del pedido, se expide`,
  receive: `
    recibir, recibe, recibes, recibiré, recibirá, recibirás, reciba, recibido,
    recibimos, tendrás, tendrá, en tus manos, en sus manos`,
  'around-day': 'de cada mes, a mediados de cada mes, a principios de cada mes',
  'on-days': `
    cada (lunes|martes|miércoles|jueves|viernes|sábado|domingo), todos los
    (lunes|martes|miércoles|jueves|viernes|sábado|domingo), una vez por
    semana, dos veces por semana`,
  'worst-case': `
    puede tardar hasta, podría tardar, en casos excepcionales,
    excepcionalmente, en temporada alta, en campañas`,
  arrive: `
    llega, llegan, llegará, llegarán, llegar, llegada, en tu casa, en su casa,
    en tu puerta, en su puerta, a tu puerta, a su puerta`,
  lands: `
    en su buzón, en tu buzón, en su bandeja de entrada, en tu bandeja de
    entrada, en sus manos, en tus manos, en su cuenta, en tu cuenta, en la
    puerta de su casa, en la puerta de tu casa, a la puerta, en su casa en, en
    tu casa en, de puerta a puerta, llega a su casa, llega a tu casa, en su
    destino, le llega, te llega`,
  'arrives-soon': `
    en unos días, en pocos días`,
  'put-in-service': `
    puesta en marcha, puesta en servicio, activación, activado,
    activada, enviado por correo, enviada por correo`,
  'handed-over': `
    entregado en mano, emitido, emitida, remitido, remitida, presentado,
    presentada, traducido, traducida, digitalizado, redactado, publicado,
    finalizado, terminado, impreso, puesto en línea`,
  papers: `
    (el|tu|su|los|tus|sus)
    (informe|informes|certificado|certificados|fotos|planos|borrador|traducción),
    certificado, certificados, informes, traducciones, fotos editadas`,
  'work-back': `
    (traducción|traducciones|fotos|documentos) … (se devuelve|se
    devuelven|se entrega|se entregan)`,
  order: `
    pedido, pedidos, producto, productos, artículo, artículos, paquete,
    paquetes, compra online, ramo, ramos, comida, mercancía`,
  purchase: 'compra, compras, comprar, comprado, cesta, carrito',
  produce: `
    fabricación, fabricamos, fabricado, producción, elaboración, elaborado,
    hecho a mano, hecho a medida, confección, a medida`,
  install: `
    instalación, instalamos, instalado, instalada, instalar, montaje,
    puesta en marcha, activación, activamos, activado, activada, alta en,
    configuración`,
  build: `
    crear mi, crear una, crear un, crear tu, diseñar mi, diseñar una,
    desarrollar una, desarrollar mi, poner en marcha, lanzar mi, lanzar una,
    publicar mi`,
  ready: `
    listo para recoger, lista para recoger, listo para su recogida,
    disponible para recoger, disponible para su recogida,
    recogida en tienda en, listo, listos, lista, listas, queda listo,
    queda lista, quedan listos, está listo, está lista, están listos,
    estará listo, estará lista, estarán listos`,
  pickup: 'recogida, recoger, recoge, recogemos, recoja, click and collect',
  process: 'tramitar, tramitamos, procesar, procesamos, abonar, abonamos',
  'order-handling':
    'preparación del pedido, preparar el pedido, preparamos el pedido, tramitación del pedido',
  'bank-takes': `
    su banco puede, tu banco puede, el banco puede tardar,
    depende de su banco, depende de tu banco`,
  cutoff:
    'pedidos realizados antes, pedidos antes de, si pides antes, si pide antes, pedido antes de',
  'freight-cost': `
    gastos de envío, gastos de entrega, costes de envío, costo de envío,
    coste de envío, costos de envío, gastos de transporte, portes`,
  'delivery-window':
    'franja horaria, franja de, franjas de, ventana de, intervalo de',
  'sent-with': '(enviado|enviada|enviados|enviadas) con (un|una|su)',
  kept: `
    guardamos, se guarda, se guardará, disponible durante, permanecerá,
    almacenado durante, conservamos`,
};
