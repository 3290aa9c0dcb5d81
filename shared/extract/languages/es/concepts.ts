import type { FrameWords } from '../../frame-words.ts';

/** Spanish phrases of each concept. */
export const concepts: FrameWords['concepts'] = {
  void: `
    lo que está incluido, qué está incluido, lo que incluye,
    sin gluten, sin azúcar, sin lactosa, libre de impuestos, no solo, no sólo,
    no importa, por qué no, tarjeta de crédito, historial crediticio,
    declaración de impuestos, en cambio, a cambio, cambio climático,
    lista de espera, abierto a nuevas, mente abierta, código abierto,
    al aire libre, orden judicial, en orden, equipo de respuesta,
    puntos de venta, punto de venta, punto de encuentro, puntos de interés,
    puntos clave, informe gratuito de, idea regalo, ideas para regalar,
    lista de regalos, tienda de regalos, caja de cambios, cambio de aceite,
    tiempo libre, sin estrés, sin complicaciones,
    sin compromiso alguno con terceros, sin ánimo de lucro, sin perjuicio,
    sin embargo, aviso legal, servicio de entrega de, entrega de llaves,
    entrega de premios, entrega de nuestros servicios, reserva ahora,
    reserve ahora, hacer una reserva, respuestas a, respuesta inmunitaria,
    sin garantía, tarjeta regalo, lista de, listas de, lista con,
    lista completa, una lista, la lista, lista de precios,
    darse de baja del boletín, descarga gratuita, descargar gratis,
    descárgalo gratis, cuenta gratuita, tus ventas, sus ventas, de las ventas,
    libérate, videovigilancia,
    guía gratuita, guías gratuitas, plantilla gratuita, plantillas gratuitas,
    ebook gratuito,
    preguntas y respuestas, aplicación gratuita, app gratuita`,

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
  kept: `
    guardamos, se guarda, se guardará, disponible durante, permanecerá,
    almacenado durante, conservamos`,

  return: `
    devolución, devoluciones, devolver, devuelve, devuelva, devuelto,
    devueltos, devolverlo, devolverla, retorno`,
  withdraw:
    'desistimiento, desistir, derecho de desistimiento, cambias de opinión, cambia de opinión',
  refund: `
    reembolso, reembolsos, reembolsar, reembolsamos, reembolsado,
    reembolsable, devolvemos el dinero, devolución del dinero,
    devolución del importe, te devolvemos, le devolvemos,
    devolvemos el importe`,
  'full-refund': `
    reembolso íntegro, reembolso total, reembolso completo,
    reembolsamos íntegramente, reembolso del 100 %, devolución íntegra,
    devolvemos el importe íntegro, reembolsamos el importe íntegro,
    reembolsamos el total`,
  'ask-refund': `
    pedir el reembolso, solicitar el reembolso, solicitar un reembolso,
    pedir un reembolso, solicitud de reembolso, plazo de reembolso,
    derecho a reembolso`,
  exchange: `
    cambio, cambios, cambiar, cambiamos, sustitución, sustituir, sustituimos,
    sustituido, reemplazo, reemplazar, reemplazamos`,
  exchangeable: `
    (puede|pueden) cambiarse por (cualquier|otro|otra)`,
  'non-refundable': `
    no reembolsable, no reembolsables, no son reembolsables,
    no serán reembolsables, no se reembolsa, no es reembolsable,
    no se admiten devoluciones, no se reembolsará, sin derecho a reembolso`,
  'prepaid-label': 'etiqueta prepagada, etiqueta gratuita de devolución',
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
  'store-credit': 'vale de compra, saldo en la tienda, crédito en tienda',
  satisfaction: 'satisfecho, satisfecha, satisfacción, contento, contenta',
  'money-back': `
    garantía de devolución, garantía de satisfacción,
    satisfacción garantizada, garantía de reembolso,
    garantía de devolución del dinero, o te devolvemos el dinero,
    o le devolvemos el dinero`,
  'or-free': `
    o es gratis, o le devolvemos, o te devolvemos, o no paga, o no pagas, o …
    gratis, si no es gratis, si no no paga`,
  'satisfied-or-refunded': `
    no estás satisfecho, no está satisfecho, no queda satisfecho,
    no quedas satisfecho, no te convence, no le convence, no te gusta,
    no le gusta`,
  'credit-back': 'compensación, compensamos, compensaremos, abono en factura',
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
  'another-one': `
    otro nuevo, otra nueva, uno nuevo, una nueva, le enviamos otro, le
    enviamos otra, te enviamos otro, te enviamos otra, lo cambiamos, la
    cambiamos`,
  'none-owed': `
    ninguno, ninguna, nada, sin gastos, sin coste, sin cargo, gratis, gratuita,
    0`,
  'when-ready': `
    cuando tu pedido esté listo, cuando su pedido esté listo, cuando esté
    listo, en cuanto esté listo`,
  elapsed: 'han pasado, ha pasado, han transcurrido, ha transcurrido',
  'so-that-we': 'para que podamos, para poder, a fin de que podamos',
  'paid-when-late': 'indemnización por retraso, compromiso de puntualidad',
  'handed-back': `
    devuelto, devuelta, devueltos, devueltas, devolvemos, reembols*,
    reintegrad*`,
  'gives-back': `
    le devolvemos el dinero, te devolvemos el dinero, le devolvemos, te
    devolvemos, le reembolsamos, te reembolsamos, no paga nada, no pagas nada`,
  'own-money': `
    dinero, importe, precio, entrada, pago, todo`,
  'back-verb': `
    devolvemos, devuelve, reembols*, abonamos`,
  mishap: `
    llega roto, llega tarde, no llega, perdido, robado, manchado, rayado, un
    fallo, un error, un problema, se pierde`,

  cancel: `
    cancelar, cancela, cancele, cancelamos, cancelación, cancelaciones,
    cancelado, cancelada, cancelarlo, cancelarla, anular, anula, anule,
    anulación, anulaciones, anulado, anulada, darse de baja, darte de baja,
    baja del servicio, rescindir, rescisión`,
  reschedule: `
    reprogramar, reprogramación, cambiar la fecha, cambio de fecha,
    cambios de fecha, aplazar, aplazamiento, modificar la reserva,
    modificar tu reserva, modificar su reserva, modificar la cita,
    cambiar la cita, pausar`,
  'make-up-class': `
    (clase|clases|sesión|sesiones) de recuperación, recuperar
    (una|la|las|tu|su|sus|tus) (clase|clases|sesión|sesiones),
    (clase|clases|sesión) (perdida*|anulada*) … recupera*`,
  'any-time': `
    en cualquier momento, cuando quieras, cuando quiera, cuando lo desees,
    cuando lo desee, en todo momento`,
  'free-over': 'gratis a partir de, gratis desde, gratuito a partir de',
  'allow-time': 'calcular, contar con, prever',
  throughout: 'durante, por un período de',
  'pause-plan': `
    pausar tu suscripción, pausar su suscripción, pausar la suscripción,
    congelar tu cuota, congelar su cuota, congelar la cuota,
    suspender tu suscripción, suspender su suscripción, pausa tu suscripción,
    (pausar|congelar|suspender) mi (suscripción|abono|cuota)`,
  'grace-period': `
    periodo de gracia, minutos de gracia, margen de cortesía, minutos de
    cortesía`,
  'keeps-appointments': `
    respetamos (los|sus|nuestros) horarios de (cita|visita), respetamos
    (las|sus) citas`,
  'may-pause': `
    puede (congelar|pausar|suspender) su (suscripción|cuota|contrato),
    pueden (congelar|pausar|suspender) su (suscripción|cuota|contrato)`,
  'may-move': `
    (cita|citas|reserva|reservas|clase|clases) (se|) (puede|pueden)
    (ser|) (aplazar|cambiar|aplazada*|cambiada*)`,
  'fee-transferable': `
    (depósito|importe|plaza|reserva) (se|) puede (transferir|trasladar)
    a (otra|otro)`,
  hardship: `
    fuerza mayor, certificado médico, enfermedad, hospitalización,
    fallecimiento`,
  'before-start': `
    antes de (la llegada|su llegada|la salida|la fecha|el inicio|el
    comienzo|la cita|el evento|el curso)`,
  substitute: `
    (puede|pueden) enviar a otra persona, cambio* de nombre, ceder su
    plaza`,
  'until-dispatch': `
    hasta (su|el) envío, antes de (su|el) envío`,
  forgiven: `
    primera cancelación … (gratis|gratuita)`,
  'short-notice': `
    menos de … (antes|antelación)`,
  'moved-or-refunded': `
    (aplazad*|recuperad*|cambiad*) o (reembolsad*|devuelt*),
    (se anula|se cancela|anulado|cancelado) y … reembols*`,
  'extends-pass': `
    (prolongamos|ampliamos) su (abono|suscripción|bono),
    (abono|bono|suscripción) se (prolonga|amplía)`,
  'unlimited-use': `
    llamadas ilimitadas, minutos ilimitados`,
  'we-cancel': `
    si cancelamos, si tenemos que cancelar, tenemos que cancelar,
    debemos cancelar, cancelación por nuestra parte, nos obliga a cancelar,
    cancelado por nosotros, cancelada por nosotros`,
  'cancel-free': `
    sin gastos de cancelación, sin cargos por cancelación,
    sin comisión de cancelación, sin penalización por cancelación`,
  'cancel-any-time': `
    cancela en cualquier momento, cancela cuando quieras,
    cancele en cualquier momento, cancele cuando quiera,
    cancelar en cualquier momento, cancelar cuando quieras,
    darte de baja cuando quieras, darse de baja cuando quiera,
    darse de baja en cualquier momento, darte de baja en cualquier momento,
    date de baja cuando quieras, cancelarlo en cualquier momento,
    cancelarla en cualquier momento, cancelar tu … cuando quieras,
    cancelar tu … en cualquier momento, cancelar su … en cualquier momento`,
  leave: `
    se marcha, te marchas, marcharse, irse cuando, vete cuando, deja de,
    dejarlo, darse de baja, darte de baja, date de baja, dese de baja, baja
    cuando, saltarse, sáltate`,
  'since-cancel': `
    desde la cancelación, tras la cancelación, después de la cancelación,
    de la cancelación, desde la anulación, tras la anulación`,
  'the-terms': `
    estos términos, estas condiciones, términos y condiciones,
    condiciones generales, esta política`,
  notice: `
    antelación, anticipación, preaviso, antes del, antes de la, antes de su,
    antes de tu, previo aviso, previas`,
  eve: `
    el día anterior, la víspera, la noche anterior, hasta el mismo día, hasta
    mediodía, hasta medianoche, hasta el último momento, hasta el último minuto,
    antes del envío, antes de la salida, antes del inicio, antes de empezar`,
  'give-notice':
    'le avisamos, te avisamos, avisaremos, comunicaremos, le comunicaremos',
  'written-notice': `
    preaviso (escrito|por escrito)`,
  'taken-for-granted':
    'su … gratuito, su … gratuita, tu … gratuito, tu … gratuita',
  'no-show': 'no presentarse, no presentación, si no se presenta, no show',
  'cant-come': `
    no (puedes|puede|puedas|pueda|podéis) (venir|asistir|acudir|viajar), cambio
    de planes, cambian tus planes, cambian sus planes, te surge algo, surge un
    imprevisto, imprevisto, estás enfermo, te pones enfermo, reservado por error`,
  'unused-part': `
    (meses|días|clases|sesiones|semanas|noches|parte|periodo|período)
    (restante*|no utilizad*|no disfrutad*|no consumid*|sin usar|sin utilizar|no
    usad*), a prorrata, prorrateo`,
  penalty: `
    penalización, penalizaciones, se cobrará, se cobra, se cobran, se cargará,
    se factura, se facturará, cargo, recargo, del total, del precio,
    del importe`,
  'fee-waived': `
    (cargo|recargo|penalización) no se (aplica|aplicará|cobra|cobrará)`,
  'or-else': 'de lo contrario, si no, para evitar',
  failing: `
    si no, o es gratis, o no paga, o no pagas, de lo contrario,
    hasta que quede, no está satisfecho, no queda satisfecho,
    no estás satisfecho`,
  'once-more': `
    de nuevo, otra vez, nuevamente, repetimos, reparamos, reemplazamos,
    sustituimos, corregimos`,
  'ahead-of': `
    el día antes, el día anterior, la víspera, horas antes, días antes,
    semanas antes, horas de antelación, días de antelación, con antelación`,
  'can-book': `
    (puede|pueden) reservar`,

  warranty: `
    garantía, garantías, garantía oficial, garantía del fabricante,
    garantizado durante, garantizados durante, garantizada durante`,
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
  'by-our-hand': `
    (dañamos|rompemos|rompe nuestro equipo), daños causados por
    (nosotros|nuestro)`,
  'parts-and-labour': `
    piezas y mano de obra, mano de obra y piezas`,
  covers:
    'cubre, cubren, cubierto, cubierta, cubiertos, cubrimos, incluye cobertura, está cubierto',

  'price-match': `
    igualamos el precio, igualamos cualquier precio, mejor precio garantizado,
    precio mínimo garantizado`,
  'best-price': 'mejor precio, mejores precios, precio más bajo',
  'price-difference':
    'devolvemos la diferencia, la diferencia, reembolsamos la diferencia, abonamos la diferencia',
  'lower-price': 'más barato, precio inferior, mejor precio en otro',
  'cheaper-found': `
    encuentra, encuentras, ha encontrado, has encontrado, ha visto,
    has visto, lo ve, lo ves, enséñenos, enséñanos, tráiganos, tráenos`,
  competitor: 'competidor, competidores, competencia, otra tienda',

  reply: `
    responder, responde, respondemos, responderemos, responderá, respuesta,
    respuestas, contestar, contesta, contestamos, contestaremos, contestará,
    contestación, respondido`,
  'contact-you': `
    contactamos contigo, contactamos con usted, contactaremos, contactará,
    nos pondremos en contacto, nos ponemos en contacto, se pondrá en contacto,
    se pondrán en contacto, te contactamos, le contactamos, te contactaremos,
    le contactaremos, te escribimos, le escribimos`,
  'call-back': `
    te llamamos, le llamamos, te llamaremos, le llamaremos, te llamará,
    le llamará, os llamamos, devolvemos la llamada, devolvemos su llamada,
    devolvemos tu llamada, devolvemos las llamadas, llamada de vuelta,
    devolveremos la llamada, devolveremos su llamada`,
  'we-come-back': `
    (te|le|les|os)
    (llamamos|llamaremos|contactamos|contactaremos|escribiremos|responderemos),
    nos pondremos en contacto, nos ponemos en contacto`,
  acknowledge: 'acuse de recibo, confirmación de recepción, acusamos recibo',
  confirmation:
    'confirmación, confirmamos, confirmaremos, confirmado, confirmada',
  quote: `
    presupuesto, presupuestos, cotización, cotizaciones, tasación, tasaciones,
    valoración, estimación, propuesta`,
  instant: `
    instantáneo, instantánea, al instante, inmediato, inmediata,
    inmediatamente, de inmediato, en tiempo real, en segundos,
    en pocos segundos`,
  'few-minutes':
    'pocos minutos, unos minutos, en minutos, pocas horas, unas horas, pocos segundos, pocos días',
  'same-day': 'el mismo día, mismo día, en el día, en el acto',
  'next-day': `
    al día siguiente, el día siguiente, día siguiente, mañana mismo,
    al siguiente día hábil, al siguiente día laborable`,
  'soon-moment': `
    esta tarde, esa misma tarde, esta misma tarde, esta noche, esa misma noche,
    mañana mismo, para mañana, esa misma mañana, mismo día, día siguiente, antes
    del mediodía, en el acto, a vuelta de correo, ese mismo día, de un día para
    otro, fin de la semana, final de la jornada, mientras espera, en el momento,
    antes del lunes, a más tardar el lunes, antes del martes, a más tardar el
    martes, antes del miércoles, a más tardar el miércoles, antes del jueves, a
    más tardar el jueves, antes del viernes, a más tardar el viernes, antes del
    sábado, a más tardar el sábado`,
  'soon-vague': `
    pronto, lo antes posible, en breve, rápidamente, cuanto antes, a la
    brevedad, con rapidez`,
  'business-hours':
    'horario laboral, horario comercial, horario de oficina, días laborables, días hábiles',
  attend: `
    intervención, intervenciones, acudimos, acudiremos, acude,
    nos desplazamos, desplazamiento, estamos en tu casa, estamos en su casa,
    estamos allí, llegamos, llegamos a tu, llegamos a su, nos presentamos,
    a domicilio, asistencia en, tiempo de llegada`,
  technician: `
    técnico, técnicos, fontanero, fontaneros, electricista, electricistas,
    cerrajero, cerrajeros, equipo, grúa, instalador`,
  'reply-time': `
    tiempo de respuesta, plazo de respuesta, tiempos de respuesta,
    tiempo medio de respuesta, respuesta en, respuesta media,
    tiempo de contestación`,
  'send-you': `
    te enviamos, le enviamos, te enviaremos, le enviaremos, recibirás,
    recibirá, te mandamos, le mandamos, recibe, obtén`,
  'credit-decision':
    'decisión, aprobación, preaprobación, respuesta a su solicitud',
  'loan-decision': `
    decisión de crédito, aprobación del crédito, aprobación del préstamo,
    aprobación en, decisión en, preaprobación en, aprobado en`,
  emergency:
    'urgencia, urgencias, urgente, urgentes, emergencia, emergencias, avería, averías',

  resolve: `
    resolver, resuelve, resolvemos, resolveremos, resolverá, resuelto,
    resuelta, resueltas, resueltos, resolución, solucionar, solucionamos,
    solucionado, solución, tramitar, tramitamos, tramita, se tramita,
    se tramitan, tramitan, tramitada, tramitadas, se resuelven, se resuelve,
    se solucionan, tramitación, cerramos, decidimos, examinamos`,
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
  investigate:
    'investigar, investigamos, investigación, revisamos, revisión, examinamos',
  'account-closing':
    'eliminar tu cuenta, eliminar su cuenta, cierre de la cuenta, supresión de la cuenta',
  restore: `
    restaurar, restauración, restablecer, restablecemos, restablecido,
    restablecimiento, recuperación del servicio`,

  wait: 'espera, esperar, esperas, tiempo de espera, tiempos de espera, cola, colas',
  'no-wait': `
    sin esperas, sin espera, sin colas, sin hacer cola, sin cita previa,
    no hay esperas, nunca esperará`,
  'while-you-wait': `
    mientras (espera|esperas|usted espera), en el acto delante de usted`,
  queue: 'cola, colas',
  counter: 'mostrador, taquilla, recepción, al llegar, sala de espera',
  appointment: `
    cita, citas, consulta, consultas, visita, visitas, reserva, reservas,
    turno, turnos, cita previa`,
  remind: `
    recordatorio, recordatorios, avisar, avisamos, avisaremos, aviso, avisos,
    informar, informamos, informaremos, notificamos, notificaremos,
    comunicamos, comunicaremos, le avisamos, te avisamos`,
  'inform-ahead': `
    con antelación, con anticipación, de antelación, de anticipación,
    la víspera, el día antes, antes de su entrada en vigor,
    antes de que entre en vigor, antes de la visita, antes de llegar`,
  'seen-within':
    'le atendemos en, te atendemos en, será atendido en, serás atendido en',

  open: 'abierto, abierta, abiertos, abiertas, abre, abren, abrimos, apertura',
  'opening-hours': `
    horario, horarios, horario de atención, horario de apertura,
    horario comercial, horario de tienda, horario de oficina,
    horas de apertura, horario de recepción`,
  'clock-bound': `
    (hasta las|desde las|a partir de las) {1-23}, hasta
    (medianoche|mediodía|tarde), desde (el mediodía|el amanecer)`,
  available: `
    disponible, disponibles, disponibilidad, a tu disposición,
    a su disposición, a tu servicio, a su servicio, atendemos, te atendemos,
    le atendemos, atiende, atienden, localizable, localizables, operativo,
    operativa, funciona`,
  'we-hold': `
    (ofrecemos|impartimos|organizamos) (clases|sesiones|visitas)`,
  'not-offered': `
    no ofrecemos, no disponemos, no está disponible, no están disponibles,
    no disponible, no abrimos, no atendemos, no hay servicio`,
  'every-day': `
    todos los días, cada día, 7 días a la semana, siete días a la semana,
    los 7 días, los siete días, a diario, diariamente, 365 días al año,
    los 365 días del año, los 365 días`,
  'around-clock': `
    las 24 horas, 24 horas al día, día y noche, de día y de noche,
    a cualquier hora, a todas horas, 24 7`,
  tireless: 'sin descanso, trabajamos día y noche, trabajando día y noche',
  'other-times': `
    recargo, recargos,
    silencio, horas de silencio, horario de descanso, hora de entrada,
    hora de salida, check in, check out, hora feliz, happy hour, turno,
    turnos, hora punta, horas punta, este sábado, este domingo,
    este fin de semana`,
  weekend: 'fin de semana, fines de semana, sábado, sábados, domingo, domingos',
  'weekend-too': `
    sábados incluidos, domingos incluidos, incluidos sábados, incluidos
    domingos, incluso domingos, incluso festivos, festivos incluidos, también
    los sábados, también los domingos, fines de semana incluidos, tardes y fines
    de semana, abierto los domingos`,
  evening: 'noche, noches, por la noche, fuera de horario, nocturno, nocturna',
  'takes-place': `
    tiene lugar, tendrá lugar, se celebra, se celebrará, dura, duración,
    comienza a las, empieza a las`,
  'event-length': `
    todo el día, toda la noche, toda la semana, todo el mes, día al mes,
    día por mes, día a la semana, día por semana, día al año, día / mes,
    día / semana, días al mes, días por mes, días a la semana,
    días por semana, días al año, días / mes, días / semana, hora al mes,
    hora por mes, hora a la semana, hora por semana, hora al año, hora / mes,
    hora / semana, horas al mes, horas por mes, horas a la semana,
    horas por semana, horas al año, horas / mes, horas / semana, días o más,
    noches o más, semanas o más, horas o más, meses o más, día adicional,
    día extra, noche adicional, hora adicional, llamada de, sesión de,
    sesiones de, cita de, consulta de, reunión de, taller de, clase de,
    clases de, curso de, visita de, entrevista de, videollamada de,
    demostración de`,
  holiday: 'festivo, festivos, días festivos, navidad, día festivo',
  'day-name': `
    lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo,
    domingos, lun, mar, mié, jue, vie, sáb, dom, entre semana, fines de semana`,
  closed: 'cerrado, cerrada, cerrados, cerramos, con cita previa',
  'always-access': `
    acceso de por vida, acceso ilimitado, acceso para siempre,
    acceso permanente, acceso 24 horas, acceso las 24 horas`,
  support: `
    soporte, atención al cliente, servicio al cliente, servicio de atención,
    asistencia, asistencia técnica, ayuda, línea de ayuda, recepción,
    servicio, servicios, chat, servicio técnico, vigilancia`,
  team: 'equipo, personal, asesores, agentes, expertos, especialistas, operadores, profesionales',
  phone:
    'teléfono, por teléfono, llámanos, llámenos, línea, líneas, whatsapp, correo, online',
  'on-call':
    'de guardia, guardia, servicio de guardia, servicio de urgencias, línea de urgencias, retén',
  monitoring: 'monitorización, monitorizado, supervisión, vigilancia, vigilado',
  'all-year':
    'todo el año, durante todo el año, los 365 días del año, 365 días al año',

  uptime: `
    disponibilidad del servicio, tiempo de actividad, uptime,
    disponibilidad garantizada, disponibilidad mensual`,
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
  'success-rate':
    'de las llamadas, de los pedidos, de las entregas, de las solicitudes, de las reclamaciones',
  'share-of': `
    % de nuestros, % de nuestras, % de sus, % del tiempo, de cada diez, de
    cada cien, tasa de éxito`,

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
  fee: `
    gasto, gastos, coste, costes, costo, costos, cargo, cargos, comisión,
    comisiones, recargo, recargos, suplemento, suplementos, cuota, tarifa,
    tarifas, sobrecoste, sobrecostes, extra, extras, gastos de gestión,
    gastos de reserva, gastos de cancelación, cuota de alta,
    gastos de apertura, cuota de inscripción, matrícula`,
  hidden: 'oculto, ocultos, oculta, ocultas, sorpresa, inesperado, inesperados',
  commitment: `
    compromiso, compromisos, permanencia, contrato, contratos, obligación,
    obligaciones, ataduras, compromiso de compra, compromiso de permanencia,
    contrato de permanencia`,
  contract: 'contrato, contratos, permanencia, contrato de permanencia',
  'card-needed': 'tarjeta, tarjeta bancaria, datos bancarios, registro',
  deposit:
    'fianza, depósito, depósitos, anticipo, anticipos, pago por adelantado, pago inicial',
  'currency-stated': 'en euros, en eur, en pesos, en dólares, en usd',
  'fixed-price': `
    precio cerrado, precios cerrados, precio fijo, precios fijos,
    tarifa plana, tarifas planas, tarifa fija, tarifas fijas, todo incluido,
    precio garantizado, precios garantizados, precio único,
    presupuesto cerrado, presupuestos cerrados`,
  priced: `
    (se|es|son) (presupuesta|presupuestan|presupuestado|presupuestada),
    presupuestado antes, presupuestada antes`,
  'priced-up-front': `
    (presupuestado|presupuestada|presupuestados|presupuestadas) (de
    antemano|por adelantado), precio (es|se) (acordado|acuerda|fija) (de
    antemano|antes)`,
  'price-told': `
    (le|les) (diremos|indicaremos|decimos) el (precio|coste),
    (acordamos|acordaremos) el precio`,
  price: 'precio, precios, tarifa, tarifas, coste, costo, importe, presupuesto',
  include:
    'incluye, incluyen, incluido, incluida, incluidos, incluidas, con todo',
  included:
    'incluido, incluida, incluidos, incluidas, está incluido, está incluida, están incluidos',
  'brought-along': `
    (llevamos|traemos) (nuestro|nuestros|todo el)
    (material|equipo|productos), retiramos (los|sus|todos los)
    (escombros|residuos),
    (traemos|llevamos) (nuestro|el|todo el) (propio|) (material|equipo), (traemos|llevamos) nuestros (propios|) productos`,
  'is-included': `
    está incluido, está incluida, están incluidos, están incluidas,
    va incluido, van incluidos`,
  'included-for-all': `
    (incluido|incluida|incluidos|incluidas) (en|con) (cada|todos|todas)`,
  'every-includes': `
    (todas|todos) (nuestras|nuestros|las|los)
    (sesiones|planes|reservas|clases|tratamientos|visitas|alquileres|servicios)
    incluyen, cada
    (sesión|plan|reserva|clase|tratamiento|visita|alquiler|servicio)
    incluye`,
  'so-many-included': `
    (primeros|primeras) {1-100} (kilómetros|km|horas|minutos|páginas)
    (están|) (incluidos|incluidas|gratis)`,
  plan: `
    plan, planes, tarifa, tarifas, paquete, paquetes, suscripción, cuota,
    precio, precios, reserva, alojamiento, habitación, pedido`,
  'closed-during': 'cerrado del, cerrado por, mantenimiento, cerrado durante',
  'reserve-right': `
    nos reservamos el derecho, se reserva el derecho, a nuestra discreción,
    a nuestra entera discreción, podremos cancelar, podemos cancelar,
    podremos suspender, podemos rescindir`,
  extra: 'adicional, adicionales, extra, extras, añadido',
  'counted-against': `
    se descuenta de, se descuentan de, se descontará de,
    descontado de la factura, se abona en la factura, se resta de la factura`,
  'price-locked': `
    no sube, no suben, no subirá, no cambia, no cambiará, precio congelado,
    precios congelados, tarifa congelada, se mantiene, se mantendrá,
    se mantiene fijo, fijo durante, fija durante, fijos durante,
    congelado durante, garantizado durante`,
  'in-price': `
    incluido en el precio, incluida en el precio, incluidos en el precio,
    incluidas en el precio, incluido en la tarifa, incluida en la tarifa,
    incluidos en la tarifa, incluido en todas nuestras tarifas,
    incluido en la cuota, incluido en tu reserva, incluido en su reserva`,
  'price-change': `
    cambio de precio, cambios de precio, cambio de precios, subida de precio,
    subida de precios, subidas de precio, cambio de tarifa, cambio de tarifas,
    modificación de tarifas, modificación de precios, aumento de precio,
    aumento de precios`,
  authority: `
    defensor, defensor del pueblo, junta arbitral, arbitraje, mediador,
    autoridad de control, tribunal, hojas de reclamaciones`,
  'on-top': 'además de, junto con, acumulable con, combinable con',
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
  'price-first': `
    antes de empezar, antes de comenzar, antes de iniciar,
    antes de cualquier trabajo, antes de cualquier intervención,
    antes de reservar, antes de contratar, sin tu aprobación,
    sin su aprobación, con tu aprobación, con su aprobación,
    antes de la reparación, antes de reparar`,
  'asked-before': `
    le (avisamos|llamamos|consultamos) antes de
    (seguir|continuar|hacer), (ningún|ninguna) (trabajo|reparación) se
    (hace|realiza|empieza) sin su (aprobación|permiso|visto bueno)`,
  'costs-shown': `
    (recibe|damos|entregamos) un presupuesto (escrito|detallado|claro)
    de (los|las|nuestros) (costes|horas|honorarios), (factura|relación)
    detallada de (todo|todas|las horas)`,
  'no-result-no-fee': `
    si no ganamos no paga, si no ganamos no pagas, sin resultado no hay,
    solo cobramos si ganamos, no paga nada si no
  `,
  'pay-what-you-see': `
    el precio que ves es el que pagas, el precio que ve es el que paga,
    solo pagas, solo paga, sólo pagas, pagas solo, pagas únicamente,
    paga únicamente, lo que ves es lo que pagas`,
  'no-surprise': `
    sin sorpresas, ninguna sorpresa, cero sorpresas, sin letra pequeña,
    sin trampa, sin trampas, sin sorpresa`,
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
  'asks-fee': `
    tiene algún coste, tiene algún costo, hay algún coste, hay gastos,
    hay costes ocultos, cobráis, cobran ustedes, hay que pagar,
    tengo que pagar, debo pagar, hay permanencia`,
  unlimited: 'ilimitado, ilimitada, ilimitados, ilimitadas, sin límite',
  provided: `
    facilitamos, proporcionamos, a disposición, suministramos, facilitado,
    facilitados, facilitada, facilitadas, proporcionado, proporcionada,
    proporcionados, proporcionadas, suministrado, suministrada`,
  lent: `
    le prestamos, te prestamos, de cortesía, en préstamo,
    prestado mientras`,
  'payment-put-off':
    'ningún pago, sin pagos, no pague nada, no pagas nada, nada que pagar, primer pago en',
  'pay-later-service': `
    pagas después, paga después, pague después, pagas al final,
    paga al terminar, pago tras, pago después, no pagas hasta, no paga hasta,
    se paga al terminar, cobramos al terminar, se factura al terminar`,

  consultation: `
    consulta, consultas, sesión, primera sesión, primera consulta,
    primera visita, asesoramiento inicial, entrevista, reunión inicial`,
  advice:
    'asesoramiento, asesoría, consejo, consejos, orientación, información, ayuda',
  visit:
    'visita, visitas, visita técnica, inspección, desplazamiento, desplazamientos, toma de medidas',
  parking: 'aparcamiento, parking, estacionamiento, garaje, plaza de garaje',
  wifi: 'wifi, wi-fi, internet, conexión a internet',
  breakfast:
    'desayuno, desayunos, comida, bebida, bebidas, café, cena, almuerzo',
  snacks: `
    café, té, bebidas, aperitivos, comidas, clases, visitas, llamadas,
    fotos, usuarios, proyectos`,
  training:
    'formación, curso, cursos, clase, clases, taller, talleres, webinar, webinars',
  update: 'actualización, actualizaciones, revisiones, mejoras',
  'check-up': `
    inspección, revisión, control, diagnóstico, visita técnica, auditoría,
    informe`,
  'carried-out': `
    realizamos, se realiza, hacemos, se hace, incluye, comienza con,
    empieza con, efectuamos`,
  'for-every': `
    cada
    (reserva|trabajo|pedido|servicio|reparación|visita|estancia|entrega|proyecto|instalación|cliente|alquiler|bicicleta|coche|vehículo|mudanza|sesión|clase)`,
  'lasting-service': `
    suscripción, membresía, acceso, licencia, mantenimiento, soporte,
    asistencia, actualizaciones, alojamiento web, almacenamiento, antivirus,
    seguimiento`,
  membership:
    'inscripción, alta, registro, suscripción, membresía, cuenta, apertura de cuenta, matrícula',
  sample: 'muestra, muestras, degustación, probador',
  gift: 'regalo, regalos, obsequio, obsequios, detalle de bienvenida, sorpresa de regalo',
  'awaits-you': `
    le espera, les espera, le esperan`,
  worth: 'valorado en, valorada en, por valor de, con un valor de',
  'with-purchase': `
    con cada pedido, en cada pedido, con tu pedido, con su pedido,
    con cada compra, con tu compra, por tu compra, con cada reserva`,
  'energy-bill': `
    tu factura, su factura, factura de la luz, factura del gas, consumo,
    consumo eléctrico, ahorro energético, ahorro de energía, kwh, emisiones`,
  'energy-equipment': `
    bomba de calor, caldera, paneles solares, placas solares, aislamiento,
    termostato, calefacción, climatización`,
  'bonus-thing': `
    botella, botellas, libro, guía, dominio, bolso, bolsa, mochila, taza,
    camiseta, accesorio, funda, tarta, producto, artículo, noche, mes, kit,
    postre, entrada, entradas, bono, masaje, cesta, llavero, gorra`,
  'gift-wrap': `
    envoltorio de regalo, envuelto para regalo, papel de regalo,
    envolver para regalo, embalaje de regalo`,
  entry: 'entrada, entradas, acceso, admisión, museo, visita guiada',
  course: 'materiales, material, contenidos, recursos, material didáctico',
  migration:
    'migración, traslado, traspaso, portabilidad, transferencia, importación',
  hotline: 'línea de atención, línea telefónica, número, teléfono de atención',
  tool: `
    herramienta, herramientas, app, aplicación, aplicaciones, calculadora,
    simulador, certificado ssl, ssl, panel de control, plantillas`,
  call: 'llamada, llamadas, sms, minutos, datos, roaming',
  transport: `
    traslado, traslados, transporte, lanzadera, shuttle, bicicletas,
    vehículo de sustitución, coche de sustitución, coche de cortesía`,
  insurance: 'seguro, cobertura, responsabilidad civil',
  'claims-handled': `
    facturación directa a su (seguro|aseguradora), directamente con su
    (seguro|aseguradora)`,
  assembly: `
    montaje, instalación, retirada, retirada del antiguo, reciclaje, embalaje,
    limpieza, ajuste, grabado`,
  demo: 'demostración, demo, prueba de conducción, clase de prueba',
  'service-thing': `
    diagnóstico, revisión, revisiones, análisis, auditoría, estudio, informe,
    diseño, mantenimiento, almacenamiento, lavandería, piscina, gimnasio,
    toallas, sábanas, cuna, certificado, copias, tarjeta, transferencias,
    retiradas, piscinas, guardería, limpieza`,
  'month-free': `
    mes gratis, meses gratis, primer mes gratis, primer mes gratuito,
    meses gratuitos, semanas gratis, semana gratis, año gratis`,
  complimentary: 'de cortesía, cortesía de la casa, invitación de la casa',
  collection: 'recogida, recogidas, recogida a domicilio',
  equipment: `
    material, materiales, equipo, equipos, herramientas,
    productos de limpieza, ropa de cama, toallas, sábanas, casco, cascos,
    utensilios, material didáctico, cuna, trona`,
  document:
    'copia, copias, folleto, catálogo, guía, certificado, factura, recibo',
  'written-account': `
    informe escrito, informe detallado, fotos del antes y el después`,

  discount:
    'descuento, descuentos, rebaja, rebajas, rebajado, rebajada, reducción, dto, bonificación',
  'towards-new': `
    para su nuevo, para tu nuevo, a cuenta de su próximo,
    a cuenta de tu próximo`,
  lessening:
    'reducción de costes, reducción del tiempo, reducción de errores, reducción de emisiones',
  'at-discount':
    'descuentos para, descuento para, a precio reducido, con descuento',
  off: 'de descuento, de dto, menos',
  save: 'ahorra, ahorre, ahorras, ahorro, ahorrar',
  promo: `
    promoción, promociones, oferta, ofertas, oferta especial, black friday,
    liquidación, oferta de lanzamiento, solo hoy, rebajas de verano,
    rebajas de invierno`,
  coupon: `
    cupón, cupones, código promocional, código de descuento, código descuento,
    código, vale, vales, vale descuento`,
  'price-was':
    'antes, precio habitual, precio original, en lugar de, en vez de, precio normal, pvp',
  'usual-price': `
    en lugar de, en vez de, normalmente, precio habitual, habitualmente,
    antes costaba, precio normal`,
  'price-now': 'ahora, solo, sólo, precio oferta, precio especial, hoy',
  'price-cut':
    'rebajado a, rebajada a, ahora solo, ahora sólo, ahora a, ahora por',
  'then-price': 'durante los primeros meses, el primer mes',
  renewal: `
    se renueva a, renovación a, a partir del segundo mes,
    después del primer mes, después del primer año`,
  afterwards: 'luego, después, más adelante',
  'for-first': 'los primeros, las primeras, tus primeros, durante los primeros',
  'new-customers':
    'clientes nuevos, nuevos clientes, pacientes nuevos, nuevos pacientes, nuevos socios',
  'special-price': `
    oferta de fundador, precio de fundador, tarifa de fundador,
    precio especial, precios especiales, precio promocional, precio rebajado,
    precio de lanzamiento, tarifa especial, tarifa reducida`,
  'offer-heading': `
    (nuestras|las) mejores ofertas, ofertas exclusivas, ofertas de la semana,
    oferta especial, ofertas especiales, oferta del mes, oferta de la semana,
    oferta de lanzamiento, promociones, ofertas, promoción, promoción del mes`,
  'buy-one-get-one': `
    2x1, 2 x 1, 3x2, 3 x 2, dos por uno, tres por dos, el segundo gratis,
    segundo gratis, la segunda unidad al, segunda unidad gratis,
    compra uno y llévate, compra 1 y llévate, el tercero gratis`,
  'multi-buy': `
    {2-4} por, los {2-3} por`,
  'points-multiplied':
    'puntos dobles, puntos triples, doble de puntos, el doble de puntos',
  'next-one': 'el siguiente, la siguiente, el próximo, la próxima',
  'nth-item':
    'décimo, décima, quinto, quinta, undécimo, undécima, 10º, 10ª, 11º',
  newsletter:
    'newsletter, boletín, suscríbete a, suscríbase a, suscriptores, lista de correo',
  'first-order': `
    primer pedido, primera compra, próximo pedido, próxima compra,
    primera reserva, tu primera, tu primer`,
  'limited-time': `
    tiempo limitado, por tiempo limitado, hasta fin de existencias,
    hasta agotar existencias, últimos días, solo esta semana`,
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
  financing: `
    financiación, financiamiento, financia, financie, a plazos, en cuotas,
    pago aplazado, pago a plazos`,
  arranged: `
    (podemos|se puede) (acordar|establecer)`,
  'splits-payment': `
    (puede|pueden|posible) (dividir|fraccionar|repartir) (el|su)
    (total|importe|pago)`,
  lender: `
    cetelem, cofidis, pepper finance, aplazame`,
  'small-parts': `
    (cuotas|mensualidades) desde, (cómodas|pequeñas)
    (cuotas|mensualidades), pago mensual sin (gastos|recargo)`,
  accepts: `
    aceptamos, aceptado, aceptada, posible`,
  pay: 'pagar, paga, pague, pagas, pago, pagos, abonar',
  instalments: 'cuotas, plazos, mensualidades, cuota mensual',
  'interest-free':
    'sin intereses, sin interés, cero intereses, 0 % tae, 0 % de interés, 0 % tin',
  interest: 'tae, tin, interés, intereses',
  'cash-or-cheque': 'en efectivo, en metálico, cheque, cheques, transferencia',
  'pay-later':
    'paga más tarde, compra ahora y paga después, paga a plazos, fracciona tu pago, paga en cuotas',
  points: 'puntos, puntos de fidelidad, millas, acumula puntos',
  cashback: 'cashback, dinero de vuelta, saldo de vuelta',
  referral: `
    invita a un amigo, trae a un amigo, recomienda a un amigo,
    amigo que invites, por cada amigo, referidos`,
  'each-side': 'para ti y, los dos, cada uno, para tu amigo, tu amigo recibe',
  'loyalty-program': `
    programa de fidelidad, programa de fidelización, tarjeta de fidelidad,
    tarjeta de fidelización, club de clientes, programa de puntos,
    tarjeta de puntos`,
  reward: 'recompensa, recompensas, premio, premios',
  earn: 'gana, gane, ganas, acumula, acumule, consigue, canjea, canjear',
  birthday: 'cumpleaños, aniversario',
  voucher: 'vale, vales, bono, bonos, tarjeta regalo, cheque regalo',
  'stored-value': `
    (tarjeta|tarjetas|cheque|cheques) regalo, (bono|bonos), créditos,
    (tus|sus) (créditos|sesiones|clases)`,
  'place-assured': `
    (plaza|mesa|asiento) (está|) (garantizada|asegurada|garantizado)`,
  'keeps-for': `
    (paquete|paquetes|fotos|archivos|reserva) … (se guarda|se guardan|se
    conserva|se conservan|disponible|disponibles),
    (guardamos|conservamos) (su|sus|los|las)
    (paquete|paquetes|fotos|archivos|reserva)`,
  'season-span': `
    de (semana santa|marzo|abril|mayo|junio) a
    (septiembre|octubre|noviembre)`,

  within: `
    en, dentro de, en menos de, en un plazo de, en un plazo máximo de,
    en el plazo de, antes de, máximo, hasta, como máximo`,
  'no-later': 'en menos de, en un plazo de, dentro de, antes de, en',
  over: 'más de, superior a, superiores a, por encima de, a partir de, desde, mínimo de',
  'up-to': 'hasta, como máximo, máximo',
  until: 'hasta, hasta el, termina, caduca, válido hasta',
  'from-amount': 'desde, a partir de',
  after: 'tras, después de, desde, a partir de, desde la',
  before: `
    antes, antes de, antes del, previo a, con antelación, de antelación,
    de anticipación, con anticipación`,
  'asks-when':
    'cuánto tarda, cuánto tardan, en cuánto tiempo, qué plazo, cuánto tiempo, cuándo',
  'asks-how-soon': 'en cuánto tiempo, qué plazo, con qué rapidez, cuándo',
  'asks-seen': `
    (cuándo|en cuánto tiempo) (puedo|podré) (tener|conseguir) (cita|una
    cita)`,
  'take-time':
    'tarda, tardan, tardamos, plazo, plazos, tiempo, suele tardar, estimado, estimada, demora',
  'usually-takes': `
    (suele|suelen) (tardar|llevar|durar), tarda
    (normalmente|aproximadamente|unos|unas|entre)`,
  'treatment-course': `
    invisalign, ortodoncia, cicatrización, recuperación, implante,
    implantes, resultados, trayecto, vuelo`,
  per: 'por, cada, al, a la',
  'joined-with': 'y, junto con, más',
  every: 'cada, todos los, todas las',
  'off-of': 'en tu primera, en su primera, en toda, en todos, en todas',
  threshold: `
    pedidos superiores a, pedido superior a, pedidos de más de,
    compras superiores a, compra superior a, compras de más de,
    pedidos a partir de, compras a partir de, en compras de, en compras desde,
    pedidos desde, desde, compra mínima, pedido mínimo, a partir de,
    superior a, superiores a, más de, por compras, con tu compra de, o más`,

  validity: `
    válido, válida, válidos, validez, vigente, vigencia, caduca, caducan, son válidas, son válidos, es válida, es válido`,
  lasts: 'dura, es válido durante, dispones de, dispone de',
  'in-so-long': 'en, en más de, en casi',
  'since-receipt': `
    desde la entrega, desde la recepción, tras la entrega, tras la recepción,
    de la entrega, desde que recibas, desde que reciba, desde que recibes,
    a partir de la recepción, a partir de la entrega`,
  'since-dispatch': `
    (desde|tras|después de|a partir de) (el|su|la|) (envío|expedición|salida), una vez enviado`,
  'since-order': `
    desde el pedido, tras el pedido, desde la compra, tras la compra,
    desde la confirmación, desde la confirmación del pedido,
    tras la confirmación, desde el pago, tras el pago, después del pedido,
    después de la compra, de tu pedido, de su pedido`,
  'since-call': `
    desde su llamada, desde tu llamada, tras su llamada, tras tu llamada,
    después de su llamada, después de tu llamada, desde la llamada`,
  told: `
    conocerás, conoces, conoce, sabrás, sabes, sabrá, explicamos, explicado,
    confirmamos, confirmado, acordado, acordamos, comunicado, comunicamos,
    presupuestado, detallado, por escrito, aprobado`,

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

  not: 'no, nunca, jamás, tampoco, ni, sin, lamentablemente',
  non: 'exento de',
  hedge: `
    intentamos, procuramos, solemos, suele, suelen, normalmente, generalmente,
    habitualmente, aproximadamente, en la mayoría de los casos, de media,
    en promedio, puede, podría, orientativo, estimado,
    sujeto a disponibilidad, según disponibilidad, por lo general,
    nuestro objetivo`,
  firm: 'garantizamos, garantizado, garantizada, nos comprometemos, siempre, prometemos',
  absolute: 'siempre, nunca, jamás, 100 %, sin excepción, cero, ilimitado',
  'at-customer-cost': `
    a cargo del cliente, por cuenta del cliente, a su cargo, a tu cargo,
    corren por cuenta del cliente, corren de su cuenta, serán a cargo,
    a cuenta del cliente`,

  if: `
    en los siguientes casos, en los casos siguientes, si, cuando, siempre que,
    en caso de, una vez`,
  'falls-short': `
    con retraso, llegamos tarde, no cumplimos, no llegamos, no podemos, si
    fallamos, baja del, por debajo de, no conseguimos, interrupción, caída`,
  'late-by': `
    por día de retraso, por hora de retraso, por cada día de retraso, horas de
    retraso, días de retraso, si nos retrasamos, hora de caída`,
  except: `
    excepto, salvo, excluido, excluidos, excluyendo, a excepción de,
    no incluye, menos los, no válido, no es válido`,
  'subject-to': `
    sujeto a, sujeta a, según, consultar condiciones, consulta condiciones,
    limitado a, hasta agotar existencias`,
  only: 'solo, sólo, únicamente, exclusivamente',

  'by-appointment': 'con cita previa, solo con cita, previa cita, con cita',
  'public-aid': `
    ayudas públicas, ayuda pública, subvención, subvenciones, plan renove,
    deducción fiscal, deducción en el irpf, iva reducido, bonificación fiscal`,
  quantity: `
    por volumen, grandes cantidades, pedidos grandes, al por mayor,
    varios artículos, por cantidad`,

  'cue-duty': `
    debe, deberá, debes, deberás, tiene que, tienes que, es necesario,
    deberán, está obligado, asegúrese, asegúrate, recuerde, recuerda,
    se ruega, el cliente deberá, será responsable, es obligatorio`,
  'cue-ask': `
    por favor, póngase en contacto, ponte en contacto, contáctenos,
    contáctanos, escríbanos, escríbenos, avísenos, avísanos, infórmenos,
    infórmanos, rellene, rellena, envíenos, envíanos, comuníquenos,
    notifíquenos, recomendamos, le recomendamos, te recomendamos`,
  'cue-lapse': `
    período de gracia, minutos de gracia, minutos de cortesía, no recogido,
    no recogidos, no reclamado, abandonado, impagado, impagados, vencido,
    puede tardar más`,
  'cue-charge': `
    se cobrará, se cobrarán, se cobra, se factura, se facturará, recargo de,
    con recargo, coste adicional`,
  'cue-disclaimer': `
    no garantizamos, no garantiza, no nos hacemos responsables,
    no se garantiza, no podemos garantizar, no asumimos`,
  'cue-job': `
    salario, sueldo, buscamos, ofertas de empleo, oferta de empleo, candidato,
    candidatos, candidata, vacante, vacantes, tu currículum a,
    su currículum a, envía … currículum, enviar … currículum, envía … cv,
    enviar … cv, envíe … cv, envíanos … cv, envíanos … currículum,
    mándanos … cv, incorporación inmediata, puesto, contrato indefinido,
    jornada completa, teletrabajo, trabaja con nosotros, vacaciones al año,
    se valorará`,
  'cue-news': `
    nota de prensa, comunicado de prensa, anunció, ha anunciado,
    según informó, resultados trimestrales, la semana pasada, el mes pasado,
    el año pasado,
    estén atentos, estate atento, futuras ofertas, futuras promociones,
    próximas promociones`,
  'cue-history': `
    fundada en, fundado en, desde 19, nació en, hace años, nuestra historia,
    abrió sus puertas, en sus inicios, empezamos en, tardábamos, tardaba,
    antiguamente`,
  'cue-review': `
    tardaron, me atendieron, me llegó, me llamaron, llegó en, me contestaron,
    lo recomiendo, los recomiendo, muy contenta con, muy contento con,
    mi marido, mi mujer, mi coche, mi casa, pedí, compré, quedé encantada,
    quedé encantado`,
  'cue-testimonials': `
    testimonios, opiniones, opiniones de clientes, reseñas, lo que dicen, casos de éxito,
    lo que dicen nuestros clientes, lo que dicen de nosotros,
    qué dicen de nosotros`,
  'cue-statistic': `
    de los clientes, de nuestros clientes, de los españoles,
    de los consumidores, de las empresas, según un estudio,
    según una encuesta, encuesta, de la población, de los usuarios,
    cuota de mercado`,
  'cue-third-party': `
    otras empresas, otras compañías, la mayoría de las empresas,
    muchas empresas, la competencia cobra, el banco puede, terceros,
    la media del sector, algunos contratos, algunas aseguradoras,
    impuesto por la ley, fijado por la ley,
    la mayoría de las aerolíneas, la mayoría de los hoteles,
    la mayoría de los talleres, llame al 112, llama al 112,
    hospital más cercano, samaritanos`,
  'public-help': `
    llame al 112,
    llama al 112, marque el 112, marca el 112, hospital más cercano,
    urgencias más cercanas, teléfono de la esperanza`,
  'others-column': `
    los demás,
    otros, la competencia, competidor*, otras empresas, otras marcas,
    otras agencias, otras tiendas`,
  'cue-legal': `
    legislación aplicable, jurisdicción, responsabilidad por,
    propiedad intelectual, fuerza mayor, indemnizar, daños y perjuicios,
    en virtud de, entrada en vigor, reglamento, artículo 1`,
  'cue-data': `
    cookie, cookies, datos personales, sus datos, tus datos,
    protección de datos, conservación de los datos, se conservarán,
    dirección ip, serán eliminados, se eliminan, eliminación de los datos`,
  'cue-example': `
    por ejemplo, ejemplo, ejemplos, imagine, imagina, supongamos,
    lorem ipsum, dolor sit amet`,
  'cue-worked': 'ejemplo, ejemplos, imagine, imagina, supongamos',
  'cue-section': `
    ponentes, notas de la versión, glosario, informe anual, en la prensa`,
  'cue-title-asks': `
    cómo, cuándo, qué, por qué, dónde, quién, cuál, cuáles, cuánto, lo que`,
  'cue-excluded': `
    no aceptado, no aceptados, no aceptada, no aceptadas, no se aceptan,
    no se acepta, no incluido, no incluidos, no incluida, no incluidas,
    no incluye, no cubre, no cubierto, no cubiertos, no está incluido,
    no está cubierto, exclusiones, excluido, excluidos, qué no incluye`,
  'order-sum': `
    subtotal, total general, total del pedido, total de la cesta,
    importe pendiente, total a pagar, resumen del pedido`,
  'cue-event': `
    concierto, festival, exposición, congreso, conferencia, partido,
    ceremonia, jornada de puertas abiertas, elecciones`,
  'cue-program': `
    tiempo de recuperación, recuperación completa, cicatrización,
    convalecencia, vuelta al trabajo, ingredientes, receta, cocción, hornear,
    dosis, tiempo de secado, autonomía, batería, minutos andando,
    minutos a pie, minutos en coche, minutos de lectura, a pie de, km de`,

  'scope-express': 'exprés, express, urgente, envío urgente, prioritario',
  'scope-standard': 'estándar, normal, ordinario, envío estándar',
  'scope-economy': 'económico, económica',
  'scope-overnight': 'al día siguiente, 24 horas',
  'scope-store':
    'en tienda, tienda, tiendas, en nuestras tiendas, oficina, sucursal',
  'scope-online': 'online, en línea, web, internet, tienda online',
  'scope-phone': 'por teléfono, teléfono, llamadas, línea telefónica',
  'scope-email': 'correo, correo electrónico, email, formulario',
  'scope-chat': 'chat, whatsapp',
  'scope-new-customer':
    'nuevos clientes, nuevo cliente, primera compra, primer pedido, clientes nuevos',
  'scope-existing-customer':
    'clientes actuales, clientes habituales, ya eres cliente',
  'scope-member': 'socios, socio, miembros, miembro, suscriptores, abonados',
  'scope-student': 'estudiante, estudiantes, universitarios',
  'scope-senior':
    'mayores de 60, mayores de 65, jubilados, jubilado, pensionistas, tercera edad',
  'scope-business': 'empresas, empresa, profesionales, autónomos, pymes',
  'scope-consumer': 'particulares, hogares, consumidores',
  'scope-premium': 'premium, vip, oro, plan pro',
  'scope-domestic':
    'península, peninsular, españa, nacional, todo el país, méxico',
  'scope-international':
    'internacional, internacionales, extranjero, europa, resto del mundo, otros países',
  'scope-remote': 'baleares, canarias, ceuta, melilla, islas, zonas rurales',
  'scope-sale-items':
    'artículos rebajados, productos rebajados, artículos en oferta',
  'scope-bulky':
    'muebles, voluminosos, electrodomésticos, colchón, colchones, sofá, sofás',
  'scope-custom-made':
    'personalizado, personalizados, personalizadas, a medida',
  'scope-digital':
    'digital, digitales, descarga, descargas, software, curso online',
  'scope-damaged': 'dañado, dañados, defectuoso, defectuosos, erróneo',
  'scope-monthly': 'mensual, al mes, mes a mes',
  'scope-yearly': 'anual, al año',
  'scope-urgent': 'urgente, urgencia, urgencias, crítica, críticas, emergencia',
  'scope-weekend': 'fin de semana, fines de semana, sábado, domingo',
  'scope-group': 'grupo, grupos, familia, familias, familiar, niños, infantil',
};
