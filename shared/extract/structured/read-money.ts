import type { MoneyTerm } from '../../domain/term.ts';
import type { DraftTerm } from './draft-fact.ts';
import { numberOf, textsOf } from './values.ts';

type Properties = Readonly<Record<string, unknown>>;

/** The names under which schema.org says an amount. */
const amountNames = ['value', 'price', 'minPrice', 'minValue'] as const;
const currencyNames = ['currency', 'priceCurrency'] as const;

/** Answers an amount of money as a MonetaryAmount or a price says it. */
export function readMoney(
  value: Properties,
  role: MoneyTerm['role'],
): Extract<DraftTerm, { type: 'money' }> | undefined {
  const [amount] = amountNames.flatMap((name) => numberOf(value, name) ?? []);
  if (amount === undefined) return undefined;
  const [currency] = currencyNames
    .flatMap((name) => textsOf(value, name))
    .filter((code) => /^[A-Z]{3}$/.test(code));
  return {
    type: 'money',
    role,
    amount,
    currency: currency ?? null,
    bound: 'exact',
  };
}
