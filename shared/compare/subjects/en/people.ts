import type { peopleTheme } from '../themes/people.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** Whom a promise is for, and whom it is not for. */
export const peopleWords: ThemeWords<typeof peopleTheme> = {
  supply: `
    our supplier*, our wholesaler*, merchants we, we buy from, our merchants,
    partner garage*, partner workshop*, partner firm*, our subcontractor*,
    subcontractors, let us pay, lets us pay, give us .. terms, gives us .. terms,
    charge us, charges us, bill us, bills us, invoice us, invoices us, deliver
    to us, delivers to us, our account with, trade terms with`,
  'staff-affairs': `
    swapping shifts, shift swap*, shift pattern*, annual leave,
    booking leave, book leave, sick leave, sick note*, days off, time off,
    payslip*, payday*, pay day*, overtime, on-call allowance, timesheet*, time
    sheet*, expense claim*, expenses, staff discount, staff meal*, staff
    party, staff room, staff parking, uniform*, team meeting*, appraisal*,
    probation*, wages, absences, our breaks, lunch break*`,
  'third-party': `
    at the factory, from the supplier, to the supplier,
    the insurer s, insurer s line, our printer, our accountant*, our landlord`,
  pass: 'pass, passes, ticket*, admission, entry, ticket, tickets, entrance',
  'card-member': 'card holder*, library card, membership, member*',
  membership: `
    membership*, member*, join, joins, joined, joining, sign up, sign-up,
    registration, joining fee, membership fee, enrol*, register*, joiner*,
    joins, signs up, signed up,
    (entering|enter|enters|becoming|become|becomes) (them|a
    member|member|members|the club), signing up, joining up, joined up, new
    people, entry to the club`,
  child: `
    child*, kid, kids, baby, infant*, junior*, brothers and sisters,
    brother*, sister*, sibling*, second child, two kids`,
  family: `
    family, families, parents, household*, same roof`,
  couple: 'couple*, romantic*, romance, honeymoon*',
  senior: `
    senior*, elderly, pensioner*, (older|old|aged|elder|retired)
    (customer*|people|person|client*|patient*|guest*|member*|folk|adult*|resident*|citizen*|shopper*|visitor*|passenger*),
    (over|above|past|from|aged) (sixty|sixty-five|60|65|sixty two|62|sixty
    years|seventy|70), (over|aged|under) 65s, over-65*, over-60*, retired,
    retiree*, sixty and (over|above|older|up|beyond), sixty-five and
    (over|above|older|up|beyond), in retirement, drawing a pension, elders,
    aged sixty, seniors`,
  student: `
    student*, learner*, pupil*, trainee*, enrolled, enrol*, undergraduate*,
    student card*, (whoever|who|people|anyone) (study|studies|studying)`,
  nonprofit:
    'charit*, non-profit*, nonprofit*, ngo*, public bod*, association*',
  'business-client': `
    business*, corporate, company, companies, b2b, enterprise*, firms, trade
    customer*, wholesale, account holder*, trade account*, trade buyer*, hotels,
    offices, professionals, the trade, architects, designers and`,
  'new-customer': `
    new customer*, first order, first-time, newcomer*, new client*, welcome,
    first purchase, new subscriber*, new member*, switcher*, newcomers, new
    patient*, first-timer*, first visit, first time, joins us, who has just
    joined, new joiner*, new account*, first order*, first purchase*, first
    booking*, new user*, beginner*,
    (someone|somebody|anyone|whoever|who|people|a
    person|anybody|client*|customer*) new, (has|have) never been (here|with
    us|a), (for|the) (first|1st) time, comes for the first time, come* for
    the first time, first check-up, new
    (people|family|families|face*|guest*|patient*|pupil*|student*), never
    (came|come|been) before, someone who never, (never|not) had ..
    (done|cleaned|seen) by us, never came before`,
  'existing-customer': 'existing, former, already, returning, current client*',
  subscriber: 'subscrib*, subscription*',
  group: 'group*, party of, rooms up',
  person: 'person, people, per person, visitor*, adult*, guest*',
  'people-count': 'people, persons, visitors, adults, passengers',
  youth: `
    under 26, under-26, under 25, under-25, under 18, under-18, under-18s,
    young people, young, youth, youths, teenager*`,
  'over-sixty':
    'over 60, over-60, over-60s, over 65, over-65, retired, retiree*',
  wheelchair: 'wheelchair*, step-free, mobility',
  'first-owner': 'first owner*, original owner*',
  sibling: 'sibling*, large famil*',
  guest: 'guest pass*, bring a friend, plus one',
};
