import type { paymentTheme } from '../themes/payment.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** How money changes hands: payments, loans, banks. */
export const paymentWords: ThemeWords<typeof paymentTheme> = {
  financing: `
    financ*, mensualit*, plusieurs fois, en plusieurs, trois fois, 3 fois,
    quatre fois, 4 fois, echelonn*, echeance*, a credit, facilite* de
    paiement, tempere, etal*, fractionn*, pret, prets, en plusieurs fois,
    plusieurs paiements, en trois paiements, en quatre paiements, paiement
    fractionne, paiement differe, par mois pendant, mensuellement, credit
    gratuit, etale*, en x fois, echeancier*, en deux fois, deux fois sans
    frais, en dix fois, en douze fois, payer petit a petit, paiement etale,
    etaler le paiement, etaler la facture, versements, en plusieurs
    versements, trois versements, quatre versements, credit a la
    consommation, en 2 fois, en 3 fois, en 4 fois, en 10 fois, 10x, 3x, 4x,
    en dix, payable en, echelonne*, par tranches, en tranches, par quarts,
    par tiers, reparti sur, reparties sur, mensualise*, trimestriel, dix
    fois, fois sans interets, fois sans frais, fois sans interet, facilites,
    facilites de paiement, payable en trois, payable en quatre,
    (etale|etaler|etalons|etalent|repartit|repartir|fractionne|fractionner|echelonne|echelonner)
    .. (somme|paiement|facture|sur|prix|montant), en
    (plusieurs|trois|quatre|dix|douze|deux|six)
    (fois|parts|versements|mensualites), payer (plus tard|petit a petit),
    (divise*|partager|partage) .. (somme|paiement|facture|montant) .. parts,
    (petit a petit|par mois)`,
  'lent-by-others': `
    alma, oney, cetelem, sofinco, cofidis, floa, younited, medicard, ifinance, klarna,
    organisme de credit, organisme partenaire, organisme financier, partenaire
    financier, societe de credit, banque partenaire, preteur, un organisme`,
  'not-by-us': `
    nous memes, lui meme, elle meme, en interne, en direct, directement,
    (peut|peuvent) pas (payer|regler)`,
  interest: `
    interet*, taeg, taux, (sans|ne) rien (y|) ajouter, rien ajouter, sans
    surcout`,
  loan: 'emprunt*, hypoth*, pret, prets, preteur*',
  'early-settlement': 'remboursement anticipe, anticip*, solder .. avance',
  deposit: `
    acompte*, arrhes, depot de garantie, caution*, avance, versement
    initial, somme bloquee, somme versee a la reservation, garantie
    bancaire, empreinte bancaire, empreinte, mise de fonds, depot, depots,
    caution, sequestre, provision, cheque de garantie, reserve d argent,
    garantie en especes`,
  payment: `
    pai*, paye*, regl*, verse*, carte bancaire, carte*, especes, virement*,
    cheque*, prelev*, moyen de paiement`,
  'payment-method':
    'moyen de paiement, mode de paiement, meme moyen, moyens de paiement',
  broker: 'courtier*, conseiller*, agent*, interlocuteur*',
  'deposit-hold': 'retenu*, bloqu*',
  'interest-credit-decision': 'decision de credit, accord de principe, accord',
  'bank-card': `carte bancaire, carte bleue, cartes bancaires, carte, cartes, mastercard,
    (sur|par) (la|votre|leur|sa) carte`,
  cheque: 'par cheque, en cheque, un cheque, cheques bancaires',
  cash: 'en especes, en liquide, especes, argent liquide',
  overdraft: 'decouvert, decouverts, a decouvert',
  'current-account': `
    compte courant, comptes courants, epargne, livret a, compte bancaire,
    compte prive, comptes prives, compte jeunesse, compte epargne, ouvrir un
    compte`,
  'branch-counter': 'agence*, guichet*, comptoir*',
  'cash-machine': `
    distributeur*, retrait* d especes, bancomat*, guichet automatique,
    guichets automatiques, dab, retraits`,
  'transfer-money': 'virement*, transfert* d argent',
  currency: 'devise*, taux de change, change de devises',
  mortgage: 'credit immobilier, pret immobilier, hypothe*',
  invest: 'investi*, placement*, portefeuille*, actions, fonds',
  pension: 'retraite complementaire, rente*',
  overpaid: 'trop-percu*, trop percu*, trop paye*, paye en trop',
  arrears: 'impaye*, retard de paiement, relance*',
  'pin-code': 'pin, code secret, code pin, nip',
  'card-block': `
    opposition, blocage, bloquer la carte, bloquer une carte, carte perdue,
    cartes perdues, carte egaree, cartes egarees, carte volee, cartes volees`,
  'account-opening': `
    ouvrir un compte, ouverture de compte, ouverture d un compte, ouvrir
    votre compte, ouvrez un compte, ouvrez votre compte`,
  iban: 'iban, numero de compte, rib',
  'identity-check':
    'identification, verification d identite, piece d identite, identite',
  'account-fee': 'tenue de compte, frais de tenue',
  'exchange-rate':
    'frais de change, majoration de change, taux de change, bureau de change',
  'disputed-debit': `
    debit conteste, operation contestee, prelevement conteste, transaction
    contestee, debits contestes, paiement conteste`,
  'personal-loan': `
    credit prive, pret personnel, credit personnel, credit conso, credit a
    la consommation`,
  'business-loan':
    'pret professionnel, credit professionnel, pret pro, prets professionnels',
  'loan-merger': `
    regroupement*, rachat de credit*, rachat de pret*, rachat de credits,
    rachat de prets`,
  renegotiation: 'renegoci*',
  'loan-insurance': `
    assurance emprunteur, assurance de pret, assurance du pret,
    assurance-emprunteur`,
  layaway:
    'mise de cote, mises de cote, mis de cote, mettre de cote, mettons de cote',
  leasing:
    'leasing, location longue duree, lld, location-achat, option d achat',
  'yearly-bill':
    'regularisation*, decompte*, facture annuelle, facture de regularisation',
  'direct-debit': `
    par domiciliation, domiciliation bancaire, prelevement automatique,
    prelevement sepa, mandat`,
  'card-hold': 'preautoris*, pre-autoris*, empreinte, empreinte bancaire',
  'paper-bill': 'facture papier, factures papier, facture electronique',
};
