import type { foodTheme } from '../themes/food.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is eaten and drunk. */
export const foodWords: ThemeWords<typeof foodTheme> = {
  breakfast: 'petit-dejeuner*, petit dejeuner, buffet',
  meal: 'repas, diner*, dejeuner*, restaurant*, boisson*, traiteur*',
  cocktail: 'cocktail*, boisson*, verre',
  champagne: 'champagne, vin, mousseux, vins',
  coffee: 'cafe, cafes, the',
  'table-booking': 'reserver une table, reservation de table',
  menu: 'menu, menus, plat, plats, entree*, dessert*',
  pizza: 'pizza*, burger*, sandwich*',
  beer: 'biere*, brasserie',
  bakery: 'boulanger*, pain, gateau*, patisser*',
  grocery: 'epicerie*, supermarche*, fruits, legumes, primeur*',
  'meal-kit': 'recette*, box repas',
  cake: 'gateau*, pieces montees, tarte, tartes, viennoiserie*, brioche*',
  bread: 'pain, pains, baguette*, miche, miches',
  catering: `
    aperitif*, traiteur, cocktail dinatoire, buffet froid, plateau repas,
    plateaux repas`,
  juice: 'jus, limonade*, sirop*',
  meat: 'viande*, boucher*, charcut*, volaille*',
  fish: 'poisson*, poissonn*, fruits de mer, huitre*',
  cheese: 'fromage*, fromager*',
  allergy: 'allerg*, intoleran*, gluten',
  'unsold-food': 'anti-gaspi, invendu*, antigaspi',
  'daily-menu': 'menu du jour, plat du jour, formule midi, menu midi',
  'kids-menu': 'menu enfant, menus enfants, menu enfants',
  dessert: 'dessert*, glace',
  corkage: 'droit de bouchon, votre vin, son vin, sa bouteille',
  brunch: 'brunch*',
  'happy-hour': '5 a 7, cinq a sept, happy hour, apero',
  tasting: 'degustation*',
};
