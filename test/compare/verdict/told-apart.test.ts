import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on one promise of a firm, given the lines of its notes. */
function verdictOn(promise: string, ...notes: string[]): string | undefined {
  const [judged] = judgeFirm('one', [...notes, `> ${promise} | unknown`]);
  return judged?.verdict;
}

describe('two sentences of which one agrees by chance', () => {
  it('are told apart by who tells whom ahead', () => {
    expect(
      verdictOn(
        'wait-time | en | We will contact you at least two days in advance if your fitting has to move.',
        '@ fittings | en | Fittings at home',
        'If we have to shift a fitting, the household hears from us four days before.',
        'The household itself may move the fitting up to two days ahead.',
      ),
    ).toBe('contradicted fittings');
    expect(
      verdictOn(
        'wait-time | fr | Nous vous prévenons trois jours à l’avance si la visite change.',
        '@ visites | fr | Visites à domicile',
        'Le client est prévenu la veille, un jour avant, quand nous déplaçons une visite.',
        'Lui-même peut déplacer la visite jusqu’à trois jours à l’avance.',
      ),
    ).toBe('contradicted visites');
  });

  it('are told apart by what each part of a sentence names', () => {
    expect(
      verdictOn(
        'warranty | en | Our aluminium ladders are guaranteed for six years.',
        '@ ladders | en | Warranty of ladders',
        'Wooden ladders are guaranteed for six years, aluminium ladders for four.',
      ),
    ).toBe('contradicted ladders');
    expect(
      verdictOn(
        'delivery-time | fr | Livraison en Corse en 4 à 6 jours ouvrés.',
        '@ zones | fr | Délais de livraison par zone',
        'Livraison, jours ouvrés : Bretagne 4-6, Corse 7-9.',
      ),
    ).toBe('contradicted zones');
  });

  it('are told apart by the people with hours of their own', () => {
    expect(
      verdictOn(
        'availability | en | Call us Monday to Friday, 9am to 5pm.',
        '@ lines | en | Telephone lines',
        'Callers get an agent from Monday to Friday, nine to seven.',
        'The relay for the deaf keeps nine to five, the same days.',
      ),
    ).toBe('contradicted lines');
  });
});

describe('two articles of which one agrees by chance', () => {
  it('are told apart where one is on privacy', () => {
    expect(
      verdictOn(
        'response-time | en | We answer every enquiry within two days.',
        '@ privacy | en | Requests about personal data',
        'Every request is answered within two days.',
        '@ desk | en | Enquiries',
        'An enquiry has its answer within four days.',
      ),
    ).toBe('contradicted desk');
    expect(
      verdictOn(
        'response-time | fr | Nous répondons à toute demande sous deux jours.',
        '@ donnees | fr | Données personnelles',
        'Toute demande reçoit une réponse sous deux jours.',
        '@ accueil | fr | Demandes des clients',
        'Une demande a sa réponse sous quatre jours.',
      ),
    ).toBe('contradicted accueil');
  });

  it('are told apart where one is on what others supply to us', () => {
    expect(
      verdictOn(
        'response-time | en | We reply within 30 minutes.',
        '@ suppliers | en | Partner workshops',
        'They reply within 30 minutes.',
        '@ replies | en | Messages',
        'Messages have a reply within two hours.',
      ),
    ).toBe('contradicted replies');
    expect(
      verdictOn(
        'delivery-time | fr | Nous livrons sous 24 heures.',
        '@ grossistes | fr | Nos fournisseurs',
        'Ils livrent sous 24 heures.',
        '@ tournees | fr | Livraison chez le client',
        'Le client est livré sous trois jours.',
      ),
    ).toBe('contradicted tournees');
  });

  it('are told apart where one is on staff or on whom we buy from', () => {
    expect(
      verdictOn(
        'response-time | en | We answer requests within ten working days.',
        '@ days | en | Booking leave and days off',
        'Requests are answered within ten working days.',
        '@ desk | en | Customer requests',
        'Requests have their answer within five working days.',
      ),
    ).toBe('contradicted desk');
    expect(
      verdictOn(
        'delivery-time | fr | Nous livrons sous trois jours.',
        '@ presses | fr | Notre imprimeur',
        'Livre sous trois jours.',
        '@ tournees | fr | Livraison chez le client',
        'Le client est livré sous cinq jours.',
      ),
    ).toBe('contradicted tournees');
  });

  it('are told apart by an amount that few things cost', () => {
    expect(
      verdictOn(
        'price-offer | en | Special offer: £1,050',
        '@ autumn | en | Autumn offers',
        'Special offer on pottery: £1,800 instead of £2,000.',
        '@ glazing | en | Master class in glazing',
        'The price of the October class is one thousand and fifty pounds.',
      ),
    ).toBe('covered glazing');
    expect(
      verdictOn(
        'price-offer | fr | Offre spéciale : 1 050 €',
        '@ automne | fr | Offres d’automne',
        'Offre spéciale sur la poterie : 1 800 € au lieu de 2 000 €.',
        '@ email | fr | Stage d’émaillage',
        'Le stage d’octobre est vendu au tarif de 1 050 euros.',
      ),
    ).toBe('covered email');
  });

  it('are not told apart by an amount that anything costs', () => {
    expect(
      verdictOn(
        'price-offer | en | Special offer on pottery: £50',
        '@ autumn | en | Autumn offers',
        'Special offer on pottery: £60 instead of £80.',
        '@ glazing | en | Master class in glazing',
        'The October class is sold at 50 pounds.',
      ),
    ).toBe('contradicted autumn');
  });

  it('are told apart where one never names what is given back or tried', () => {
    expect(
      verdictOn(
        'return-cost | fr | Sept jours après la livraison pour retourner vos articles gratuitement.',
        '@ livraison | fr | Livraison des articles',
        'Le client ne paie jamais la livraison des articles, même petits.',
        '@ retours | fr | Articles retournés',
        'L’envoi du retour est toujours aux frais du client.',
      ),
    ).toBe('contradicted retours');
    expect(
      verdictOn(
        'free-trial | en | Try our bookkeeping plan free for a month.',
        '@ bookkeeping | en | Bookkeeping plan',
        'The bookkeeping plan is billed by the month, on the first.',
      ),
    ).toBe('unknown');
  });

  it('are told apart where one says that a price stands', () => {
    expect(
      verdictOn(
        'no-fee | en | You get an accurate, fixed-price quote from the details in your form.',
        '@ asking | en | Quotes from the form',
        'Quotes are made from the details in the form, with no visit.',
        '@ stands | en | The price of the quote',
        'What the quote says is what customers pay.',
      ),
    ).toBe('covered stands');
    expect(
      verdictOn(
        'no-fee | fr | Un devis précis, à prix fixe, depuis le formulaire.',
        '@ demande | fr | Devis par formulaire',
        'Le devis se fait d’après les détails du formulaire, sans visite.',
        '@ prix | fr | Le prix du devis',
        'Le devis est ferme : rien ne s’ajoute.',
      ),
    ).toBe('covered prix');
  });

  it('are not told apart by a matter that both are on', () => {
    expect(
      verdictOn(
        'response-time | en | Requests about your personal data are answered within a month.',
        '@ privacy | en | Requests about personal data',
        'Every request is answered within a month.',
        '@ desk | en | Enquiries',
        'An enquiry has its answer within four days.',
      ),
    ).toBe('covered privacy');
  });
});

describe('a note on what is sent', () => {
  it.each([
    [
      'dispatch-time | en | Orders are shipped the same day.',
      '@ bench | en | The packing bench',
      'Whatever came in by two goes out that day.',
      'covered bench',
    ],
    [
      'dispatch-time | fr | Les commandes sont expédiées le jour même.',
      '@ atelier | fr | L’atelier d’emballage',
      'Ce qui arrive avant midi est expédié ce jour-là.',
      'covered atelier',
    ],
    [
      'delivery-time | en | Express delivery in one to two working days.',
      '@ parcels | en | Parcels',
      'Ordinary ones take four to six working days, the fastest two to three.',
      'contradicted parcels',
    ],
  ])('answers “%s”', (promise, title, body, verdict) => {
    expect(verdictOn(promise, title, body)).toBe(verdict);
  });
});

describe('rows of one article', () => {
  it('are told apart by what heads them', () => {
    expect(
      verdictOn(
        'delivery-time | en | Furniture is delivered within ten days.',
        '@ port | fr | Livraison',
        'Luminaires : dix jours. Meubles : trois semaines.',
      ),
    ).toBe('contradicted port');
  });

  it('are told apart by what they name', () => {
    expect(
      verdictOn(
        'warranty | en | Crowns are guaranteed for ten years.',
        '@ cover | fr | Garanties',
        'Les implants sont garantis dix ans. Les couronnes sont garanties cinq ans.',
      ),
    ).toBe('contradicted cover');
  });

  it('may stand on both sides of an and', () => {
    expect(
      verdictOn(
        'discount | en | Friends of the theatre save 10% on coffee.',
        '@ friends | fr | Carte des amis du théâtre',
        'Remise de 10 % sur le pain et de 5 % sur le café.',
      ),
    ).toBe('contradicted friends');
  });
});

describe('the day that a time is counted from', () => {
  it('is the order or the delivery', () => {
    const notes = [
      '@ back | en | Sending lamps back',
      'Lamps are taken back for thirty days from delivery.',
    ];
    expect(
      verdictOn(
        'return-window | fr | Renvoyez vos lampes jusqu’à 30 jours après l’achat.',
        ...notes,
      ),
    ).toBe('contradicted back');
    expect(
      verdictOn(
        'return-window | fr | Renvoyez vos lampes jusqu’à 30 jours après la livraison.',
        ...notes,
      ),
    ).toBe('covered back');
  });
});

describe('hours of several days in one sentence', () => {
  it('are compared on each day', () => {
    expect(
      verdictOn(
        'availability | fr | Appelez-nous du lundi au vendredi de 8h30 à 18h30 et le samedi de 9h à 12h30.',
        '@ ligne | fr | Horaires de la ligne',
        'Conseillers joignables de 8 h 30 à 18 h du lundi au vendredi, samedi matin de 9 h à 12 h 30.',
      ),
    ).toBe('contradicted ligne');
  });
});
