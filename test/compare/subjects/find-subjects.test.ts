import { describe, expect, it } from 'vitest';
import { findSubjects } from '../../../shared/compare/subjects/find-subjects.ts';
import { subjectLanguages } from '../../../shared/compare/subjects/languages.ts';
import { weightBySubject } from '../../../shared/compare/subjects/subject-weights.ts';
import { allThemes } from '../../../shared/compare/subjects/themes/all-themes.ts';
import { topicSubjects } from '../../../shared/compare/subjects/topic-subjects.ts';
import { Topic } from '../../../shared/domain/topic.ts';
import {
  piecesOf,
  writtenOut,
} from '../../../shared/extract/phrase-choices.ts';

function subjectsOf(text: string, lang = 'en'): string[] {
  return [...findSubjects(text, lang).subjects];
}

describe('findSubjects', () => {
  it.each([
    ['The figure is agreed before the piano is opened.', 'en', 'price-first'],
    ['Le prix est dit avant tout travail.', 'fr', 'price-first'],
    ['The token lapses after nine months.', 'en', 'expiry'],
    ['Sa carte ne se périme jamais.', 'fr', 'lifetime'],
    ['A hurricane keeps the guest at home.', 'en', 'force-majeure'],
    ['Goods may come back for a month.', 'en', 'return-goods'],
    ['Le client nous renvoie l’article.', 'fr', 'return-goods'],
    ['All of the money is returned: a full refund.', 'en', 'refund'],
    ['L’argent est rendu au client.', 'fr', 'refund'],
    ['It costs the customer nothing.', 'en', 'free'],
    ['Cela ne lui coûte rien.', 'fr', 'free'],
    ['A colleague answers round the clock.', 'en', 'round-the-clock'],
    ['On répond jour et nuit.', 'fr', 'round-the-clock'],
    ['The parcel leaves the warehouse.', 'en', 'dispatch'],
    ['Le colis quitte l’entrepôt.', 'fr', 'dispatch'],
    ['Couches are brought upstairs.', 'en', 'sofa'],
    ['Le canapé est livré à l’étage.', 'fr', 'sofa'],
    ['Le client retrouve son argent.', 'fr', 'refund'],
    ['Le client ne débourse rien.', 'fr', 'free'],
    ['Trois flacons ne suffisent plus.', 'fr', 'no-longer'],
    ['We no longer come on the same day.', 'en', 'no-longer'],
    ['Le gâteau est prêt en deux jours.', 'fr', 'ready'],
    ['Les livres usagés sont rachetés.', 'fr', 'buy-back'],
    ['An administration fee of 45 pounds applies.', 'en', 'fee'],
    ['An administration fee of 45 pounds applies.', 'en', 'file-fee'],
    ['La caution est débloquée au départ.', 'fr', 'refund'],
    ['The deposit goes home in full.', 'en', 'refund'],
    ['A second wash is ours to pay.', 'en', 'free'],
    ['The old boiler goes with us for nothing.', 'en', 'take-old-away'],
    ['Members who want out tell the desk.', 'en', 'cancel'],
    ['The sum on the sheet cannot grow.', 'en', 'fixed-price'],
    ['Seams that burst are seen to.', 'en', 'repair'],
    ['We undercut any written offer.', 'en', 'price-match'],
    ['Beds are plumbed in by our fitter.', 'en', 'installation'],
    ['Le paiement trimestriel est possible.', 'fr', 'quarter-year'],
    ['Un livre rapporté dans le mois.', 'fr', 'return-goods'],
    ['Payez en dix fois sans intérêts.', 'fr', 'financing'],
    ['A van towed us home.', 'en', 'tow'],
    ['Fuite de données', 'fr', 'hacked'],
    ['After a data breach we write to clients.', 'en', 'hacked'],
    ['The fitter is with you within an hour.', 'en', 'intervention'],
    ['Toute demande d’accès aux données.', 'fr', 'data-protection'],
    ['The return window is a month.', 'en', 'return-goods'],
    ['Nos alliances sont gravées à la main.', 'fr', 'wedding-ring'],
    [
      'Le prénom est gravé sur le boîtier : gravure offerte.',
      'fr',
      'engraving',
    ],
    ['Un livre rapporté abîmé.', 'fr', 'book'],
    ['They leave the car behind the barn.', 'en', 'parking'],
    ['La voiture peut rester dans la cour.', 'fr', 'parking'],
    ['Neither the tasting nor the glasses are charged.', 'en', 'free'],
    ['Ni la dégustation ni les verres ne se paient.', 'fr', 'free'],
    ['Retired people pay less.', 'en', 'senior'],
    ['Les plus de soixante-dix ans paient moins.', 'fr', 'senior'],
    ['Putting a price on a fence takes an hour.', 'en', 'quote'],
    ['On décroche jusque tard.', 'fr', 'reply'],
    ['Somebody comes over from another supplier.', 'en', 'switch-provider'],
    ['Qui n’est pas content le dit.', 'fr', 'satisfaction'],
  ])('reads “%s” (%s) as %s', (text, lang, subject) => {
    expect(subjectsOf(text, lang)).toContain(subject);
  });

  it.each([
    ['We replace the part.', 'en', 'reply'],
    ['Pick the evening that suits you.', 'en', 'suit'],
    ['A shop in the old town.', 'en', 'tow'],
    ['Les données sont sauvegardées la nuit.', 'fr', 'data-protection'],
    ['Three dollars a week.', 'en', 'toy'],
    ['Book your table online.', 'en', 'book'],
    ['Une carte de débit suffit.', 'fr', 'bandwidth'],
    ['Un cas de gravité moyenne.', 'fr', 'engraving'],
    ['Votre dossier est pris en compte.', 'fr', 'account'],
    ['Le cours s’adapte à vous.', 'fr', 'lens-adaptation'],
    ['Votre colis est livré le jour même.', 'fr', 'book'],
    ['Le tarif a été revu.', 'fr', 'summer'],
    ['Rendez-vous au rez-de-chaussée.', 'fr', 'road'],
    ['Chaque plan inclut un accès.', 'fr', 'architect'],
    ['Our customers like us.', 'en', 'custom'],
    ['Send us your feedback.', 'en', 'fee'],
    ['We get back to you tomorrow.', 'en', 'refund'],
    ['Never more than three days.', 'en', 'no-longer'],
    ['Cela ne prend jamais plus de trois jours.', 'fr', 'no-longer'],
    ['Nos prix reculent à partir du mois de mai.', 'fr', 'cancel'],
    ['Nous répondons en moins de deux heures.', 'fr', 'discount'],
    ['Le numéro de suivi part par courriel.', 'fr', 'phone'],
    ['Your pass works at every town hall.', 'en', 'meeting-room'],
    ['Le chauffeur attend.', 'fr', 'heating'],
    ['Nous avons le cachet de la société.', 'fr', 'hidden-fee'],
    ['Il faut avoir la facture.', 'fr', 'credit-note'],
    ['Nous desservons Montréal.', 'fr', 'jewel'],
    ['Les panneaux solaires sont garantis.', 'fr', 'defect'],
    ['Le site est prêt en huit semaines.', 'fr', 'loan'],
    ['Les livres neufs restent en rayon.', 'fr', 'delivery'],
    ['La pose est comprise.', 'fr', 'flight'],
    ['Changez de fournisseur sans coupure.', 'fr', 'round-the-clock'],
    ['Une réponse garantie en une heure.', 'fr', 'warranty'],
    ['Pas d’indemnité de rupture.', 'fr', 'stock'],
    ['Two full working days are needed.', 'en', 'uptime'],
    ['The landlord turns the applicant down.', 'en', 'downtime'],
    ['Potholes are fixed within a week.', 'en', 'fixed-price'],
    ['Every bike gets a check.', 'en', 'payment'],
    ['There is nothing to pay when you book.', 'en', 'book'],
    ['Pick up your bouquet at noon.', 'en', 'reply'],
    ['We stand behind the counter.', 'en', 'free'],
    ['A courtesy car is at the gate.', 'en', 'free'],
  ])('does not read “%s” (%s) as %s', (text, lang, subject) => {
    expect(subjectsOf(text, lang)).not.toContain(subject);
  });

  it('reads a phrase in each way to choose its words', () => {
    for (const verb of ['bill', 'charge', 'invoice']) {
      expect(subjectsOf(`We ${verb} nobody for it.`)).toContain('free');
    }
  });

  it('skips up to three words inside a phrase, and no more', () => {
    expect(subjectsOf('We take the unopened box back.')).toContain(
      'return-goods',
    );
    expect(
      subjectsOf('We take great care of every one of you, and come back.'),
    ).not.toContain('lost-property');
  });

  it('keeps names and references apart from turns of phrase', () => {
    const { names, words } = findSubjects(
      'Since autumn the Guggenheim pass and model SD14 count double.',
      'en',
    );

    expect([...names].sort()).toEqual(['guggenheim', 'sd14']);
    expect([...words]).not.toContain('guggen');
  });

  it('yields names alone in a language it has no words for', () => {
    const { subjects, names } = findSubjects('Wir liefern mit Hermes.', 'de');

    expect(subjects.size).toBe(0);
    expect([...names]).toContain('hermes');
  });

  it('folds case, accents and apostrophes', () => {
    expect(subjectsOf('REMBOURSÉ INTÉGRALEMENT', 'fr')).toEqual(
      subjectsOf('rembourse integralement', 'fr'),
    );
  });

  it('takes time that grows with the text alone', () => {
    const long = 'take the very '.repeat(20_000);

    expect(subjectsOf(long)).toEqual([]);
  });
});

describe('every language', () => {
  it.each(
    Object.entries(subjectLanguages),
  )('has words for every subject: %s', (_tag, words) => {
    const empty = Object.entries(words).filter(
      ([, phrases]) => phrases.trim() === '',
    );

    expect(empty).toEqual([]);
  });

  it.each(
    Object.entries(subjectLanguages),
  )('finds each of its own phrases again: %s', (tag, words) => {
    const lost = Object.entries(words).flatMap(([subject, phrases]) =>
      phrases
        .split(',')
        .flatMap((phrase) => writtenOut(piecesOf(phrase)))
        .map((phrase) => phrase.replaceAll('*', '').replaceAll(' .. ', ' any '))
        .filter((text) => !subjectsOf(text, tag).includes(subject)),
    );

    expect(lost).toEqual([]);
  });

  it('has each subject in one theme', () => {
    const ids = allThemes.flatMap(({ weights, things, tradeThings }) => [
      ...Object.keys(weights),
      ...things,
      ...tradeThings,
    ]);

    expect(ids.sort()).toEqual([...weightBySubject.keys()].sort());
  });

  it('has subjects for every topic', () => {
    expect(Object.keys(topicSubjects).sort()).toEqual(
      [...Topic.options].sort(),
    );
  });

  it.each([
    ['Hampers', 'A hamper', 'en'],
    ['Suspended ceilings', 'a suspended ceiling', 'en'],
    ['Trimming', 'It is trimmed', 'en'],
    ['Les tonneaux vernis', 'un tonneau verni', 'fr'],
    ['Le hamac tendu', 'des hamacs tendus', 'fr'],
  ])('takes the words of “%s” and “%s” (%s) for the same', (one, other, lang) => {
    const words = (text: string) => [...findSubjects(text, lang).words].sort();

    expect(words(one)).toEqual(words(other));
  });
});
