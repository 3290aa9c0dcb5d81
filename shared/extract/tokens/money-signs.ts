import type { MoneyWords } from '../term-words.ts';

/** Signs and codes of money that mean the same in every language. */
export const moneySigns: MoneyWords['currencies'] = [
  { codes: 'EUR', words: '€, eur' },
  { codes: 'GBP', words: '£, gbp' },
  { codes: 'CHF', words: 'chf' },
  {
    codes: 'USD',
    words: 'us$, us $, u.s. $, u.s $, usd, usd$, $us, $ us, $usd, $ usd',
  },
  {
    codes: 'CAD',
    words: `
      ca$, ca $, c$, cad, cad$, cad $, can$, cdn$, cdn $, $ca, $ ca, $cad,
      $ cad, $can, $ cdn`,
  },
  { codes: 'AUD', words: 'a$, au$, au $, aud, aud$, $ aud' },
  { codes: 'NZD', words: 'nz$, nzd, $ nzd' },
  { codes: 'SGD', words: 's$, sgd' },
  { codes: 'HKD', words: 'hk$, hk $, hkd, $ hk' },
  { codes: 'MXN', words: 'mx$, mxn, $ mxn' },
  { codes: 'BRL', words: 'r$, brl' },
  { codes: 'INR', words: '₹, inr' },
  { codes: 'JPY', words: '¥, jpy' },
  { codes: 'CNY', words: '元, cny, rmb' },
  { codes: 'PLN', words: 'zł, pln' },
  { codes: 'CZK', words: 'kč, czk' },
  { codes: 'SEK NOK DKK', words: 'kr' },
  { codes: 'SEK', words: 'sek' },
  { codes: 'NOK', words: 'nok' },
  { codes: 'DKK', words: 'dkk' },
  { codes: 'XOF XAF', words: 'fcfa, cfa, xof, xaf' },
  { codes: 'XPF', words: 'xpf' },
  { codes: 'ZAR', words: 'zar' },
  { codes: 'AED', words: 'aed' },
  { codes: 'NGN', words: '₦, ngn' },
  { codes: 'PHP', words: '₱' },
  { codes: 'ILS', words: '₪, ils' },
  { codes: 'KRW', words: '₩, krw' },
  { codes: 'TRY', words: '₺' },
  { codes: 'UAH', words: '₴' },
  { codes: 'RUB', words: '₽' },
  { codes: 'VND', words: '₫' },
  { codes: 'THB', words: '฿' },
  { codes: 'CRC', words: '₡' },
  { codes: 'GEL', words: '₾' },
  { codes: 'LAK', words: '₭' },
  { codes: 'KZT', words: '₸' },
  { codes: 'GHS', words: '₵' },
  { codes: 'PYG', words: '₲' },
  { codes: 'AZN', words: '₼' },
  { codes: 'MNT', words: '₮' },
];

/**
 * Codes that are read in capitals alone: in small letters some are words.
 * Left out are those that are names in capitals, too: TOP, ALL, RON, SDG.
 */
export const capitalCodes = `
  aoa, ars, bbd, bdt, bgn, bhd, bif, bsd, bwp, byn, bzd, cdf, clp, crc, cve,
  djf, dzd, egp, etb, fjd, ghs, gnf, gtq, hnl, htg, huf, idr, iqd, isk, jmd,
  jod, kes, khr, kmf, kwd, kyd, kzt, lbp, lkr, lyd, mad, mga, mkd, mmk, mru,
  mvr, mwk, myr, mzn, npr, omr, php, pkr, pyg, qar, rsd, rub, rwf, sar, thb,
  tnd, ttd, twd, tzs, uah, ugx, uyu, uzs, vnd, vuv, xcd, yer, zmw`;

/** Codes that figures may follow unspaced: USD25. */
export const gluedCodes = `
  usd, cad, aud, nzd, eur, gbp, chf, sgd, hkd, mxn, brl, inr, jpy, cny, pln,
  czk, sek, nok, dkk, xof, zar, aed, myr, thb`;
