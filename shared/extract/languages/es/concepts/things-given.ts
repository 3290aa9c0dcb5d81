import type { ThemeWords } from '../../../frame-words.ts';

export const thingsGiven: ThemeWords<'things-given'> = {
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
  'bonus-thing': `
    botella, botellas, libro, guía, dominio, bolso, bolsa, mochila, taza,
    camiseta, accesorio, funda, tarta, producto, artículo, noche, mes, kit,
    postre, entrada, entradas, bono, masaje, cesta, llavero, gorra`,
  'special-guest': `
    recién casados, cada (nuevo|nueva|) (socio|cliente|huésped|niño|alumno), los {5-500} primeros (clientes|socios|visitantes)`,
  'takes-home': `
    se lleva, se llevan, encuentra, encuentran`,
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
  'only-needed': `
    solo cambiamos lo necesario, solo reparamos lo necesario, ninguna
    reparación innecesaria`,
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
};
