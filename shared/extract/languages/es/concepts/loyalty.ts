import type { ThemeWords } from '../../../frame-words.ts';

export const loyalty: ThemeWords<'loyalty'> = {
  'energy-bill': `
    tu factura, su factura, factura de la luz, factura del gas, consumo,
    consumo eléctrico, ahorro energético, ahorro de energía, kwh, emisiones`,
  'energy-equipment': `
    bomba de calor, caldera, paneles solares, placas solares, aislamiento,
    termostato, calefacción, climatización`,
  'points-multiplied':
    'puntos dobles, puntos triples, doble de puntos, el doble de puntos',
  newsletter:
    'newsletter, boletín, suscríbete a, suscríbase a, suscriptores, lista de correo',
  points: 'puntos, puntos de fidelidad, millas, acumula puntos',
  score: `
    victoria, empate, derrota, gol, equipo, árbitro, jurado, carné, examen,
    puntos del carné, carné por puntos, puntos de sutura, puntos de venta,
    examen, partido, liga, marcador`,
  credited: 'abonado, abonados, abonan, aparecen, en tu cuenta, en su cuenta',
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
  'per-spent': `
    (cada|por cada) (€|euro|compra|visita|noche|pedido)`,
  'every-so-many': `
    (cada|tras) ({3-20}|cinco|diez) (visitas|lavados|cafés|cortes|compras|pedidos|noches|comidas)`,
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
  'public-aid': `
    ayudas públicas, ayuda pública, subvención, subvenciones, plan renove,
    deducción fiscal, deducción en el irpf, iva reducido, bonificación fiscal`,
};
