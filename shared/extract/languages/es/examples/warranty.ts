import type { FrameWords } from '../../../frame-words.ts';

export const warranty: FrameWords['examples'] = {
  'warranty.for': {
    reads: {
      'Garantía de dos años en todas las baterías.': 'coverage 2 year',
      'Todos los relojes están garantizados durante cinco años.':
        'coverage 5 year',
    },
    ignores: ['Si no le convence, le devolvemos el dinero durante 30 días.'],
  },
  'warranty.of': {
    reads: {
      'Cada sillín tiene una garantía de 6 años.': 'coverage 6 year',
    },
    ignores: ['Garantía de devolución del dinero de 30 días.'],
  },
  'warranty.legal': {
    reads: {
      'Dispone de tres años de garantía legal de conformidad.':
        'coverage 3 year',
    },
    ignores: ['La garantía legal no se ve afectada.'],
  },
  'warranty.covered-for': {
    reads: {
      'Su bicicleta está cubierta tres años contra cualquier defecto del cuadro.':
        'coverage 3 year',
    },
    ignores: ['Nuestro seguro cubre los daños desde 2009.'],
  },
  'warranty.parts-for': {
    reads: {
      'Piezas de repuesto disponibles durante 9 años.': 'coverage 9 year',
    },
    ignores: ['Las piezas de repuesto llenaron el taller 9 años.'],
  },
  'warranty.put-right-within': {
    reads: {
      'Si la bomba falla en los primeros 18 meses, la reparamos sin coste.':
        'coverage 18 month',
    },
    ignores: ['Reparamos gratis la valla cada 18 meses.'],
  },
  'warranty.said-above': {
    reads: {
      'Garantía » 5 años': 'coverage 5 year',
    },
    ignores: ['Experiencia » 5 años'],
  },
  'warranty.lifetime': {
    reads: {
      'Cuadro con garantía de por vida.': '',
      'Garantía » Bisagras: de por vida': '',
    },
    ignores: [
      'Amigos para toda la vida.',
      'Nuestra historia » Madera para toda la vida',
    ],
  },
  'warranty.repair-or-replace': {
    reads: {
      'Reparamos o sustituimos gratis cualquier pieza defectuosa.': '',
    },
    ignores: ['¿Conviene reparar o sustituir el tejado?'],
  },
  'warranty.done-again': {
    reads: {
      'Si la mancha reaparece, lo repetimos gratis.': '',
    },
    ignores: ['Volvemos a abrir en septiembre.'],
  },
  'warranty.make-it-right': {
    reads: {
      'Volveremos hasta que quede satisfecho con el trabajo.': '',
    },
    ignores: ['Volvemos de vacaciones.'],
  },
  'warranty.make-it-right-for': {
    reads: {
      'Durante un año lo arreglamos sin coste.': 'coverage 1 year',
    },
    ignores: ['Durante un año viajó por Asia.'],
  },
  'warranty.covers': {
    reads: {
      'La garantía cubre piezas y mano de obra.': '',
    },
    ignores: ['El toldo cubre la terraza.'],
  },
  'warranty.label': {
    reads: {
      'Garantizado » Dos años': 'coverage 2 year',
    },
    ignores: ['Entrega garantizada » Dos días'],
  },
  'warranty.all-work': {
    reads: {
      'Todo nuestro trabajo está garantizado.': '',
    },
    ignores: ['Garantizamos un trato amable en el trabajo.'],
  },
  'warranty.on-all': {
    reads: { 'Ofrecemos garantía en todos nuestros montajes.': '' },
    ignores: ['La tarjeta de garantía está en la mesa.'],
  },
  'warranty.when-it-breaks': {
    reads: {
      'Una bisagra que falla se sustituye y no nos debe nada.': '',
    },
    ignores: ['La nieve rompe las ramas cada invierno.'],
  },
  'warranty.when-it-breaks-within': {
    reads: {
      'Si el cristal se agrieta antes de diez años, se cambia.':
        'coverage 10 year',
    },
    ignores: ['El viejo molino paró hace diez años.'],
  },
  'warranty.stays-good-for': {
    reads: {
      'La carcasa está cubierta durante diez años.': 'coverage 10 year',
    },
    ignores: ['Los diez corredores esperan bajo la lluvia.'],
  },
  'warranty.done-over': {
    reads: {
      'Si hay un fallo, lo reparamos gratis.': '',
      '¿La pintura se ha ido? Lo rehacemos gratis.': '',
    },
    ignores: [
      'Si hay un fallo, lo reparamos por 30 €.',
      '¿La pintura se ha ido? Lo rehacemos por 200 €.',
    ],
  },
  'warranty.made-good-within': {
    reads: {
      'Cualquier fallo en cuatro años: lo reparamos.': 'coverage 4 year',
    },
    ignores: ['Un fallo: lo reparamos en dos días.'],
  },
  'warranty.made-good-for-life': {
    reads: {
      'Si se rompe, lo reparamos de por vida.': '',
    },
    ignores: ['Un amigo de por vida.'],
  },
  'warranty.parts-and-labour-for': {
    reads: {
      '2 años piezas y mano de obra': 'coverage 2 year',
    },
    ignores: ['Piezas y mano de obra: 80 €.'],
  },
  'warranty.done-again-within': {
    reads: {
      'Repetimos el trabajo gratis durante 14 días': 'coverage 14 day',
    },
    ignores: ['Presupuesto gratis en 24 horas.'],
  },
  'warranty.told-within': {
    reads: {
      'Si algo falla, avísenos en 48 horas y lo arreglamos gratis.':
        'coverage 48 hour',
    },
    ignores: ['Avísenos en 48 horas si su dirección cambia.'],
  },
  'warranty.covered-above': {
    reads: {
      'Garantía » La mano de obra está cubierta.': '',
    },
    ignores: ['Garantía » Los daños accidentales no están cubiertos.'],
  },
  'warranty.covered-for-good': {
    reads: {
      'Nuestros marcos están cubiertos de por vida.': '',
    },
    ignores: ['El seguro le cubre de por vida.'],
  },
  'warranty.our-work-costs-nothing': {
    reads: {
      'Si el fallo es por nuestro trabajo, la reparación es gratis.': '',
    },
    ignores: ['Ver nuestro trabajo es gratis.'],
  },
  'warranty.broken-by-us': {
    reads: {
      'Si rompemos algo, lo reparamos.': '',
    },
    ignores: ['Si usted rompe algo, lo paga.'],
  },
  'warranty.kept': {
    reads: {
      'El mantenimiento con nosotros conserva su garantía.': '',
    },
    ignores: ['Abrir el aparato anula la garantía.'],
  },
  'warranty.comes-again': {
    reads: {
      'Si las hormigas reaparecen, volvemos a tratar la casa.': '',
    },
    ignores: ['Volvemos cada verano a la costa.'],
  },
  'warranty.fault-of-our-work': {
    reads: {
      'Reparamos cualquier defecto en nuestro trabajo.': '',
    },
    ignores: ['Reparamos averías de todas las marcas.'],
  },
  'warranty.vouched-for-life': {
    reads: {
      'Garantizamos cada costura de por vida.': '',
    },
    ignores: ['Garantizamos un trato amable.'],
  },
  'warranty.second-visit-free': {
    reads: {
      'Si la avería vuelve, la segunda visita es gratis.': '',
    },
    ignores: ['La segunda visita cuesta la mitad.'],
  },
  'warranty.transferable': {
    reads: {
      'La garantía es transferible.': '',
    },
    ignores: ['La garantía no es transferible.'],
  },
};
