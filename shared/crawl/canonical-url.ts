const tracking = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '__hstc',
  '__hssc',
  '__hsfp',
  'hsctatracking',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'srsltid',
  'fbclid',
  'msclkid',
  'twclid',
  'ttclid',
  'yclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'epik',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'ml_subscriber',
  'ml_subscriber_hash',
  'oly_anon_id',
  'oly_enc_id',
  'vero_id',
  's_cid',
  'wickedid',
  'elqtrackid',
  'phpsessid',
  'jsessionid',
]);
const trackingFamily = /^(?:utm|pk|mtm|matomo|piwik)_/;
const session = /;jsessionid=[^/?#]*/i;
const escaped = /%[0-9a-f]{2}/gi;
const unreserved = /[\w.~-]/;

/**
 * The one spelling of a page's address (RFC 3986, 6.2.2): no fragment, no
 * credentials, no parameter that only tells where a visitor came from, the
 * others in order of their names, so that one page is one page. Undefined for
 * what is no web address.
 */
export function canonicalUrl(
  raw: string,
  ignoreParameters: ReadonlySet<string> = new Set(),
): string | undefined {
  const url = URL.parse(raw);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return undefined;
  }
  const host = url.host.replace(/\.(?=:|$)/, '');
  const path = spellOnce(url.pathname).replace(session, '');
  const query = url.search ? keptQuery(url.search, ignoreParameters) : '';
  return `${url.protocol}//${host}${path}${query}`;
}

function keptQuery(search: string, ignored: ReadonlySet<string>): string {
  const kept = spellOnce(search.slice(1))
    .split('&')
    .map((pair) => ({ pair, name: nameOf(pair) }))
    .filter(({ pair, name }) => pair !== '' && !isTracking(name, ignored))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return kept.length > 0 ? `?${kept.map(({ pair }) => pair).join('&')}` : '';
}

function nameOf(pair: string): string {
  const end = pair.indexOf('=');
  return end < 0 ? pair : pair.slice(0, end);
}

function isTracking(name: string, ignored: ReadonlySet<string>): boolean {
  const plain = name.toLowerCase();
  return tracking.has(plain) || trackingFamily.test(plain) || ignored.has(name);
}

/** Escapes that need not be are undone, the others written in capitals. */
export function spellOnce(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(escaped, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return unreserved.test(character) ? character : octet.toUpperCase();
  });
}
