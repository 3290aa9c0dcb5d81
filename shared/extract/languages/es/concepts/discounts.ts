import type { ThemeWords } from '../../../frame-words.ts';

export const discounts: ThemeWords<'discounts'> = {
  discount:
    'descuento, descuentos, rebaja, rebajas, rebajado, rebajada, reducción, dto, bonificación',
  'towards-new': `
    para su nuevo, para tu nuevo, a cuenta de su próximo,
    a cuenta de tu próximo`,
  'part-of': '% de, % del, por ciento de',
  lessening:
    'reducción de costes, reducción del tiempo, reducción de errores, reducción de emisiones',
  'at-discount':
    'descuentos para, descuento para, a precio reducido, con descuento',
  'takes-off': `
    le (descontamos|quitamos|restamos), (descontamos|restamos)`,
  off: 'de descuento, de dto, menos',
  save: 'ahorra, ahorre, ahorras, ahorro, ahorrar',
  'several-bought': `
    (compre|compra|pida|pide|reserve|reserva) (dos|tres|cuatro|cinco|{2-12})`,
  'another-of-them': `
    (el|la) (segundo|segunda|tercero|tercera|cuarto|cuarta|siguiente|más barato|más barata)`,
  'at-special': `
    (a|con) (precio|precios|tarifa|tarifas) (especial|especiales|preferente|preferentes|promocional|promocionales|de lanzamiento)`,
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
  'reduced-price': `
    (tarifa|tarifas|precio|precios) (reducida|reducidas|reducido|reducidos)`,
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
  'next-one': 'el siguiente, la siguiente, el próximo, la próxima',
  'nth-item':
    'décimo, décima, quinto, quinta, undécimo, undécima, 10º, 10ª, 11º',
  'first-order': `
    primer pedido, primera compra, próximo pedido, próxima compra,
    primera reserva, tu primera, tu primer`,
  'limited-time': `
    tiempo limitado, por tiempo limitado, hasta fin de existencias,
    hasta agotar existencias, últimos días, solo esta semana`,
  'soon-over': `
    tiempo limitado, últimos días, últimas horas, última oportunidad,
    solo (hoy|esta semana|este fin de semana), oferta flash, termina pronto`,
};
