import type { IssuePhrases } from './issue-phrases.ts';

/** What to say of each trouble: the value, the place and the remedy. */
export const en: IssuePhrases = {
  'no-such-page':
    '{url} answered {status}: there is no such page. Correct the links to it, or put it back.',
  'too-many-requests':
    '{url} answered {status}: too many requests. Crawl more slowly (delayMs, concurrency), or let the user agent Briefed through.',
  'not-for-everybody':
    '{url} answered {status}: it is not for everybody. Let the user agent Briefed through if customers can read it, or exclude it.',
  'server-failed':
    '{url} answered {status}: the server failed. Run again when it has recovered.',
  'no-page':
    '{url} answered {status}: that is no page. Correct the links to it, or exclude it.',
  'told-to-wait':
    '{host} answered {status} and asks to be left alone for {seconds} seconds, so nothing more is asked of it now. Run again later, or crawl more slowly (delayMs).',
  'connection-refused':
    '{url} could not be reached: the server refuses connections (is it running?). Check the address, and run again when the site answers.',
  'no-such-host':
    '{url} could not be reached: there is no host of that name. Check the address, and run again when the site answers.',
  'host-not-looked-up':
    '{url} could not be reached: the host name could not be looked up. Check the address, and run again when the site answers.',
  'broken-off':
    '{url} could not be reached: the server broke the connection off. Check the address, and run again when the site answers.',
  'no-answer':
    '{url} could not be reached: the server did not answer in time. Check the address, and run again when the site answers.',
  'no-way-to-host':
    '{url} could not be reached: there is no way to the host. Check the address, and run again when the site answers.',
  'no-way-to-network':
    '{url} could not be reached: there is no way to its network. Check the address, and run again when the site answers.',
  'bad-certificate':
    '{url} could not be reached: {code}. Its certificate is not one that browsers accept: renew it.',
  'not-reached':
    '{url} could not be reached: {code}. Check the address, and run again when the site answers.',
  late: '{url} was not there in full after {seconds} seconds. Look why the server is slow, or raise timeoutSeconds.',
  'has-too-much':
    '{url} has more than the {bytes} bytes that a page may have, and was not read. Raise maxBytes if it is a page for customers, or exclude it.',
  'unpacks-to-too-much':
    '{url} unpacks to more than the {bytes} bytes that a page may have, and was not read. Raise maxBytes if it is a page for customers, or exclude it.',
  'unknown-encoding':
    '{url} could not be unpacked: its encoding "{encoding}" is not known. Correct the compression on the server.',
  'damaged-encoding':
    '{url} could not be unpacked: its {encoding} is damaged or cut short. Correct the compression on the server.',
  private:
    '{url} is inside a private network and was not fetched. Set allowPrivateAddresses for the site if that is meant.',
  'leads-to-private':
    '{url} is inside a private network ({host} is {address}) and was not fetched. Set allowPrivateAddresses for the site if that is meant.',
  'redirects-to-itself':
    '{url} redirects to itself. Correct the redirect on the server.',
  'redirects-to-other-host':
    "{url} redirects to {location}, which is outside the site. Its host is none of {hosts}: add it to the site's hosts, or start there.",
  'redirects-to-excluded':
    '{url} redirects to {location}, which is outside the site. Adjust the include and exclude patterns if it is part of the site.',
  'leads-back':
    '{url} leads to {to}, which leads back (redirects or canonical links), so neither can be read. Let one of them be the page.',
  'robots-not-handed-out':
    '{origin} did not hand out its robots.txt, so {url} and the other pages there were not fetched. Run again when the server answers.',
  'robots-forbids':
    '{origin}/robots.txt, line {line} ("{rule}"), forbids {url} and whatever else the line covers. Allow it for the user agent Briefed if customers are meant to find it.',
  'nothing-read': 'Nothing of {origin} was read.',
  'page-limit':
    'The site has more pages than the {most} that a run may read; {url} and others were left out. Raise maxPages, or exclude what need not be read.',
  'sitemap-leads-away':
    'The sitemap {url} could not be read: it redirects out of the site or without end. Pages that only it names were not found.',
  'sitemap-of-other-kind':
    'The sitemap {url} could not be read: it is neither XML nor a list of addresses. Pages that only it names were not found.',
  'sitemap-damaged':
    'The sitemap {url} could not be read: its gzip is damaged or unpacks to more than {bytes} bytes. Pages that only it names were not found.',
  'sitemap-elsewhere':
    "The sitemap {url} is on none of the site's hosts ({hosts}) and was not fetched. Add its host to the site's hosts if it is yours.",
  'no-words':
    '{url} has no words at all. Look at it in a browser; publish it again or exclude it.',
  'words-by-script':
    '{url} shows no words until a script has run, and scripts are not run. Have the server render it, or exclude it.',
  document:
    '{url} is a document ({type}), which is not read: a promise in it goes unseen. Publish it as a page too, or exclude it.',
  'document-of-unknown-type':
    '{url} is a document (of unknown type), which is not read: a promise in it goes unseen. Publish it as a page too, or exclude it.',
  'unread-language':
    '{url} is written in a language that is not read ({language}): a promise in it goes unseen. Have somebody read it, or exclude it.',
  'file-too-large':
    '{path} has {size} bytes, more than the {bytes} that a page may have, and was not read. Split it.',
  'file-empty': '{path} is empty. Write it or remove it.',
  'file-without-words':
    '{url} has no words at all. Look at it in a browser; write it or leave it out.',
  'file-is-document':
    '{path} is a document or holds binary data, which is not read: a promise in it goes unseen. Publish it as a page too.',
};
