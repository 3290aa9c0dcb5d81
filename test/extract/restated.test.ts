import { describe, expect, it } from 'vitest';
import { readPage } from '../../shared/extract/read-page.ts';

describe('a promise that one page words anew in every section', () => {
  it.each([
    [
      'en',
      [
        '30-day returns',
        'You can return any item within 30 days.',
        'Changed your mind? You have 30 days to send it back.',
        'Easy returns: 30 days',
        'Items may be returned up to 30 days after delivery.',
      ],
    ],
    [
      'fr',
      [
        'Retours sous 30 jours',
        'Vous pouvez retourner tout article dans les 30 jours.',
        "Changé d'avis ? Vous avez 30 jours pour nous le renvoyer.",
        'Retours faciles : 30 jours',
        "Les articles peuvent être retournés jusqu'à 30 jours après la livraison.",
      ],
    ],
    [
      'en',
      [
        '2-year warranty',
        'All our lamps come with a 2-year guarantee.',
        'We guarantee every lamp for two years.',
        'Warranty: 2 years',
        'How long is the warranty? Two years from purchase.',
      ],
    ],
    [
      'fr',
      [
        'Garantie 2 ans',
        'Toutes nos lampes sont garanties 2 ans.',
        'Nous garantissons chaque lampe pendant deux ans.',
        'Garantie : 2 ans',
        'Combien de temps dure la garantie ? Deux ans à compter de l’achat.',
      ],
    ],
    [
      'en',
      [
        'Reply within 24 hours',
        'We answer every message within 24 hours.',
        'You will hear from us within one day.',
        'Our team gets back to you in less than 24 hours.',
        'Write to us: you get an answer within 24 h.',
      ],
    ],
    [
      'fr',
      [
        'Réponse sous 24 heures',
        'Nous répondons à chaque message sous 24 heures.',
        'Nous revenons vers vous en moins de 24 heures.',
        'Notre équipe vous recontacte dans les 24 h.',
        'Écrivez-nous : vous recevez une réponse sous 24 h.',
      ],
    ],
    [
      'en',
      [
        'Free quote',
        'Get your free quote today',
        'Our quotes are free and without obligation.',
        'Ask for a no-obligation quote',
        'We prepare your estimate free of charge.',
      ],
    ],
    [
      'fr',
      [
        'Devis gratuit',
        'Demandez votre devis gratuit',
        'Nos devis sont gratuits et sans engagement.',
        'Obtenez un devis sans engagement',
        'Nous établissons votre devis gratuitement.',
      ],
    ],
    [
      'en',
      [
        'Satisfied or your money back',
        '100% satisfaction guarantee',
        'If you are not happy, we refund you.',
        'Not satisfied? We give you your money back.',
      ],
    ],
    [
      'fr',
      [
        'Satisfait ou remboursé',
        'Satisfaction garantie à 100 %',
        "Si vous n'êtes pas satisfait, nous vous remboursons.",
      ],
    ],
    [
      'en',
      [
        'Cancel anytime',
        'You can cancel your plan at any time.',
        'No commitment: cancel whenever you want',
      ],
    ],
    [
      'fr',
      [
        'Résiliable à tout moment',
        'Vous pouvez résilier votre formule à tout moment.',
        'Sans engagement : résiliez quand vous voulez',
        'Arrêtez quand vous voulez',
      ],
    ],
    [
      'en',
      [
        '14-day free trial',
        'Try it free for 14 days',
        'Start your free 14-day trial',
        'The first 14 days are free.',
        'Test every feature for two weeks, free of charge.',
      ],
    ],
    [
      'fr',
      [
        'Essai gratuit de 14 jours',
        'Essayez gratuitement pendant 14 jours',
        'Commencez votre essai gratuit de 14 jours',
        'Les 14 premiers jours sont offerts.',
        'Testez toutes les fonctions pendant deux semaines, gratuitement.',
      ],
    ],
    [
      'en',
      [
        'Delivered in 48 hours',
        'Your order arrives within 48 hours.',
        '48h delivery',
        'You receive your parcel in two days.',
        'We deliver within 48 hours.',
      ],
    ],
    [
      'fr',
      [
        'Livré en 48 heures',
        'Votre commande arrive sous 48 heures.',
        'Livraison 48h',
        'Vous recevez votre colis en deux jours.',
        'Nous livrons sous 48 heures.',
      ],
    ],
    [
      'en',
      [
        'Open Monday to Friday, 9am to 5pm',
        'Mon–Fri 9:00–17:00',
        'We are here Monday to Friday from 9 to 5.',
        'Call us Mon-Fri 9am-5pm',
        'Opening hours: Monday - Friday 9 am - 5 pm',
      ],
    ],
    [
      'fr',
      [
        'Ouvert du lundi au vendredi de 9h à 17h',
        'Lun–ven 9:00–17:00',
        'Nous sommes là du lundi au vendredi, de 9 h à 17 h.',
        'Appelez-nous du lundi au vendredi de 9h à 17h',
        'Horaires : lundi - vendredi 9h - 17h',
      ],
    ],
    [
      'en',
      [
        '24/7 support',
        'Our support is available 24 hours a day, 7 days a week.',
        'Help around the clock',
        'Support day and night',
        'Call us any time, day or night.',
      ],
    ],
    [
      'fr',
      [
        'Assistance 24h/24',
        'Notre assistance est disponible 24 h/24 et 7 j/7.',
        'Une aide jour et nuit',
        'Assistance jour et nuit',
      ],
    ],
    [
      'en',
      [
        '10% off your first order',
        'Get 10% off when you subscribe to our newsletter',
        'New customers save 10% on their first order.',
        'Welcome offer: -10%',
        'Sign up and enjoy 10% off your first purchase',
      ],
    ],
    [
      'fr',
      [
        '10 % sur votre première commande',
        "Recevez 10 % de réduction en vous inscrivant à l'infolettre",
        'Nouveau client : -10 % sur la première commande',
        'Offre de bienvenue : -10 %',
        'Inscrivez-vous et profitez de 10 % sur votre premier achat',
      ],
    ],
    [
      'en',
      [
        'Price match guarantee',
        'Found it cheaper? We match the price.',
        'We beat any quote',
        'Lowest price guaranteed',
        'Best price guarantee',
      ],
    ],
    [
      'fr',
      [
        'Prix le plus bas garanti',
        'Moins cher ailleurs ? Nous nous alignons.',
        'Garantie du meilleur prix',
        'Nous remboursons la différence',
        'Meilleur prix garanti',
      ],
    ],
    [
      'en',
      [
        'On site within 2 hours',
        'A plumber at your door within 2 hours',
        'We arrive in under 2 hours.',
        'Emergency call-out: 2 hours',
        'Our technicians reach you within two hours.',
      ],
    ],
    [
      'fr',
      [
        'Sur place en 2 heures',
        'Un plombier chez vous en 2 heures',
        'Nous arrivons en moins de 2 heures.',
        'Dépannage d’urgence : 2 heures',
        'Nos techniciens interviennent sous deux heures.',
      ],
    ],
  ])('is read once (%s: %j)', (lang, wordings) => {
    const sections = wordings.map(
      (words) => `<section><h2>Nordlys</h2><p>${words}</p></section>`,
    );
    const html = `<html lang="${lang}"><main>${sections.join('')}</main></html>`;

    const { readings } = readPage(html, {
      url: 'https://nordlys.example/',
      defaultLang: lang,
      currency: undefined,
      asOf: '2026-11-21',
    });

    expect(readings.map(({ quote }) => quote)).toHaveLength(1);
  });
});
