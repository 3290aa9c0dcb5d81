import type { ReportWords } from './words.ts';

export const en: ReportWords = {
  language: 'en',
  locale: 'en-CA',
  title: 'Promise gaps: {site}',
  asOf: 'As of {date}',
  skipToGaps: 'Skip to the gaps',
  sections: {
    summary: 'Summary',
    gaps: 'Gaps',
    decided: 'Decided by a person',
    wording: 'Wording to sharpen',
    covered: 'Covered promises',
    delivery: 'Kept less often than promised, or not measured',
    notChecked: 'Pages not checked',
    legend: 'How to read this report',
  },
  counts: {
    pagesChecked: { one: '{n} page checked', other: '{n} pages checked' },
    pagesNotChecked: {
      one: '{n} page not checked',
      other: '{n} pages not checked',
    },
    promises: { one: '{n} promise', other: '{n} promises' },
    covered: { one: '{n} promise covered', other: '{n} promises covered' },
    gaps: { one: '{n} gap', other: '{n} gaps' },
    places: { one: '{n} place', other: '{n} places' },
    more: { one: 'and {n} more', other: 'and {n} more' },
    warnings: {
      one: '{n} doubt about wording',
      other: '{n} doubts about wording',
    },
    reopened: { one: 'reopened once', other: 'reopened {n} times' },
    decided: {
      one: '{n} decided by a person',
      other: '{n} decided by a person',
    },
    hours: { one: '{n} hour', other: '{n} hours' },
  },
  noGaps: 'No gap: staff are told of every promise found, as it stands.',
  noPromises:
    'No promise was found on the pages checked, so there was nothing to compare.',
  noPages: 'No page could be checked, so this report says nothing yet.',
  allPagesChecked: 'Every page could be checked.',
  incomplete:
    'This report is incomplete: some pages could not be checked, and what they promise is not known.',
  asLastRead:
    'This report is incomplete: no page could be checked. Everything in it stands as it was last read.',
  levels: {
    info: 'info',
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
  },
  gapsOfLevel: {
    info: { one: '{n} info', other: '{n} info' },
    low: { one: '{n} low', other: '{n} low' },
    medium: { one: '{n} medium', other: '{n} medium' },
    high: { one: '{n} high', other: '{n} high' },
    critical: { one: '{n} critical', other: '{n} critical' },
  },
  gapTypes: {
    unknown: {
      label: 'unknown to staff',
      meaning: 'Customers can see this promise; no article tells staff of it.',
      remedy: 'Write an article on it, or take the promise off the site.',
    },
    contradicted: {
      label: 'contradicted',
      meaning: 'Staff are told something else than customers read.',
      remedy:
        'Decide which of the two holds, correct the other, and brief the teams.',
    },
    unbriefed: {
      label: 'not briefed',
      meaning:
        'The article is right, but a team it is meant for was not briefed on it as it stands.',
      remedy: 'Brief the teams on the article as it stands.',
    },
    expired: {
      label: 'expired',
      meaning: 'The site still shows a promise whose end date has passed.',
      remedy: 'Take it off the site, or give it a new end date.',
    },
    inconsistent: {
      label: 'inconsistent site',
      meaning: 'The site says two different things about the same promise.',
      remedy: 'Decide which of the two holds and correct the other.',
    },
    withdrawn: {
      label: 'withdrawn from the site',
      meaning: 'Staff are still told of a promise the site no longer makes.',
      remedy: 'Correct or retire the article, and tell the teams.',
    },
    unclear: {
      label: 'unclear wording',
      meaning:
        'The promise can be read in more than one way, or nobody can keep it.',
      remedy: 'Reword it so that it can be read one way only.',
    },
  },
  warnings: {
    'ambiguous-date': {
      reason: '“{words}” can be read as {dates}.',
      suggestion: 'Write the month as a word: {dates}, whichever is meant.',
    },
    'date-without-role': {
      reason:
        '“{words}” stands by itself: it does not say whether the offer begins, ends or holds on that day alone.',
      suggestion:
        'Say which: “from {words}”, “until {words}” or “on {words} only”.',
    },
    'unsaid-end': {
      reason:
        '“{words}” says that the offer ends, and not when: on any day, customers may take it to hold.',
      suggestion:
        'Name the last day, with its year, and take the words down after it.',
    },
    'no-end-date': {
      reason:
        '“{words}” does not say until when: customers may claim it for as long as the page stands.',
      suggestion:
        'Add the last day, with its year, or say that the offer is permanent.',
    },
    absolute: {
      reason:
        '“{words}” allows no exception, and one bad day is enough to break it.',
      suggestion:
        'Name the level that is kept and how often, such as “in under 5 minutes, 9 times out of 10”.',
    },
    'hidden-usual-case': {
      reason:
        '“{words}” names the best case; what most customers get stays unsaid.',
      suggestion:
        'Name the usual value too, or the lowest: “from … to …, … for most”.',
    },
  },
  topics: {
    discount: 'discount',
    'price-offer': 'price offer',
    gift: 'gift',
    'free-trial': 'free trial',
    financing: 'financing',
    'free-shipping': 'free shipping',
    loyalty: 'loyalty',
    'delivery-time': 'delivery time',
    'dispatch-time': 'dispatch time',
    'return-window': 'return window',
    'return-cost': 'cost of returns',
    'refund-time': 'refund time',
    exchange: 'exchange',
    cancellation: 'cancellation',
    'money-back': 'money back',
    warranty: 'warranty',
    'price-match': 'price match',
    'response-time': 'response time',
    'resolution-time': 'resolution time',
    'wait-time': 'wait time',
    availability: 'opening hours',
    'service-level': 'service level',
    'no-fee': 'no fee',
  },
  terms: {
    percent: 'percentage',
    money: 'amount',
    duration: 'duration',
    date: 'date',
    code: 'code',
    hours: 'hours',
  },
  directions: {
    'public-more-generous':
      'The site is kinder than staff are told: a customer will be disappointed.',
    'internal-more-generous':
      'Staff are told a kinder rule than the site states: nobody is let down, but the site undersells it.',
    disjoint:
      'The two exclude each other: whichever staff apply, some customers were told something else.',
  },
  issues: {
    unreachable: 'could not be reached',
    blocked: 'refused our crawler',
    'http-error': 'answered with an error',
    'robots-disallowed': 'robots.txt asks not to read it',
    'render-incomplete': 'did not finish loading',
    'empty-page': 'holds no words',
    'too-large': 'is too large',
    'unreadable-document': 'cannot be read as a document',
    'unread-language': 'is in a language that is not read',
    'redirect-loop': 'redirects in a circle',
    'out-of-scope-redirect': 'redirects out of scope',
    'private-address': 'leads to a private address',
    timeout: 'took too long',
    'scope-drop': 'is no longer linked or listed',
    'page-limit': 'came after the page limit',
  },
  states: {
    open: 'open',
    'in-progress': 'in progress',
    resolved: 'resolved',
    dismissed: 'dismissed',
    accepted: 'accepted',
  },
  columns: {
    severity: 'Severity',
    gap: 'Gap',
    customersRead: 'Customers read',
    customersReadBefore: 'Customers saw',
    staffRead: 'Staff read',
    teams: 'Teams to brief',
    page: 'Page',
    cause: 'Why',
    detail: 'Detail',
    promise: 'Promise',
    article: 'Article',
    wording: 'Doubt and remedy',
  },
  terminal: {
    also: 'and also',
    differs: 'Differs',
    note: 'Note',
    toBrief: 'to\u00a0brief: {teams}',
  },
  siteAlsoSays: 'Customers also read',
  noArticle: 'No article speaks of it.',
  articleSilent: 'The article tells staff the same.',
  promiseGone: 'The site no longer says it.',
  quoted: '“{text}”',
  articleNamed: 'Article “{title}” ({id}), updated {date}',
  difference: '{term}: {public} in public, {internal} inside',
  differenceOnSite: '{term}: {public} here, {internal} there',
  condition: 'Condition: {text}',
  endedOn: 'Ended on {date}.',
  goneSince: 'Not found on the site since {date}.',
  missingSince:
    'Not found where it stood since {date}. It counts as gone when another complete run does not find it either.',
  neverBriefed: '{team}: never briefed',
  briefedBefore: '{team}: last briefed on {date}; the article changed since',
  noTeams: 'no team is named',
  alsoOn: 'Also on',
  showPlace: 'Show the place on the page',
  structuredData: 'structured data, read by search engines',
  whatToDo: 'What to do:',
  howDecided: 'How this was decided',
  severityOf: 'Severity {score} of 10, {level}',
  severityLegend:
    'Severity = exposure (0–3) + consequence (0–3) + imminence (0–2) + unreadiness (0–2).',
  addends: {
    exposure: {
      label: 'exposure',
      meaning: 'where it stands, on how many pages',
    },
    consequence: {
      label: 'consequence',
      meaning: 'money, a legal right, absolute wording',
    },
    imminence: {
      label: 'imminence',
      meaning: 'how soon a customer meets it',
    },
    unreadiness: {
      label: 'unreadiness',
      meaning: 'how many teams do not know',
    },
  },
  sinceWhen: 'Seen since {date}',
  seenUntold:
    'Customers could see it for {hours} while staff did not know; {open} of that in opening hours.',
  stood: 'It has stood for {hours}; {open} of that in opening hours.',
  exposed: 'for {hours} h, {open} h open',
  gapNamed: 'Gap {id}',
  decidedBy: '{by}, {date}: {reason}',
  untilWhen: 'until {date}',
  unmeasured: 'Nobody measures it.',
  keptShare:
    'Kept in {kept} % of the cases ({period}); promised for {promised} %.',
  slowestTenth: 'One case in ten takes {p90} or more ({period}).',
  units: {
    minute: { one: '{n} minute', other: '{n} minutes' },
    hour: { one: '{n} hour', other: '{n} hours' },
    day: { one: '{n} day', other: '{n} days' },
    'business-day': { one: '{n} business day', other: '{n} business days' },
    week: { one: '{n} week', other: '{n} weeks' },
    month: { one: '{n} month', other: '{n} months' },
    year: { one: '{n} year', other: '{n} years' },
  },
  fullReport: 'Full report: {address}',
  labelled: '{label}: {text}',
  register: {
    noRun:
      '{site}, {date}: no run had ended by then, so nothing is known of that day.',
    thatNight:
      '{site}, {date}: as read that night (run {run}, {state}, {pages})',
    earlierNight:
      '{site}, {date}: as read in the night of {night} (run {run}, {state}, {pages})',
    since: '{topic} ({kind}), since {date}',
    notSeen: '{promise}; not seen that night, and not yet known to be gone',
    noSnapshot: 'no snapshot of that time was kept',
    received: 'received on {moment}, sha256 {hash}',
    promise: 'promise {id}',
    allRead: 'Every page was read that night.',
    runStates: {
      running: 'under way',
      complete: 'complete',
      incomplete: 'incomplete',
    },
    kinds: { promotion: 'promotion', commitment: 'commitment' },
    pages: { one: '{n} page', other: '{n} pages' },
    notFound: {
      one: 'Not found on the page read that night.',
      other: 'Not found on the {n} pages read that night.',
    },
    notRead: {
      one: '{n} page was not read that night:',
      other: '{n} pages were not read that night:',
    },
  },
};
