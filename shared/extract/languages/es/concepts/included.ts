import type { ThemeWords } from '../../../frame-words.ts';

export const included: ThemeWords<'included'> = {
  'amount-asked': `
    (el|los|nuestro|nuestros|su|cada) (precio|precios|importe|paquete|paquetes|billete|alquiler), (la|las|nuestra|cada|su) (tarifa|tarifas|cuota|cuotas|suscripción|entrada)`,
  comprises: 'incluye, incluyen, cubre, cubren, comprende, comprenden',
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
  'in-price': `
    incluido en el precio, incluida en el precio, incluidos en el precio,
    incluidas en el precio, incluido en la tarifa, incluida en la tarifa,
    incluidos en la tarifa, incluido en todas nuestras tarifas,
    incluido en la cuota, incluido en tu reserva, incluido en su reserva`,
};
