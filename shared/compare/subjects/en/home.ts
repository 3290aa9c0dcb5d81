import type { homeTheme } from '../themes/home.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What stands in a home. */
export const homeWords: ThemeWords<typeof homeTheme> = {
  furniture: 'furniture, sofa*, leather, hide',
  sofa: 'sofa*, couch*, settee*, armchair*',
  bed: 'bed, beds, bedding, bedstead*',
  mattress: 'mattress*',
  pillow: 'pillow*, cushion*, duvet*',
  table: 'table, tables, desk lamp',
  chair: 'chair, chairs, stool*',
  kitchen: 'kitchen*, worktop*',
  curtain: `
    curtain*, blind, blinds, shutter*`,
  carpet: 'carpet*, rug, rugs, flooring',
  lamp: 'lamp, lamps, lighting, bulb, bulbs',
  appliance:
    'appliance*, fridge*, freezer*, dishwasher*, oven, ovens, washing machine*, white goods',
  fabric: 'fabric*, cloth, cloths, upholster*, textile*',
  frame: 'frame*',
  spring: 'springs',
  wood: 'wood, wooden, timber, oak',
  metal: 'steel, metal*, iron',
  carbon: 'carbon',
  leather: 'leather*, hide, hides',
  glass: 'glass, glazing, windscreen*, pane, panes',
  window: 'window, windows',
  door: 'door, doors, gate',
  lock: `
    lock, locks, locksmith*, padlock*, antitheft, locked out, shut out,
    cylinder*, break-in*, burgl*, front door`,
  key: 'key, keys, fob',
  toy: 'toy, toys, puzzle*, doll, dolls',
  glue: 'glue*, unglued, come off',
  colour: 'colour*, color, colors, colored, coloring',
  piano: 'piano, pianos, heavy item*',
  'built-in': 'built-in, integrated appliance*',
  mechanism: 'mechanism*, recliner*',
  wardrobe: 'wardrobe*, closet*',
  dresser: 'chest of drawers, dresser, dressers',
  decor: 'decor, decoration*, home accessories',
  duvet: 'duvet*, comforter*, blanket*',
};
