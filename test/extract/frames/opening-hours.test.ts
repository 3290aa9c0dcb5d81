import { describe, expect, it } from 'vitest';
import { describeTerms } from '../../../shared/extract/frames/describe-term.ts';
import { parsePage } from '../../../shared/extract/parse-page.ts';
import { readPromises } from '../../../shared/extract/read-promises.ts';

/** The opening hours that a page states, one text for each promise. */
function hoursOn(html: string, lang = 'en'): readonly string[] {
  const url = 'https://shop.example/';
  const page = parsePage(`<html lang="${lang}"><main>${html}</main></html>`, {
    url,
    defaultLang: lang,
  });
  const context = { url, defaultLang: lang, asOf: '2026-11-21' };
  return readPromises(page, { ...context, currency: undefined })
    .filter(({ topic }) => topic === 'availability')
    .map(({ terms }) => describeTerms(terms));
}

const week = 'mo-fr 09:00-17:00, sa 10:00-14:00';

describe('opening hours', () => {
  it.each([
    'Beginners 18:00 – 19:30',
    'Groupe avancé 20h30 – 22h',
  ])('are no lesson of an hour and a half (%s)', (lesson) => {
    expect(hoursOn(`<p>${lesson}</p>`)).toEqual([]);
  });

  it.each([
    'On Mondays we take small groups (8-12).',
    'Sunday lessons for kids, 5-8.',
    "Tuesday's final score, 3-2.",
  ])('are no figures set off by marks (%s)', (text) => {
    expect(hoursOn(`<p>${text}</p>`)).toEqual([]);
  });

  it('open below a French column of closing times', () => {
    const html =
      '<table><tr><th>Jour</th><th>Ouverture</th><th>Fermeture</th></tr><tr><td>Du lundi au vendredi</td><td>9 h</td><td>17 h</td></tr><tr><td>Samedi</td><td>10 h</td><td>14 h</td></tr></table>';

    expect(hoursOn(html, 'fr')).toEqual([week]);
  });

  it.each([
    ['lines', '<p>Mon–Fri: 9am–5pm<br>Sat: 10am–2pm<br>Sun: closed</p>'],
    ['paragraphs', '<p>Mon–Fri 9:00–17:00</p><p>Sat 10:00–14:00</p>'],
    [
      'a list',
      '<ul><li><b>Monday to Friday</b> <i>9am to 5pm</i></li><li>Saturday 10am to 2pm</li></ul>',
    ],
    [
      'a table',
      '<table><tr><td>Monday – Friday</td><td>9:00 – 17:00</td></tr><tr><td>Saturday</td><td>10:00 – 14:00</td></tr></table>',
    ],
    [
      'a table of opening and closing times',
      '<table><tr><th>Day</th><th>Open</th><th>Close</th></tr><tr><td>Mon-Fri</td><td>9:00</td><td>17:00</td></tr><tr><td>Saturday</td><td>10:00</td><td>14:00</td></tr></table>',
    ],
    [
      'a list of terms',
      '<dl><dt>Sunday</dt><dd>Closed</dd><dt>Mon-Fri</dt><dd>9:00 to 17:00</dd><dt>Saturday</dt><dd>10:00 to 14:00</dd></dl>',
    ],
    [
      'a list of bare figures',
      '<dl><dt>Monday–Friday</dt><dd>9–5</dd><dt>Saturday</dt><dd>10–2</dd></dl>',
    ],
    [
      'paragraphs with points',
      '<p>Monday - Friday</p><p>9.00 - 17.00</p><p>Saturday</p><p>10.00 - 14.00</p>',
    ],
    [
      'boxes',
      '<div><div>Mon - Fri</div><div>9:00 - 17:00</div><div>Sat</div><div>10:00 - 14:00</div></div>',
    ],
    [
      'sentences',
      '<p>Visit us Monday through Friday, 9 a.m. to 5 p.m. ET, and Saturday, 10 a.m. to 2 p.m. ET.</p>',
    ],
  ])('laid out in %s are one promise', (_, html) => {
    expect(hoursOn(html)).toEqual([week]);
  });

  it('of two services are two promises', () => {
    const html =
      '<h3>Pharmacy</h3><p>Mon–Fri: 8am–10pm</p><h3>Optician</h3><p>Mon–Fri: 9am–6pm</p>';

    expect(hoursOn(html)).toEqual(['mo-fr 08:00-22:00', 'mo-fr 09:00-18:00']);
  });

  it('with a pause at noon are one promise', () => {
    const html =
      '<p>Lundi : 9h - 12h / 14h - 18h</p><p>Mercredi : fermé</p><p>Samedi : 9h - 12h</p>';

    expect(hoursOn(html, 'fr')).toEqual([
      'mo 09:00-12:00, mo 14:00-18:00, sa 09:00-12:00',
    ]);
  });

  it('said without days belong to those said with them', () => {
    const html =
      '<p>Call us from 9am to 5pm.</p><h3>Hours</h3><p>Mon–Fri 9am–5pm</p>';

    expect(hoursOn(html)).toEqual(['mo-fr 09:00-17:00']);
  });

  it('of those who are always there are apart where the page names them', () => {
    const html =
      '<p>Monitoring 24/7</p><p>Engineers on call 24/7</p><p>24/7</p>';

    expect(hoursOn(html)).toEqual(['always', 'always']);
  });

  it('of a phone line and of a chat are two promises of one sentence', () => {
    const html =
      '<p>Our team is available 24/7 by phone and Monday to Friday, 9am–6pm by chat.</p>';

    expect(hoursOn(html)).toEqual(['always', 'mo-fr 09:00-18:00']);
  });

  it('that are not offered are none', () => {
    expect(hoursOn('<p>We do not offer 24/7 support.</p>')).toEqual([]);
  });

  it.each([
    [
      'en',
      '<p>Mon–Fri 9am to 6pm, shut for lunch: closed from 1pm to 2pm.</p>',
    ],
    [
      'fr',
      '<p>Du lundi au vendredi de 9 h à 18 h (fermé entre 13 h et 14 h)</p>',
    ],
    [
      'es',
      '<p>De lunes a viernes de 9:00 a 18:00, cerrado de 13:00 a 14:00</p>',
    ],
  ])('are not those of being closed, in %s', (lang, html) => {
    expect(hoursOn(html, lang)).toEqual(['mo-fr 09:00-18:00']);
  });

  it('end with their sentence, an hour’s letter or not', () => {
    const html =
      '<p>Ouvert du lundi au vendredi de 9 h à 17 h. Nous fermons trois semaines en août.</p>';

    expect(hoursOn(html, 'fr')).toEqual(['mo-fr 09:00-17:00']);
  });

  it.each([
    [
      '<p>Open 7 days a week</p><p>Café: daily 8am to 6pm</p>',
      'mo-su 08:00-18:00',
    ],
    [
      '<p>We are open Monday to Friday.</p><p>Mon–Fri 9am–5pm</p>',
      'mo-fr 09:00-17:00',
    ],
    [
      '<p>Hours: Mon–Fri 9am–5pm. Open on some public holidays.</p>',
      'mo-fr 09:00-17:00',
    ],
  ])('say which days as well: %s', (html, hours) => {
    expect(hoursOn(html)).toEqual([hours]);
  });

  it('are in the language of the page where time zones look foreign', () => {
    const html =
      '<ul><li>Monday - Friday: 9 AM - 8 PM EST</li><li>Saturday: 10 AM - 6 PM EST</li><li>Sunday: 12 PM - 5 PM EST</li></ul>';

    expect(hoursOn(html)).toEqual([
      'mo-fr 09:00-20:00, sa 10:00-18:00, su 12:00-17:00',
    ]);
  });

  it('around the clock are one promise of a heading and its section', () => {
    const html =
      '<h3>Concierge 24/7</h3><p>A team is available day and night for your bookings.</p>';

    expect(hoursOn(html)).toEqual(['always']);
  });

  it('go on after an aside in brackets', () => {
    const html =
      '<p>Mon–Fri 9am–5pm (Nairobi time, all year)<br>Sat 10am–2pm</p>';

    expect(hoursOn(html)).toEqual([week]);
  });

  it('are told by cells of hours with a letter', () => {
    const html =
      '<table><tr><td>Lundi</td><td>8h30</td><td>19h</td></tr><tr><td>Mardi</td><td>9h</td><td>21h</td></tr></table>';

    expect(hoursOn(html, 'fr')).toEqual(['mo 08:30-19:00, tu 09:00-21:00']);
  });

  it.each([
    ['en', '<p>Open Mon–Fri 9am–5pm (closed from 1 to 15 August 2027).</p>'],
    ['fr', '<p>Lundi au vendredi de 9 h à 17 h (fermé du 1er au 15 août).</p>'],
    ['en', '<p>Open 9am to 5pm Nairobi time, Monday to Friday.</p>'],
  ])('hold for no days of closing, wherever: %s', (lang, html) => {
    expect(hoursOn(html, lang)).toEqual(['mo-fr 09:00-17:00']);
  });

  it.each([
    [
      'a sentence each',
      'en',
      '<p>Open weekdays 9am to 5pm. On Saturdays we are here from 10am to 2pm.</p>',
    ],
    [
      'a sentence each, in French',
      'fr',
      '<p>Nous sommes là du lundi au vendredi de 9 h à 17 h. Le samedi, nous vous accueillons de 10 h à 14 h.</p>',
    ],
    [
      'a column each',
      'en',
      '<div><p>Our workshop is open 9am to 5pm Monday to Friday.</p><p>We see you by appointment from 10am to 2pm on Saturdays.</p></div>',
    ],
  ])('of one week are one promise, said in %s', (_, lang, html) => {
    expect(hoursOn(html, lang)).toEqual([week]);
  });

  it.each([
    [
      'of another place',
      '<p>Showroom: Mon–Fri 9am–5pm. Warehouse: Saturdays 10am–2pm.</p>',
    ],
    [
      'of those who answer the phone',
      '<p>The shop is open Monday to Friday from 9am to 5pm. Our phone line is open on Saturdays from 10am to 2pm.</p>',
    ],
  ])('stay promises of their own: %s', (_, html) => {
    expect(hoursOn(html)).toHaveLength(2);
  });

  it('tell that a weekend day is among them', () => {
    const html =
      '<h2>Open at weekends too</h2><section><p>Mon–Fri 9am–5pm<br>Sat 10am–2pm</p></section>';

    expect(hoursOn(html)).toEqual([week]);
  });

  it('of days of one letter are read line by line', () => {
    const html = '<p>M: 7-7<br>T: 7-7<br>W: 7-7<br>Th: 7-7<br>F: 7-5</p>';

    expect(hoursOn(`<h2>Opening hours</h2>${html}`)).toEqual([
      'mo 07:00-19:00, tu 07:00-19:00, we 07:00-19:00, th 07:00-19:00, fr 07:00-17:00',
    ]);
  });

  it.each([
    [
      'en',
      '<table><tr><th>Shop</th><th>Mon–Fri</th><th>Saturday</th></tr><tr><td>Leeds</td><td>9am–5pm</td><td>10am–2pm</td></tr><tr><td>York</td><td>8am–4pm</td><td>Closed</td></tr></table>',
    ],
    [
      'fr',
      '<table><tr><th>Magasin</th><th>Lun.–ven.</th><th>Samedi</th></tr><tr><td>Laval</td><td>9 h–17 h</td><td>10 h–14 h</td></tr><tr><td>Sorel</td><td>8 h–16 h</td><td>Fermé</td></tr></table>',
    ],
  ])('hold for the days that head their column (%s)', (lang, html) => {
    expect(hoursOn(html, lang)).toEqual([week, 'mo-fr 08:00-16:00']);
  });
});
