import type { plansTheme } from '../themes/plans.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is subscribed to: accounts, plans, trials, lines. */
export const plansWords: ThemeWords<typeof plansTheme> = {
  account:
    'connexion, identifiant*, portail*, espace client, ouverture de session, compte, comptes',
  plan: 'plan, plans, formule*, forfait*, offre*, abonnement*',
  'plan-change': `
    changement de formule, changer de formule, passer d une formule,
    passage d un plan, changer de plan, passer d un, changement de plan,
    surclass*`,
  'switch-provider': `
    ancien fournisseur, autre operateur, changer d operateur, venir d un
    autre, portabilite, changer de fournisseur, changez de fournisseur,
    change de fournisseur, ancien contrat, ancien operateur, votre ancien
    contrat, votre ancien fournisseur,
    (changer|change|changent|quitter|quitte|quittent|venir|vient|viennent|passer|passe)
    .. (operateur|fournisseur|banque|assureur|concurrent|prestataire),
    (passage|arrivee|transfert) chez nous, d un autre
    (operateur|fournisseur|prestataire), (ancien|actuel)
    (operateur|fournisseur|prestataire), operateur actuel, fournisseur
    actuel, venir chez nous, vient chez nous`,
  trial: `
    essai*, periode d essai, tester, teste la, teste le, periode gratuite,
    essayer, essaye, premiere seance offerte, seance decouverte, seance d
    essai, decouverte gratuite, teste, testez, essayez, decouvrir, mois
    gratuit, premier mois gratuit, premier mois offert, semaine gratuite,
    semaine d essai, mois d essai, jours d essai, jours gratuits, jours
    offerts, avant de payer, sans payer pendant, essaie, essaient, version d
    essai, pret a l essai, periode d evaluation, essayez-le, essayez-les, a
    l essai, prolonger l essai, cours d essai, premiere seance gratuite,
    premiere lecon offerte, premiere heure, premier mois .. offert, premier
    mois .. gratuit, premier mois .. rien, premiers mois .. offerts,
    premiers mois .. gratuits, premiers mois .. rien, premiere semaine ..
    offerte, premiere semaine .. gratuite, premiere semaine .. rien,
    premieres semaines .. offertes, premieres semaines .. gratuites,
    premieres semaines .. rien, premier jour .. offert, premier jour ..
    gratuit, premier jour .. rien, premiere heure .. offerte, premiere heure
    .. gratuite, premiere heure .. rien, premiere seance .. offerte,
    premiere seance .. gratuite, premiere seance .. rien, premier cours ..
    offert, premier cours .. gratuit, premier cours .. rien, premiere lecon
    .. offerte, premiere lecon .. gratuite, premiere lecon .. rien, ne paie
    qu apres, commence a payer, premier prelevement, sans payer,
    (essayer|essaie|essayent|tester|teste|testent|assister|assiste) ..
    (cours|lecon|seance|logiciel|service|avant), pour (tester|essayer|se
    faire une idee), (premier|premiere) (cours|lecon|seance) (ne|est|se),
    comptes d essai, (quinze|trente|sept|quatorze) jours pour
    (tester|essayer), (jours|nuits|semaines|mois) pour
    (essayer|tester|voir|se decider|juger),
    (essayer|essaie|tester|teste|voir) .. avant de, avant de (payer|signer|s
    inscrire|acheter|se decider), pour voir, on decide apres, premiere fois
    .. (rien|offerte|gratuite), vient voir`,
  'no-card': `
    ni cb, ni carte, sans cb, pas de cb, aucune carte bancaire, pas de carte
    bancaire,
    sans carte, sans carte bancaire, sans moyen de paiement,
    sans donner de moyen, coordonnees bancaires, moyen de paiement,
    carte bancaire,
    (sans|ne) ..
    (demande|demander|demandons|donner|laisser|saisir|communiquer) .. carte,
    pas de (carte|coordonnees bancaires), sans (numero de|) carte, aucune
    carte`,
  lifetime: `
    a vie, sans limite de duree, aussi longtemps, illimite dans le temps,
    pour toujours, vie, duree de vie, toute la vie, tant que le,
    aussi longtemps que, sans fin, a perpetuite, definitivement, ad vitam,
    sans limite de temps, aussi longtemps (que|qu),
    garantie a vie, garantis a vie, n expire* jamais, n expire* pas, sans
    date d expiration, aucune date d expiration, aucun delai d expiration,
    sans expiration, ne se perime* jamais, ne se perime* pas, toujours
    valable*, sans limite de validite, aucune limite de validite`,
  unlimited: `
    illimit*, sans limite, autant, sans plafond, sans compter,
    autant qu il veut, tant qu il veut, sans restriction,
    autant (de|d|que), aussi souvent`,
  access: `
    acces, (garde|gardent|conserve|conservent) (l acces|les videos|le cours)`,
  'phone-plan': 'mobile*, forfait mobile, appels vers',
  broadband:
    'fibre, adsl, internet, box internet, routeur*, box, modem*, decodeur*',
  tv: 'tv, television*',
  'phone-device': 'smartphone*, telephone portable, tablette*, iphone',
  sim: 'sim, esim',
  'data-volume': 'giga*, go, gigas, donnees mobiles',
  replay: 'replay, enregistrement*, rediffusion*',
  streaming: 'streaming, regarder en direct, diffusion en direct',
  advert: 'publicit*, pub, sans pub',
  'number-port': `
    portabilite, garder votre numero, garder son numero, conserver votre
    numero, garde son numero`,
  roaming: 'itinerance, roaming',
  'fibre-line': 'fibre, raccordement fibre',
  'line-move': `
    transfert de ligne, demenagement de ligne, demenager la ligne, transfert
    de la ligne, ligne transferee`,
  'over-plan': 'hors forfait, hors-forfait, depassement de forfait',
};
