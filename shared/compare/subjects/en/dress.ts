import type { dressTheme } from '../themes/dress.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is worn: clothes, shoes, jewels, glasses, looks. */
export const dressWords: ThemeWords<typeof dressTheme> = {
  jewel: `
    jewel*, ring, rings, watch, watches, diamond*, timepiece*, necklace*,
    bracelet*, pearl*`,
  'ring-custom': `
    ring, rings, finger*`,
  sizing: `
    resiz*, sizing, size, made larger, made smaller, larger or smaller, larger,
    smaller, taken in, taken up, let out, hems, hem, alteration*, alter,
    altered, resize*`,
  shoe: 'shoe, shoes, boot, boots, footwear, trainers, sneaker*',
  sole: 'sole, soles',
  pair: 'pair, pairs',
  clothes: `
    clothes, clothing, garment*, dress, dresses, shirt*, jacket*, coat, coats,
    apparel, trousers, jeans, denim, blouse*, suits, skirt*, knitwear, seam*,
    hem, hems, wardrobe*`,
  underwear: 'underwear, lingerie, swimwear, socks',
  bag: 'handbag*, backpack*, rucksack*',
  glasses: 'glasses, eyewear, lens, lenses, optician*, spectacles',
  gold: 'gold, silver, platinum',
  cosmetic: 'cosmetic*, cream, creams, make-up, makeup, skincare, lotion*',
  hair: 'hair, haircut*, hairdress*, barber*',
  beauty: 'beauty, manicure*, facial*, nails, salon, waxing',
  tattoo: 'tattoo*, piercing*',
  engraving: `
    engrav*, inscription*, lettering, carving, carved`,
  'wedding-ring': 'wedding ring*, wedding band*, bands',
  gemstone: 'gem, gems, gemstone*, diamond*, stones, prong*',
  plating: 'plating, rhodium, plated, replat*',
  watch: 'watch, watches, strap*',
  'battery-change': 'watch batter*, battery change, new battery',
  polishing: 'polishing, ultrasonic',
  'progressive-lens': 'progressive*, varifocal*',
  'contact-lens': 'contact lens*',
  'eye-test': 'eye test*, eye exam*, sight test*, vision test*',
  'reading-glasses': 'sunglasses, second pair',
  alteration: 'alteration*, hem, hems, hemming, tailor*',
  suit: 'suits, tuxedo*, dinner jacket*',
  shirt: 'shirt, shirts',
  'wedding-dress': 'wedding dress*, wedding gown*',
  jeans: 'jeans, trousers',
  'anti-glare': 'anti-glare, anti-reflect*',
  'try-on': 'try on, fitting room*, try at home',
  sleeve: 'sleeve*, zip, zips',
};
