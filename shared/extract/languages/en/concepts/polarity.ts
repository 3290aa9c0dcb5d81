import type { ThemeWords } from '../../../frame-words.ts';

export const polarity: ThemeWords<'polarity'> = {
  not: `
    not, no, never, cannot, can't, don't, doesn't, won't, isn't, aren't,
    unable, unfortunately, neither, nor, without, regret, refuse, decline,
    didn't, wouldn't, no longer`,
  non: 'non',
  'denied-after': `
    (is|are|will be) (not|never) (falsely|usually|normally|always|)
    (promised|guaranteed|offered|available|given|granted|valid|possible|on
    offer), (isn't|aren't|won't be)
    (promised|guaranteed|offered|available|given|granted|valid|possible),
    (does|do) not (apply|hold|count), (doesn't|don't) apply,
    (will|shall|can) not (apply|be applied|be promised|be offered|be
    given|be granted|be guaranteed), won't (apply|be applied|be
    offered), cannot be
    (promised|guaranteed|offered|given|granted|applied), not
    (included|available|offered|provided|covered|possible|applicable)`,
  'save-if': `
    unless, except (if|when|where|in case|in the event|for), other than (if|when|in case|in the event), save (if|when|where), only (if|when|where|in case|in the event)`,
  'we-cannot': `
    we cannot, we can't, we can not, we (are|'re) (unable|not able) to,
    we're (unable|not able) to, it is (impossible|not possible) for us
    to, we (regret|are sorry) that we cannot`,
  hedge: `
    aim, aims, aim to, goal, our goal, target, try to, strive, usually,
    typically, generally, normally, approximately, approx, about, around,
    roughly, estimate, estimated, may, might, should, could, in most cases,
    on average, average, as a rule, often, most, where possible,
    wherever possible, commonly, expected, expect, subject to availability,
    depending, at our discretion, endeavour, endeavor, attempt, hope to,
    intend, circa, ask about, do our best, some, currently`,
  firm: 'guarantee, guaranteed, guarantees, promise, always, commit, committed, must, shall, ensure',
  absolute: `
    always, never, never ever, 100 %, every time, every single time,
    no matter what, without exception, without fail, any time of day,
    no wait, no waiting, no wait time*, no waiting time*,
    zero wait, zero waiting, without the wait, no queue, no queues,
    no queuing, no lines, no hold time*, no more waiting, no more queues`,
  'at-customer-cost': `
    at your own expense, at your expense, at the customer's expense,
    at customer's expense, you pay, customer pays, customer's responsibility,
    your responsibility, responsible for, borne by the customer,
    borne by the buyer, you are responsible, buyer pays,
    customers are responsible, at the buyer's expense, your own cost,
    at your own cost, non refundable, is charged, are charged,
    will be charged, paid by the customer, you cover, yours to pay,
    for the customer, will be deducted, is deducted, are deducted,
    deducted from,
    (customers|customer|buyer|buyers|you) (pay|pays) for (return|the return|returns|postage),
    at (the|our) (normal|usual|standard|full|current) (rate|rates|price|prices|charge|charges),
    at your cost,
    (deducted|taken|subtracted|withheld) (from|off) (your|the|any) (refund|reimbursement|amount refunded|amount)`,
};
