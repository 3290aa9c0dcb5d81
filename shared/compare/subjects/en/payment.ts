import type { paymentTheme } from '../themes/payment.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** How money changes hands: payments, loans, banks. */
export const paymentWords: ThemeWords<typeof paymentTheme> = {
  financing: `
    financ*, instalment*, installment*, payment plan*, pay over time, pay later,
    in parts, spread*, layaway, loan*, lend, lender*, credit plan*, monthly
    payment*, interest free, no interest, without interest, plan option*, pay
    monthly, klarna, affirm, clearpay, afterpay, synchrony, in several payments,
    in three payments, in four payments, several payments, monthly payments,
    carecredit, care credit, sunbit, alphaeon, greensky, wisetack, medicard, ifinance, paybright, lendingclub,
    month by month, over several months, over 12 months, credit, on credit, by
    instalment*, deferred payment*, defer*, pay in, in two payments, spread the
    cost, spread over, pays monthly, pay over, pays over, split the bill, split
    the payment, by the month, monthly part*, ten parts, monthly payers, pay by
    the month, in thirds, three goes, equal parts, split into, staged, stage
    payment*, in stages, spreads, pays it off, pay it off, paying later, on
    tick, on account,
    (split|splits|splitting|spread|spreads|spreading) ..
    (over|across|in|into|bill|cost|sum|payment), bit by bit, (in|into)
    (two|three|four|six|ten|twelve|equal) .. (parts|payments|instalments),
    paying (later|over time|bit by bit|in parts)`,
  'lent-by-others': `
    carecredit, care credit, sunbit, alphaeon, greensky, wisetack, medicard, ifinance, paybright, lendingclub,
    klarna, affirm, clearpay, afterpay, synchrony, cherry,
    (outside|external|third party|partner|specialist|separate) .. (lender*|bank|finance|financing|company|credit),
    (through|with|via|by|from) .. (lender|bank|finance company|credit company), third party, a lender`,
  'not-by-us': `
    ourselves, itself, in house, of our own, our own, directly, with us direct,
    (cannot|can't|unable to) pay`,
  interest: `
    interest, apr, interest-free, 0%, no interest`,
  loan: 'loan*, lend*, mortgage*, borrow*, bridging, borrower*',
  'early-settlement': `
    early settlement, settles .. early, repaid ahead, early repayment,
    exit charge*, exit fee*, early redemption, prepay*, repay early`,
  deposit: `
    prepayment*, paid ahead, money down,
    deposit*, down payment*, advance payment, half of the price, retainer*,
    holding fee, secures the, secure the date, is blocked, are blocked, blocked
    on, imprint, security sum, caution money, bond, bonds, held on the card,
    paid in advance, one-third now, a third now`,
  payment: `
    pay, paid, payment*, pays, payable, card, cards, cash, cheque*, wire*, bank
    transfer*, billing, checks, by check, personal check*`,
  'payment-method': `
    payment method*, way it was paid, the way it came, original payment,
    card it came from, account it came from`,
  broker: 'broker*, adviser*, advisor*, agent*, consultant*',
  'deposit-hold': 'hold, held against',
  'interest-credit-decision': `
    credit decision, lender answers, approval, decision in principle, agreement
    in principle, lender s answer`,
  'bank-card': `bank card*, debit card*, credit card*, card, cards, mastercard, visa card,
    (to|onto|on|by) (the|your|their|same) card, card refund*`,
  cheque: 'by (check|cheque), cheque, cheques, personal check*, paper check*',
  cash: 'in cash, by cash, pay cash, pays cash, paying cash, cash payment*',
  overdraft: 'overdraft*, overdrawn',
  'current-account':
    'current account*, savings account*, savings, bank account*',
  'branch-counter': 'branch, branches, counter, counters, teller*',
  'cash-machine': 'cash machine*, atm, atms, withdraw* cash',
  'transfer-money': `
    bank transfer*, money transfer*, wire transfer*, remittance*,
    transfers between, e-transfer*, online transfer*`,
  currency: 'currency, currencies, exchange rate*, foreign exchange',
  mortgage: `
    mortgage*, home loan*, decision in principle, remortgage*, borrowers,
    lender*, in principle`,
  invest: `
    invest, invests, invested, investing, investor*, investment*, portfolio,
    broker account, shares, fund, funds`,
  pension: 'pension*, annuity',
  overpaid: 'overpaid, overpayment*, overcharg*, paid too much',
  arrears: 'arrears, unpaid, overdue, late payer*, late payment*',
  'pin-code': 'pin, pin code',
  'card-block':
    'block the card, card blocking, lost card*, stolen card*, lost or stolen',
  'account-opening':
    'open an account, account opening, opening an account, new account*',
  iban: 'iban, account number, sort code',
  'identity-check': 'identification, identity, id check*',
  'account-fee': 'account fee*, account-keeping, monthly account',
  'exchange-rate':
    'exchange rate, foreign exchange, exchange fee*, fx, exchange margin',
  'disputed-debit':
    'disputed, chargeback*, unauthorised payment*, unrecognised payment*',
  'personal-loan': 'personal loan*, private credit',
  'business-loan': 'business loan*',
  'loan-merger': 'debt consolidation, consolidat*',
  renegotiation: 'renegotiat*, remortgag*',
  'loan-insurance': `
    borrower s insurance, borrower insurance, loan insurance, payment
    protection`,
  layaway: 'layaway, lay-away, lay-by, set aside, put aside',
  leasing: 'leasing, lease, leases, rent to own, hire purchase',
  'yearly-bill': 'annual bill, yearly bill, settlement bill, final bill',
  'direct-debit': 'direct debit*',
  'card-hold': 'preauthor*, pre-author*, card hold, hold on the card',
  'paper-bill': 'paper bill*, e-bill*, printed bill*',
};
