/** Why a gap was found, how grave it is and what became of it, in English. */
export const en = {
  'nothing-like-it': 'No article speaks of anything like it.',
  'nearest-unlikely':
    'No article speaks of it: the nearest, “{title}” ({article}), is {likely} % likely to mean the same, and {needed} % are needed.',
  'nearest-silent':
    'No article speaks of it: the nearest, “{title}” ({article}), is {likely} % likely to mean the same and names none of its values.',
  'nearest-elsewhere':
    'No article speaks of it: the nearest, “{title}” ({article}), is {likely} % likely to mean the same, but says another value and never what it is of.',
  'this-article':
    '“{title}” ({article}) is {likely} % likely to speak of it: “{quote}”',
  'this-article-before':
    '“{title}” ({article}) is {likely} % likely to speak of it; the next, {next}, {nextLikely} %: “{quote}”',
  'public-more-generous':
    'The site says “{public}”, the article “{internal}” ({term}): customers are promised more than staff know.',
  'internal-more-generous':
    'The site says “{public}”, the article “{internal}” ({term}): staff promise more than customers are told.',
  disjoint:
    'The site says “{public}”, the article “{internal}” ({term}): neither is clearly kinder to the customer.',
  'never-briefed': 'Team {team} was never briefed on it.',
  'briefed-before':
    'Team {team} was briefed on {date}, before the article changed on {changed}.',
  'decided-covers': '{by} decided that “{title}” ({article}) covers it.',
  'teams-not-briefed': 'Not briefed on it as it stands: {teams}.',
  ended: 'It ended on {date} and the site still shows it.',
  'ended-without-year':
    '“{words}” names no year; that day was last on {date}, and the site still shows it.',
  'ended-in-data':
    'Its structured data on {url} says that it ended on {date} (“{quote}”), and the site still shows it.',
  'two-pages': '{url} says “{quote}”, {otherUrl} says “{otherQuote}”.',
  'page-and-data':
    '{url} shows “{quote}”; its structured data ({property}) says “{otherQuote}”.',
  'still-told':
    'The site no longer promises it, and “{title}” ({article}) still tells staff: “{quote}”',
  'ambiguous-date': '“{words}” can be more than one day: {dates}.',
  'date-without-role':
    '“{words}” is a date that neither begins nor ends anything.',
  'unsaid-end': '“{words}” says that the offer ends, and not when.',
  'no-end-date': '“{words}” is a promotion without an end.',
  absolute: '“{words}” leaves no exception.',
  'hidden-usual-case': '“{words}” names the best case alone.',
  'exposure-home':
    'exposure {points}: it stands on {pages} pages, the home page among them',
  'exposure-home-alone': 'exposure {points}: it stands on the home page',
  'exposure-many': 'exposure {points}: it stands on {pages} pages',
  'exposure-banner': 'exposure {points}: it stands in a banner',
  'exposure-near':
    'exposure {points}: it stands one click from home (pages: {pages})',
  'exposure-deep':
    'exposure {points}: it stands deep in the site (pages: {pages})',
  'exposure-before':
    'exposure {points}: customers could read it until then (pages: {pages})',
  'stake-absolute': 'consequence {points}: its wording is absolute',
  'stake-money':
    'consequence {points}: money or a right of the customer is at stake',
  'stake-contact': 'consequence {points}: it concerns how to reach the company',
  'stake-service':
    'consequence {points}: it concerns a delay or a level of service',
  'stake-absolute-eased':
    'consequence {points}: its wording is absolute, but staff promise no less than the site',
  'stake-money-eased':
    'consequence {points}: money or a right of the customer is at stake, but staff promise no less than the site',
  'stake-contact-eased':
    'consequence {points}: it concerns how to reach the company, but staff promise no less than the site',
  'stake-service-eased':
    'consequence {points}: it concerns a delay or a level of service, but staff promise no less than the site',
  'imminence-over': 'imminence {points}: its end date has passed',
  'imminence-now': 'imminence {points}: customers can claim it now',
  'imminence-told': 'imminence {points}: staff may say so to the next customer',
  'imminence-later': 'imminence {points}: it begins later (days: {days})',
  'unready-unknown': 'unreadiness {points}: no article tells staff of it',
  'unready-contradicted': 'unreadiness {points}: staff are told something else',
  'unready-site':
    'unreadiness {points}: the site is at fault, not what staff know',
  'unready-withdrawn':
    'unreadiness {points}: staff know more than the site says, not less',
  'unready-teams':
    'unreadiness {points}: teams not briefed: {unbriefed} of {teams}',
  found: 'Found.',
  'found-again': 'Found again.',
  'is-back': 'It is back:',
  'promise-gone': 'The site no longer makes this promise.',
  'gap-closed': 'A complete run found the promise, and the gap closed.',
  'acceptance-ended': 'It was accepted by {by} until {date}.',
  'article-changed':
    'What {by} decided was taken back, or was on other values of article {article}.',
  'other-closed':
    'The gap that {by} held it to be the same as, {gap}, has closed.',
  'decision-over': 'What {by} decided was taken back, or speaks of it no more.',
} as const;
