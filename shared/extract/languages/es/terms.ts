import type { TermWords } from '../../term-words.ts';
import { spanishMeasures } from './measures.ts';

export const spanishTerms: TermWords = {
  writing: {
    elisions: '',
    clitics: '',
    glued: 'cop, clp, ars, pen',
    grouping: '.',
    homographs: 'dé, sé, té',
    misspelt: { garantía: 'guarantía' },
    ordinals: 'er, ro, ra, do, da, to, ta, o, a',
  },
  numbers: {
    values: {
      cero: 0,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
      trece: 13,
      catorce: 14,
      quince: 15,
      dieciséis: 16,
      diecisiete: 17,
      dieciocho: 18,
      diecinueve: 19,
      veinte: 20,
      veintiún: 21,
      veintiuna: 21,
      veintiuno: 21,
      veintidós: 22,
      veintitrés: 23,
      veinticuatro: 24,
      veinticinco: 25,
      veintiséis: 26,
      veintisiete: 27,
      veintiocho: 28,
      veintinueve: 29,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
      cien: 100,
      ciento: 100,
      doscientos: 200,
      doscientas: 200,
      trescientos: 300,
      trescientas: 300,
      cuatrocientos: 400,
      cuatrocientas: 400,
      quinientos: 500,
      quinientas: 500,
      seiscientos: 600,
      setecientos: 700,
      ochocientos: 800,
      novecientos: 900,
      mil: 1000,
      millón: 1_000_000,
      millones: 1_000_000,
    },
    pairs: {},
    continuing: { un: 1, uno: 1, una: 1 },
    joiners: 'y',
    points: 'coma',
    room: { 100: 99 },
    one: `
      un, una, un solo, una sola, otro, otra, durante el primer, en el primer,
      en la primera, durante la primera`,
    homonyms: '',
    magnitudes: {
      k: 1000,
      mil: 1000,
      m: 1_000_000,
      millón: 1_000_000,
      millones: 1_000_000,
    },
    fractions: {
      medio: 0.5,
      media: 0.5,
      'un medio': 0.5,
      'una media': 0.5,
      'un cuarto de': 0.25,
      'cuarto de': 0.25,
      'tres cuartos de': 0.75,
      'tres cuartos': 0.75,
    },
    nths: {
      segundo: 2,
      tercer: 3,
      tercero: 3,
      cuarto: 4,
      quinto: 5,
      sexto: 6,
      séptimo: 7,
      octavo: 8,
      noveno: 9,
      décimo: 10,
    },
    collectives: {
      'par de': 2,
      'decena de': 10,
      'docena de': 12,
      'quincena de': 15,
      'veintena de': 20,
      'treintena de': 30,
    },
    labels:
      'etapa, fase, zona, zonas, nivel, clase, página, número, sala, línea',
  },
  links: {
    to: 'a, al, hasta, hasta las, a las',
    or: 'o, u, y/o',
    and: 'y, e, &',
    between: 'entre',
    from: 'de, desde, del',
    of: 'de, del',
    isSo: 'es de, será de, de',
    afterBare: 'para, en, con, sin, si, a, al, por, según, salvo, cuando',
    afterOpen: `
      y, o, pero, como máximo, máximo, solo, sólo, cada uno, cada una, después, más, es, son, no`,
    fillers: `
      el, la, los, las, un plazo de, un plazo máximo de, un periodo de,
      un período de, un máximo de, un mínimo de, un total de, solo, sólo,
      tan solo, unos, unas, nuestros, sus, los próximos, las próximas,
      los primeros, las primeras, un, una`,
  },
  bounds: {
    before: {
      'at-most': `
        <, ≤, hasta, máximo, máximo de, máx, máx., como máximo, a lo sumo,
        en menos de, menos de, no más de, inferior a, inferiores a,
        por debajo de, dentro de, dentro de los, dentro de las,
        en un plazo de, en un plazo máximo de, en el plazo de,
        en el plazo máximo de, no superior a, sin superar, sin exceder,
        antes de`,
      'at-least': `
        >, ≥, al menos, por lo menos, mínimo, mínimo de, mín, mín.,
        como mínimo, a partir de, desde, más de, superior a, superiores a,
        por encima de, no menos de, supera, superar, exceder`,
      about: `
        aproximadamente, aprox, aprox., alrededor de, cerca de, en torno a,
        unos, unas, casi, de media, en promedio, una media de, un promedio de,
        ~, ≈`,
    },
    over: 'más de, superior a, por encima de, supera, superar, exceder',
    never:
      'nunca, no, sin, jamás, nunca tarda, nunca cuesta, no tarda, no cuesta, nunca tardamos, no tardamos',
    measure: {
      'at-most': 'máximo, máxima, máx, máx.',
      'at-least': 'mínimo, mínima, mín, mín.',
      about: 'medio, media, estimado, estimada, aproximado, habitual',
    },
    after: {
      'at-most':
        'como máximo, máximo, máx, máx., a lo sumo, a más tardar, o menos',
      'at-least':
        'como mínimo, mínimo, mín, mín., o más, en adelante, al menos, +',
      about:
        'aproximadamente, aprox, aprox., de media, en promedio, más o menos',
    },
  },
  durations: {
    units: [
      { unit: 'minute', times: 1 / 60, words: 'segundos, seg' },
      { unit: 'minute', times: 1 / 60, counted: true, words: 'segundo' },
      { unit: 'minute', words: 'minuto, minutos, min, mins' },
      { unit: 'hour', words: 'hora, horas, h, hr, hrs, hs, hora(s)' },
      { unit: 'day', words: 'día, días, noche, noches, día(s), jornada' },
      {
        unit: 'business-day',
        words: `
          día hábil, días hábiles, día laborable, días laborables,
          día laboral, días laborales, día de trabajo, días de trabajo,
          día bancario, días bancarios`,
      },
      { unit: 'week', words: 'semana, semanas, sem' },
      { unit: 'day', times: 15, words: 'quincena, quincenas' },
      { unit: 'month', words: 'mes, meses, mes(es)' },
      { unit: 'month', times: 3, words: 'trimestre, trimestres' },
      { unit: 'month', times: 6, words: 'semestre, semestres' },
      { unit: 'year', words: 'año, años, año(s)' },
      { unit: 'year', times: 10, words: 'década, décadas' },
    ],
    noted: [
      { unit: 'day', words: 'd' },
      { unit: 'business-day', words: 'd hábiles, d.h' },
    ],
    business: 'hábil, hábiles, laborable, laborables, laboral, laborales',
    workingOnly: `
      sin contar fines de semana, sin contar sábados y domingos,
      sin contar fines de semana ni festivos, excluidos fines de semana,
      excluyendo fines de semana, excepto fines de semana,
      excluidos sábados y domingos, fines de semana no incluidos`,
    plain: `
      próximos, próximas, siguientes, natural, naturales, corrido, corridos, calendario, completo, completos,
      completa, completas, entero, enteros, entera, enteras, consecutivos,
      consecutivas, seguidos, seguidas, más, adicionales, extra`,
    countedIn: 'en',
    every: 'cada, una vez cada, todos los, todas las',
    fixed: [
      {
        min: 1,
        max: 1,
        unit: 'hour',
        every: true,
        words: 'cada hora, una vez por hora, 1 / hora, 1/hora, 1/h',
      },
      {
        min: 0,
        max: 1,
        unit: 'day',
        words:
          'el mismo día, mismo día, en el mismo día, en el día, en el acto',
      },
      {
        min: 0,
        max: 1,
        unit: 'business-day',
        words: 'el mismo día hábil, el mismo día laborable',
      },
      {
        min: 1,
        max: 1,
        unit: 'day',
        words: 'al día siguiente, el día siguiente, día siguiente',
      },
      {
        min: 1,
        max: 1,
        unit: 'business-day',
        words: `
          al siguiente día hábil, el siguiente día hábil,
          al día hábil siguiente, el día hábil siguiente,
          al siguiente día laborable, el siguiente día laborable,
          al día laborable siguiente, el día laborable siguiente`,
      },
    ],
    whole: 'todo el, toda la, un entero, una entera, todo un, toda una',
    bareDays: '',
    plus: [
      { unit: 'day', words: 'd+' },
      { unit: 'hour', words: 'h+' },
    ],
    ahead:
      'antes, de antelación, con antelación, de anticipación, previo, previa',
    nthBefore: 'antes del, hasta el, a más tardar el, el',
    notBefore:
      'desde hace, hace, hace más de, edad de, edad mínima, mayores de, menores de, con más de',
    notAfter: `
      de experiencia, de edad, de antigüedad, de historia, de trayectoria,
      de tradición, después, de existencia`,
    roles: {
      coverage: `
        garantía, garantías, garantizado, garantizada, garantizamos,
        cobertura, cubierto, cubierta, protección`,
      notice:
        'preaviso, antelación, anticipación, con antelación, de antelación, antes',
      trial: 'prueba, pruebe, prueba gratis, probar, periodo de prueba',
      window: `
        devolución, devoluciones, devolver, cambio, cambios, cambiar,
        desistimiento, desistir, cancelar, cancelación, anular, reembolsable`,
      validity:
        'válido, válida, validez, vigencia, vigente, caduca, permanencia',
      delay: `
        plazo, plazos, entrega, entregamos, entregado, envío, envíos,
        enviamos, llega, respuesta, respondemos, contestamos, llamamos,
        reembolso, reembolsamos, tramitamos, tarda, listo, lista, recibirá,
        recibe`,
    },
  },
  money: {
    paying: 'paga, pagan, pagar, cuesta, cuestan, cobramos',
    currencies: [
      { codes: 'EUR', words: 'euro, euros' },
      { codes: 'MXN USD COP CLP ARS', words: '$' },
      { codes: 'USD', words: 'dólar, dólares, u$s' },
      { codes: 'CAD', words: 'dólar canadiense, dólares canadienses' },
      { codes: 'AUD', words: 'dólar australiano, dólares australianos' },
      { codes: 'MXN', words: 'pesos mexicanos, m.n.' },
      { codes: 'MXN COP CLP ARS', words: 'peso, pesos' },
      { codes: 'COP', words: 'cop, pesos colombianos' },
      { codes: 'CLP', words: 'pesos chilenos' },
      { codes: 'ARS', words: 'ar$, pesos argentinos' },
      { codes: 'PEN', words: 'pen, s/, s/., soles' },
      { codes: 'GBP', words: 'libra, libras' },
      { codes: 'CHF', words: 'franco suizo, francos suizos' },
      { codes: 'JPY', words: 'yen, yenes' },
      { codes: 'CRC', words: 'colón, colones' },
      { codes: 'EUR', minor: true, words: 'céntimo, céntimos' },
      { codes: 'USD MXN', minor: true, words: '¢, centavo, centavos' },
    ],
    per: 'por, al, a la, cada, /',
    periods: [
      { unit: 'month', words: 'mensual, mensuales, mensualmente' },
      { unit: 'year', words: 'anual, anuales, anualmente' },
      { unit: 'week', words: 'semanal, semanales' },
      { unit: 'day', words: 'diario, diarios' },
    ],
    taxes: 'iva incluido, iva incl., sin iva, + iva, más iva, con iva',
    pays: { before: '', after: '' },
    otherwise: 'si no',
    from: 'desde',
    roles: {
      before: {
        discount: `
          ahorra, ahorre, ahorras, descuento de, rebaja de, bono de, vale de,
          cupón de, -, gana, recibe, obtén, abono de, bonificación de,
          regalo de`,
        threshold: `
          pedidos superiores a, pedido superior a, pedidos de más de,
          pedidos de, pedidos desde, pedidos a partir de,
          compras superiores a, compra superior a, compras de más de,
          compras de, compras desde, compras a partir de, compra mínima de,
          compra mínima, pedido mínimo de, pedido mínimo, importe mínimo de,
          más de, superior a, superiores a, a partir de, por encima de,
          mínimo de`,
        fee: `
          gastos de envío, gastos de envío de, gastos, gastos de, coste de,
          costo de, cargo de, comisión de, cuota de, fianza de, depósito de,
          penalización de, recargo de, suplemento de, tarifa de`,
        cap: 'hasta, máximo, máximo de, límite de, tope de, no más de',
        price: 'por, solo, sólo, ahora, precio, a, desde, antes',
      },
      after: {
        discount:
          'de descuento, de rebaja, de regalo, menos, de ahorro, de bonificación, dto, dto., de dto.',
        threshold:
          'de compra, de compra mínima, o más, mínimo, de pedido mínimo',
        fee: 'de gastos de envío, de gastos, de comisión, de fianza, de penalización, de recargo',
        cap: 'máximo, como máximo, máx.',
      },
    },
    thresholdContext: `
      envío gratis, envío gratuito, envíos gratis, envíos gratuitos,
      gastos de envío, portes gratis, entrega gratis, entrega gratuita,
      gratis, gratuito, gratuita, descuento, regalo, dto, sin intereses`,
  },
  percents: {
    signs: '%, por ciento, por cien, porciento, porcentaje',
    fixed: [
      {
        value: 50,
        role: 'discount',
        words: 'mitad de precio, a mitad de precio',
      },
      {
        value: 0,
        role: 'rate',
        words: 'sin intereses, sin interés, cero intereses',
      },
    ],
    shares: {
      mitad: 50,
      'la mitad': 50,
      'un tercio': 33.33,
      'dos tercios': 66.67,
      'un cuarto': 25,
      'tres cuartos': 75,
    },
    wholes: `
      del precio, del importe, del total, de la tarifa, de la factura,
      de la reserva, de la estancia, de la cuota, de descuento, de rebaja`,
    roles: {
      before: {
        discount: `
          -, ahorra, ahorre, descuento de, descuento del, descuentos de,
          descuentos del, rebaja de, rebaja del, rebajas de, rebajas del,
          oferta, promoción`,
        level:
          'disponibilidad, disponibilidad de, disponibilidad del, uptime, sla, satisfacción',
        fee: `
          comisión de, comisión del, penalización de, penalización del,
          recargo de, recargo del, depósito de, depósito del, anticipo de,
          anticipo del`,
        refund:
          'reembolso de, reembolso del, reembolsamos el, devolución del, devolvemos el, reembolsa el',
        rate: 'tae, tin, iva, interés, interés de, interés del, tipo de',
        reward: 'cashback de, cashback del, gana un, acumula un',
      },
      after: {
        discount: `
          de descuento, descuento, de rebaja, menos, dto, dto., de dto.,
          de dto, más barato, de ahorro, off`,
        level: `
          de disponibilidad, disponibilidad, uptime, de satisfacción,
          satisfechos, del tiempo, garantizado`,
        fee: 'de comisión, de penalización, de recargo, de anticipo, de depósito',
        refund:
          'del importe, de reembolso, del precio, reembolsado, reembolsable',
        rate: 'tae, tin, de interés, de iva, iva, anual',
        reward: 'de cashback, cashback, en puntos, de vuelta',
      },
    },
  },
  dates: {
    months: [
      'enero, ene, ene.',
      'febrero, feb, feb.',
      'marzo, mar, mar.',
      'abril, abr, abr.',
      'mayo',
      'junio, jun, jun.',
      'julio, jul, jul.',
      'agosto, ago, ago.',
      'septiembre, setiembre, sep, sep., sept, sept.',
      'octubre, oct, oct.',
      'noviembre, nov, nov.',
      'diciembre, dic, dic.',
    ],
    holidays: [
      { month: 1, day: 1, words: 'año nuevo, el año nuevo' },
      { month: 1, day: 6, words: 'reyes, el día de reyes, día de reyes' },
      { month: 2, day: 14, words: 'san valentín' },
      { month: 12, day: 24, words: 'nochebuena' },
      { month: 12, day: 25, words: 'navidad, el día de navidad' },
      { month: 12, day: 31, words: 'nochevieja' },
      {
        month: 12,
        day: 31,
        ahead: true,
        words:
          'final de año, fin de año, finales de año, el final del año, el fin de año',
      },
      { easter: -3, words: 'jueves santo, el jueves santo' },
      { easter: -2, words: 'viernes santo, el viernes santo' },
      {
        easter: 0,
        words: 'domingo de pascua, domingo de resurrección',
      },
      { easter: 1, words: 'lunes de pascua, el lunes de pascua' },
      { month: 11, weekday: 3, nth: 4, later: 1, words: 'black friday' },
      { month: 11, weekday: 3, nth: 4, later: 4, words: 'cyber monday' },
    ],
    laws: 'ley, real decreto, decreto, directiva',
    firstDay: 'primero',
    endOfWhat: `
      fin de, fin del, cierre de, cierre del, fecha límite, fecha límite de,
      último día de, último día del`,
    offerOf: `
      promoción en, promoción de, oferta en, oferta de, ofertas de,
      válido en, válida en, promoción`,
    not: 'nacido el, nacida el, fecha de nacimiento, fecha de nacimiento:',
    order: 'day-month',
    starts: `
      del, desde el, a partir del, desde, de, a contar del, comienza el,
      empieza el, válido desde el, válida desde el, válido del, válida del`,
    ends: `
      hasta el, hasta, válido hasta el, válida hasta el, vigente hasta el,
      termina el, finaliza el, acaba el, caduca el, vence el, expira el,
      hasta el día, fecha límite, hasta finales de, no válido después del,
      no válida después del`,
    deadline: 'al, antes del, antes de, a más tardar el',
    on: 'el, el día, los días, con fecha, fecha',
    endOf: 'fin de, final de, finales de, el final de',
  },
  hours: {
    weekdays: [
      'lunes, lun, lun.',
      'martes, mar, mar.',
      'miércoles, mié, mié., mie',
      'jueves, jue, jue.',
      'viernes, vie, vie.',
      'sábado, sábados, sáb, sáb., sab',
      'domingo, domingos, dom, dom.',
    ],
    shortDays: ['lu, l', 'ma, m', 'mi, x', 'ju, j', 'vi, v', 'sa, s', 'do, d'],
    groups: [
      {
        days: 'mo-fr',
        words: `
          entre semana, días laborables, días hábiles, l-v, de l a v,
          los días laborables, los días hábiles, 5 días a la semana`,
      },
      {
        days: 'sa-su',
        words:
          'fin de semana, fines de semana, los fines de semana, el fin de semana',
      },
      {
        days: 'mo-su',
        words: `
          todas las mañanas, todas las tardes, todas las noches, cada mañana,
          cada tarde, todos los días, cada día, 7 días a la semana,
          siete días a la semana, los 7 días de la semana,
          los siete días de la semana, a diario, diariamente, toda la semana,
          365 días al año, los 365 días del año`,
      },
      {
        days: 'mo-sa',
        words: '6 días a la semana, seis días a la semana',
      },
    ],
    am: 'am, a.m., a.m, de la mañana',
    pm: 'pm, p.m., p.m, de la tarde, de la noche',
    gluedAm: '',
    gluedPm: '',
    dayParts: 'mañana, por la mañana, tarde, por la tarde, noche, por la noche',
    night: 'de la madrugada',
    evening: 'noche, noches, por la noche, cena, cenas',
    clock: 'h, hs, hrs, horas',
    oClock: 'en punto',
    clockBefore:
      'a las, las, antes de las, después de las, desde las, hasta las',
    beforeHour: {},
    afterHour: { 'menos cuarto': 15, 'menos diez': 10, 'menos cinco': 5 },
    by: 'antes de las, hasta las, antes de, hasta',
    since:
      'desde las, después de las, a partir de las, a partir de, después de',
    afterBareHour: `
      `,
    noon: 'mediodía, el mediodía',
    midnight: 'medianoche, la medianoche',
    until: 'hasta las, hasta, cierra a las, cerramos a las',
    allDay: `
      24h/24, 24/24, 24 horas al día, 24h al día, 24 h al día,
      las 24 horas del día, veinticuatro horas al día,
      las veinticuatro horas del día`,
    wholeDay: '24 horas, 24h, 24 h, las 24 horas, las veinticuatro horas',
    always: `
      24/7, 24x7, 24×7, 24 x 7, 24/7/365, día y noche, de día y de noche,
      las 24 horas del día los 7 días de la semana,
      24 horas al día 7 días a la semana, 24 horas los 7 días de la semana,
      las 24 horas los 365 días del año, las 24 horas todos los días,
      24 horas 365 días`,
    attended:
      'urgencias, emergencias, asistencia, soporte, vigilancia, recepción',
    open: `
      abierto, abierta, abiertos, abiertas, abrimos, horario, horarios,
      horario de atención, horario de apertura, atención, disponible,
      disponibles, teléfono, oficina, tienda, recepción, consulta, llámanos,
      llámenos`,
    beside: `
      de, del, el, la, las, los, a, al, y, e, o, en, desde, hasta, salvo,
      excepto, mañana, mañanas, tarde, tardes, noche, noches, horario,
      horarios, abierto, apertura, atención, ininterrumpido, continuo,
      festivos, festivo, entre, solo, sólo, cita, previa, horas`,
    except: 'excepto, excepto los, salvo, salvo los, menos los, menos el',
    closed: 'cerrado, cerrada, cerrados, cerramos, cierre',
    delay:
      'en, dentro de, en menos de, plazo de, plazo, durante, menos de, tarda, por',
    zones: `
      cet, cest, utc, gmt, hora peninsular, hora local, hora de madrid,
      hora central, h, hs, hrs, horas, hora, en horario ininterrumpido,
      ininterrumpidamente, y, los, de, del, las`,
  },
  codes: {
    before: `
      código, cupón, el código, con el código, usa el código,
      introduce el código, código de amigo`,
    beforeFigures: '',
    beforeEither: `
      código promocional, código de descuento, código descuento,
      código promo, código de promoción`,
    enter: 'introduce, introduzca, usa, use, utiliza, escribe, indica',
    atCheckout: `
      en el carrito, en tu carrito, en su carrito, al pagar, al comprar,
      al reservar, al finalizar la compra, en la caja`,
    not: `
      qr, postal, civil, penal, fuente, barras, pin, sms, html, error, de,
      del, la, los, producto, cliente, artículo, seguridad, swift, iban, bic,
      país, conducta, ético, comercio, fiscal, iva, verificación, reserva,
      seguimiento`,
  },
  counts: {
    given: `
      gratis, gratuito, gratuitos, gratuita, gratuitas, de regalo, incluido,
      incluidos, incluidas, están incluidos, están incluidas`,
    single: 'un solo, una sola, un único',
    measures: spanishMeasures,
    things: [
      {
        of: 'items',
        words: `
          artículo, artículos, producto, productos, unidad, unidades, pieza,
          piezas, botella, botellas, par, pares, muestra, muestras, regalos`,
      },
      {
        of: 'people',
        words:
          'persona, personas, adulto, adultos, niños, invitados, huéspedes, viajeros, pasajeros',
      },
      { of: 'points', words: 'punto, puntos, millas' },
      {
        of: 'instalments',
        words:
          'cuotas, plazos, mensualidades, pagos, cuotas mensuales, pagos mensuales, plazos mensuales',
      },
      { of: 'exchanges', words: 'cambios' },
      { of: 'revisions', words: 'revisiones' },
    ],
    instalments: {
      times: 'veces',
      before: 'en, paga en, pago en, pague en',
      after: 'sin intereses, sin interés',
      notAfter: 'más, menos, mejor, por, al, la',
      bare: '',
    },
    pays: 'por, por el precio de, x',
    forPriceOf: 'por el precio de, al precio de',
    take: 'lleva, llévate, llévese, llevas, llévese',
    paid: 'pagado, pagados, pagada, pagadas',
    payFor: 'paga, pague, pagas, paga solo, paga sólo',
    offers: [
      {
        value: 2,
        words: `
          dos por uno, 2x1, 2 x 1, compra uno y llévate otro gratis,
          compra uno y llévate dos, compra 1 y llévate otro gratis`,
      },
      { value: 3, words: 'tres por dos, 3x2, 3 x 2' },
    ],
    monthDay: {
      after: 'de cada mes, del mes, de todos los meses',
      article: 'el, del, al',
      around: 'alrededor del, en torno al, hacia el',
    },
    buy: 'compra, compre, compras',
    nthGiven: 'gratis, es gratis, de regalo, a mitad de precio',
    get: 'llévate, lleva, llévese, recibe, gratis',
  },
};
