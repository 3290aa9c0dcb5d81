import type { plansTheme } from '../themes/plans.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is subscribed to: accounts, plans, trials, lines. */
export const plansWords: ThemeWords<typeof plansTheme> = {
  account: 'account*, login, log-in, sign-in, sign in, portal*',
  plan: 'plan, plans, tier*, package*',
  'plan-change':
    'upgrad*, downgrad*, change .. plan, bigger package, moving to, switch .. plan, moving down',
  'switch-provider': `
    switch*, previous provider, other provider, old provider, change
    provider*, port* number,
    (coming|come|comes|moving|move|moves|changing|change|changes|going|leave|leaves|leaving)
    (over |)(from|to) (another|a different|other|an other|us|a rival|the
    competition|their old|his old), from another
    (carrier|provider|supplier|operator|company|bank|firm), churn*, current
    (provider|supplier|operator|carrier), moving to us, moves to us, comes
    to us from, (old|former) (provider|supplier|operator|carrier)`,
  trial: `
    trial*, test drive, try out, evaluation period, free trial, try it,
    tries it, free period, try before, testing period, first weeks free,
    trial class*, first visit free, first class free, taster, try, trying,
    tries, test, test it, discover, try it for, try it out, first month
    free, month free, weeks free, days free, before paying, before they pay,
    look before they, look before you, before they sign, have a go, one go,
    test week, taste of, on approval, first month .. nothing, first month ..
    free, first month .. on us, first months .. nothing, first months ..
    free, first months .. on us, first week .. nothing, first week .. free,
    first week .. on us, first weeks .. nothing, first weeks .. free, first
    weeks .. on us, first day .. nothing, first day .. free, first day .. on
    us, first days .. nothing, first days .. free, first days .. on us,
    first hour .. nothing, first hour .. free, first hour .. on us, first
    session .. nothing, first session .. free, first session .. on us, first
    lesson .. nothing, first lesson .. free, first lesson .. on us, first
    class .. nothing, first class .. free, first class .. on us, without
    paying for the first, only pay after, pays from the, starts paying,
    first bill comes, (try|tries|trying|test|tests|testing)
    (it|us|out|the|for), taster*, (test|trial)
    (account*|period*|lesson*|class*|session*), (use|used) it for a
    (fortnight|week|month), first (class|lesson|session|month), (one|a)
    (lesson|class|session) without, (opening|first|introductory)
    (session|lesson|class|month), to play with, play with (it|everything),
    look around, (weeks|days|nights|month) to
    (try|test|look|play|decide|see), before (buying|signing|joining|they
    buy|they sign|they join|paying), without paying first,
    (try|tries|trying|tried) .. (before|first), first
    (one|go|box|cut|clean|ride|night|coffee) .. (free|on us|nothing|gratis),
    have a look round`,
  'no-card': `
    without .. card, no card, no credit card, card not required, bank details,
    card details, payment details,
    (without|no|not) .. (card number|card details|bank details|card|payment
    details) (asked|needed|required|given|), no bank details, without
    leaving a card, without giving a card, card is not asked`,
  lifetime: `
    lifetime, life-time, for life, for the life, for good, forever, no expiry, for ever,
    keeps it, lifelong, as long as, no end date, as long as they own,
    as long as he owns, as long as the customer, never runs out, never expires,
    as long as (the|they|someone|somebody|a|he|she|you|it),
    lifetime guarantee*, lifetime warrant*, never expire*, do not expire,
    does not expire, don t expire, doesn t expire, no expiration, no expiry
    date, without expiry, never lapse*, does not lapse, do not lapse, never
    go out of date`,
  unlimited: `
    unlimited, without limit, no limit, as many, as (many|often|much)
    (lessons|classes|as)`,
  access: `
    keep* .. access, access, (keep|keeps|watch|watches) (the|it|them)
    (videos|for|course|lessons|recordings)`,
  'phone-plan': `
    landline*, mobiles, sim, roaming, calls to, roam, roams, abroad with our`,
  broadband:
    'broadband, fibre, fiber, internet, router, router*, modem*, set-top',
  tv: 'tv, television, roku',
  'phone-device': 'smartphone*, handset*, iphone, mobile phone*, tablet*',
  sim: 'sim, esim, sims',
  'data-volume': 'gigabyte*, gb, mobile data, data allowance',
  replay: 'replay, recording*, recorded',
  streaming: 'stream*, watch online',
  advert: 'advert*, ads, ad-free',
  'number-port': 'keep your number, number port*, keep their number, porting',
  roaming: 'roaming',
  'fibre-line': 'fibre, fiber',
  'line-move': 'move the line, line transfer, transfer of the line',
  'over-plan': 'out of bundle, out-of-plan, overage*',
};
