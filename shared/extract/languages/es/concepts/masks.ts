import type { ThemeWords } from '../../../frame-words.ts';

export const masks: ThemeWords<'masks'> = {
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
    sin garantía, lista de, listas de, lista con,
    lista completa, una lista, la lista, lista de precios,
    darse de baja del boletín, descarga gratuita, descargar gratis,
    descárgalo gratis, cuenta gratuita, tus ventas, sus ventas, de las ventas,
    libérate, videovigilancia,
    guía gratuita, guías gratuitas, plantilla gratuita, plantillas gratuitas,
    ebook gratuito,
    preguntas y respuestas, aplicación gratuita, app gratuita`,
};
