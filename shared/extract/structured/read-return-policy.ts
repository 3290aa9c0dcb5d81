import { draft, type FactDraft, type ItemReader } from './draft-fact.ts';
import { readMoney } from './read-money.ts';
import { namesOf, numberOf, objectsOf } from './values.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Reads a MerchantReturnPolicy: how long, at whose cost, given back how. */
export const readReturnPolicy: ItemReader = ({ properties }) => [
  ...windowOf(properties),
  ...feesOf(properties),
  ...refundOf(properties),
];

function windowOf(policy: Properties): FactDraft[] {
  const days = numberOf(policy, 'merchantReturnDays');
  if (days !== undefined && days > 0) {
    return [
      draft('return-window', 'merchantReturnDays', [
        {
          type: 'duration',
          min: days,
          max: days,
          unit: 'day',
          role: 'window',
          bound: 'exact',
        },
      ]),
    ];
  }
  return namesOf(policy, 'returnPolicyCategory').includes(
    'MerchantReturnNotPermitted',
  )
    ? [draft('return-window', 'returnPolicyCategory', [], 'refused')]
    : [];
}

/** Of a fault, the law says who pays; these say it of a change of mind. */
const feeNames = ['customerRemorseReturnFees', 'returnFees'] as const;
const paidByCustomer: ReadonlySet<string> = new Set([
  'ReturnFeesCustomerResponsibility',
  'ReturnShippingFees',
]);

function feesOf(policy: Properties): FactDraft[] {
  const name = feeNames.find((one) => namesOf(policy, one).length > 0);
  if (name === undefined) return [];
  const said = namesOf(policy, name);
  if (said.includes('FreeReturn')) return [draft('return-cost', name)];
  if (!said.some((one) => paidByCustomer.has(one))) return [];
  const fees = objectsOf(policy, 'returnShippingFeesAmount');
  const terms = fees.flatMap((fee) => readMoney(fee, 'fee') ?? []);
  return [draft('return-cost', name, terms.slice(0, 1), 'refused')];
}

function refundOf(policy: Properties): FactDraft[] {
  const said = namesOf(policy, 'refundType');
  return [
    ...(said.includes('FullRefund') ? [draft('money-back', 'refundType')] : []),
    ...(said.includes('ExchangeRefund')
      ? [draft('exchange', 'refundType')]
      : []),
  ];
}
