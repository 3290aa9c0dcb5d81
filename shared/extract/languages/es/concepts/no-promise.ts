import type { ThemeWords } from '../../../frame-words.ts';

export const noPromise: ThemeWords<'no-promise'> = {
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
    deliveroo, uber eats, ubereats, just eat, glovo,
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
  'cue-open': `
    (comprobar|compruebe|preguntar|pregunte|saber|ver|decidir|confirmar|indicar) si`,
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
};
