import type { dressTheme } from '../themes/dress.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is worn: clothes, shoes, jewels, glasses, looks. */
export const dressWords: ThemeWords<typeof dressTheme> = {
  jewel: 'bijou*, bague*, diamant*, joaill*, montre, montres',
  'ring-custom': 'bague*, anneau*',
  sizing:
    'taille*, mise a taille, grandeur*, pointure*, trop petit*, trop grand*',
  shoe: 'chaussure*, bottes, bottine*, basket, baskets, pointure*, souliers',
  sole: 'semelle*',
  pair: 'paire, paires',
  clothes: 'vetement*, robe, robes, chemise*, veste*, manteau*, habits',
  underwear: 'lingerie, sous-vetement*, maillot*, chaussettes',
  bag: 'sac, sacs, sac a main, sac a dos',
  glasses: 'lunettes, lentille*, opticien*, verres',
  gold: 'or, argent massif, platine',
  cosmetic: 'cosmetique*, creme, cremes, maquillage, soin de la peau',
  hair: 'cheveu*, coiff*, coupe de cheveux, barbier*',
  beauty: 'beaute, manucure*, ongles, epilation*, esthetic*, institut',
  tattoo: 'tatou*, piercing*',
  engraving: `
    gravure*, graver, grave une, grave le, grave votre, grave son, grave
    sur, gravons, gravee, gravees, graves sur, gravage*`,
  'wedding-ring': 'alliance, alliances, jonc, joncs',
  gemstone: 'pierre, pierres, diamant*, brillant*, serti*',
  plating: 'placage, rhodium, plaquage, dorure',
  watch: 'montre, montres, horlogerie, bracelet de montre',
  'battery-change': 'pile, piles, changement de pile',
  polishing: 'polissage, polir, polie, ultrason*, ultrasonique',
  'progressive-lens': 'progressif*, verres progressifs',
  'contact-lens': 'lentille*, lentilles de contact',
  'eye-test': `
    examen de vue, examen de la vue, test de vue, controle de la vue, examen
    visuel`,
  'reading-glasses':
    'solaires, lunettes de soleil, seconde paire, deuxieme paire, 2e paire',
  alteration: 'retouche*, ourlet*, retoucheuse, couture*',
  suit: 'costume*, tailleur',
  shirt: 'chemise, chemises',
  'wedding-dress': 'robe de mariee, robes de mariee',
  jeans: 'jean, jeans, pantalon*',
  'anti-glare': 'antireflet*, anti-reflet*',
  'try-on': 'cabine d essayage, essayage*, essayer chez soi',
  sleeve: 'manche, manches, fermeture eclair, zip',
};
