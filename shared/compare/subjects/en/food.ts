import type { foodTheme } from '../themes/food.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is eaten and drunk. */
export const foodWords: ThemeWords<typeof foodTheme> = {
  breakfast: 'breakfast*, buffet',
  meal: 'meal*, dinner*, lunch*, food, restaurant*, drink*, catering',
  cocktail: 'cocktail*, drink*, welcome drink',
  champagne: 'champagne, wine, sparkling, wine*',
  coffee: `
    coffee*, café, cafe, tea, espresso, hot drink*, drinks`,
  'table-booking': 'table for, book a table, tables are held',
  menu: 'menu, menus, dish, dishes, starter*, dessert*',
  pizza: 'pizza*, burger*, sandwich*',
  beer: 'beer*, brewery',
  bakery: `
    bakery, bread, cake, cakes, pastr*, loaf, loaves, bake*, bun, buns`,
  grocery: 'grocer*, supermarket*, fresh produce, fruit, vegetable*',
  'meal-kit': 'meal kit*, recipe*, meal box*',
  cake: 'cake, cakes, tart, tarts, pastry, pastries',
  bread: 'bread, loaf, loaves, baguette*',
  catering: 'catering, caterer, canapes, finger food, platter*',
  juice: 'juice, juices, lemonade, soft drink*',
  meat: 'meat, butcher*, poultry',
  fish: 'fish, fishmonger, seafood, oyster*',
  cheese: 'cheese, cheeses',
  allergy: 'allerg*, intoleran*, gluten',
  'unsold-food': 'unsold, surplus food, food waste',
  'daily-menu': 'set lunch, dish of the day, lunch menu, lunch deal',
  'kids-menu': 'kids menu*, children s menu*',
  dessert: 'dessert*, ice cream',
  corkage: 'corkage, bring your own, own wine',
  brunch: 'brunch*',
  'happy-hour': 'happy hour',
  tasting: 'tasting*',
};
