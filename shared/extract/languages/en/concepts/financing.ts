import type { ThemeWords } from '../../../frame-words.ts';

export const financing: ThemeWords<'financing'> = {
  'a-loan': '(a|the|your|their|our|any) (loan|loans|mortgage)',
  financing: `
    financing, finance available, finance options, special financing,
    payment plan, payment plans, flexible payment*, monthly payment plan*,
    installment plan*, instalment plan*, layaway, lay away, lease to own,
    rent to own, financing options, financing plan*, 0 % finance, 0 % apr,
    easy payment*, spread the cost, pay over, klarna, affirm, afterpay,
    clearpay, sezzle, care credit, carecredit, deferred interest, pay monthly,
    pay weekly, pay by the month, rent to buy, rent-to-buy, buy on finance,
    finance over, finance from, payments of, equal payments, easy terms,
    staged payments, payments spread over, spread over, repay over,
    repayments over, zip pay, laybuy, paypal pay in, pay as you earn,
    guaranteed approval, guaranteed credit approval, approved financing,
    guaranteed approved financing, all credit accepted, all credit approved,
    as low as … (month|mo|week) with approved credit, with approved credit, on approved credit,
    paid over, payable over,
    finance your (treatment|purchase|order|repair|project|kitchen|boiler|new|holiday|course), finance this,
    interest free (terms|options|payments|plans|credit)`,
  arranged: `
    (can|may) be (arranged|set up|agreed|spread|offered),
    (draw|draws|work|works|set|sets) (up|out), (arrange|agree|discuss)
    (a|an)`,
  'splits-payment': `
    (can|may|could|to) (split|spread|divide|break) (the|your|this|)
    (total|cost|payment|payments|balance|bill|fee*|price|costs)
    (into|over|across|up), (pay|settle) (the|your)
    (total|balance|bill|fee*) in (smaller|several|two|three|four)
    (payments|parts|instalments)`,
  lender: `
    carecredit, care credit, lendingclub, lending club, sunbit, cherry
    financing, cherry payment plans, through cherry, alphaeon, proceed
    finance, synchrony, greensky, wisetack, acorn finance, ifinance,
    medicard, tabeo, v12 finance, novuna, prosper healthcare, wells
    fargo health advantage, humm, zip, denefits, payitmonthly`,
  'small-parts': `
    (flexible|convenient|easy|affordable|comfortable|manageable|interest-free) (monthly|weekly|quarterly|) (installments|instalments),
    (monthly|weekly|low) (payments|installments|instalments) (as low
    as|from|starting at|starting from|starting as low as), payments (as
    low as|starting at), (low|easy|affordable|small) (monthly|weekly)
    (payments|installments|instalments), (weekly|monthly) payments
    (accepted|available|welcome), (months|year) same as cash, same as
    cash, no credit (check|needed) (financing|required|needed), (0|zero)
    down (and|payment|with), $0 down`,
  accepts: `
    accept, accepts, accepted, welcome, options, option`,
  pay: 'pay, pays, paid, payment, payments, payable, spread, split, settle, finance',
  instalments: `
    instalment, instalments, installment, installments, payments,
    monthly payments, interest free payments, equal payments, easy payments,
    fortnightly payments, weekly payments, monthly repayments, repayments,
    monthly slices, part payments, equal parts, easy instalments,
    fortnightly instalments, weekly instalments, biweekly payments,
    bi weekly payments,
    spread (your|the) (fees|fee|payments|payment|bill|balance|premium) over`,
  'interest-free': `
    interest free, no interest, zero interest, without interest, 0 % apr,
    0 % interest, zero percent, 0 % finance, zero percent interest,
    interest-free, 0 %, free of interest, nil interest, interest nil,
    no interest charged, with no interest, interest of 0, nought per cent,
    nought percent, interest at 0,
    (pay|paid|payable) in {2-12} (without|with no|no) (fees|fee|extra cost|charge|charges)`,
  interest: 'apr, interest, interest rate',
  'cash-or-cheque':
    'cash or, and cash, or cash, cash and, cheque, cheques, checks, by check, bank transfer',
  'may-pay': `
    (can|may|could) (also|be|all be|) (pay|paid|settle|settled|spread|split|clear|cleared|divide|divided), (let|lets|allow|allows|help|helps) you (to|) (pay|settle|spread|split|clear), (paying|payment|payable|spreading) (is possible|possible)`,
  'by-parts': `
    instalment, instalments, installment, installments, monthly, by the month, month by month, in stages, bit by bit, a little at a time,
    in (several|equal|two|three|four|five|six|{2-12}) (equal|) (parts|goes|payments|portions|stages|steps), over (several|{2-60}|two|three|four|six|twelve) (months|weeks|years)`,
  'pay-later': `
    pay later, buy now pay later, pay over time, pay in {3-4}, pay in {7-90} days,
    payment in {3-4}, split your payment, split payment*, pay in instal*,
    spread the cost, pay monthly, split the cost, spread your payment*,
    defer payment*, deferred payment*, defer your (payment|payments|first payment|instalment|instalments|repayments|bill), finance available,
    financing available, payment plans available, finance options available,
    finance is available, financing is available, finance packages available,
    interest free credit, interest free finance, 0 % credit,
    payment plan available, layaway available, layaway program,
    layaway programme, offer layaway, pay in installments, pay in instalments,
    pay in monthly, flexible payment option*, monthly payment options,
    interest free option*, interest free plan*, interest free payment*,
    interest free financ*, installment payments, instalment payments,
    flexible installment*, flexible instalment*, installments available,
    instalments available, installments are available,
    instalments are available, flexible payment plan*,
    affordable payment plan*, easy payment plan*, easy monthly payment*,
    payments can be spread, spread the payments, payment by instalment*,
    payment in instalments, pay it off, pay off your, pay it in,
    pay for it monthly, pay in stages, pay by instalment*, pay as you go over,
    pay in the run up, pay in fortnightly, pay in weekly, split the bill,
    split it into, split into, break the cost, break it into, months to pay,
    weeks to pay, years to pay, longer to pay, half now, monthly payments from,
    weekly payments from, pay a little each, pay a bit each, pay in parts,
    pay it back over, pay the rest later, pay the rest in,
    pay the balance later, settle later, a deposit today and the rest`,
};
