import type { ThemeWords } from '../themes/theme.ts';
import type { warrantyTheme } from '../themes/warranty.ts';

/** What is made good, and by whom. */
export const warrantyWords: ThemeWords<typeof warrantyTheme> = {
  guarantee: `
    on repond de, tient deux ans, couvert deux ans, couvert un an,
    garant*, grantie, promet*, assur*, s engage*, reponse garantie,
    disponibilite garantie, heure garantie, livraison garantie, delai
    garanti, garantie de prix, creneau garanti`,
  warranty: `
    grantie, vice*, sav, apres-vente, garantie, garanties, sous garantie,
    couvert par, couvre*, nous repondons de, prise en charge des pannes,
    couverture de, couvert pendant, couverts pendant, couverte pendant,
    couvertes pendant, est couvert, sont couverts, est couverte, sont
    couvertes, couvert vingt-quatre, couvert douze, pendant la garantie,
    duree de garantie, couverture, couvertes, deux annees de couverture,
    couvre, nous en repondons, solidite, on en repond, garantie atelier,
    (reprend|reprenons|repris|reprise|refait|refaisons|refaite|repare|reparons)
    .. (nos frais|gratuitement|sans frais|sans facturer|pour rien),
    (lache|lachent|casse|cassent|cede|cedent) .. (ans|mois|annees|an),
    (repond|repondons|repondre) de (l ouvrage|notre travail|nos travaux|ce
    que), (couvert|couverte|couverts|assure|assuree)
    (dix|deux|cinq|un|trois) an*, couvert* pendant, assurance des
    (chantiers|travaux|ouvrages), reprises, decennale,
    (refait|refaisons|refaire) ce qui, malfacon*, mal fait*, ne tient pas,
    (defaut|defauts) de notre`,
  repair: `
    repar*, depann*, remise en etat, remet* en etat, remise en service,
    corrig*, correctif*, remis en etat, remettre en etat, reparation,
    refaire, refait, remise en marche, remettre en marche, remettons en
    etat, remet en marche, remet d aplomb, remettre d aplomb, refaisons,
    refait le travail, refaire le travail, reprenons le travail, reprend le
    travail, revient corriger, revenons corriger, remettre en ordre, remise
    a neuf, depannage, reparons, reparee, sav, est refait, sont refaits,
    contournement, repris gratuitement, ce que nous reprenons, reprise du
    travail, temps d atelier, refaits, refaites`,
  replace: `
    un autre part, un neuf repart, un autre repart, en envoie un autre,
    remplac*, echang*, renvoy* le meme, renvoyons, changeons la piece,
    nouvel envoi, renvoi, renvoyer un, en envoyons un autre, un autre est
    envoye, un neuf, une neuve, nous en renvoyons, change contre, substitu*,
    en adressons un autre, lui en adressons, un autre exemplaire, exemplaire
    neuf, en envoie un autre, en envoyons un nouveau, un nouveau lui,
    remplacons, envoie un neuf, exemplaire de remplacement, autre
    exemplaire, en fournissons un autre, appareil neuf, remplacement,
    remplacee, relog*, en envoie un, on en refait, refait a neuf, change
    sans discuter, est change`,
  defect: `
    defect*, endommag*, casse*, abim*, en panne, defaut*, non conforme*,
    erreur*, mauvais produit, differe*, dommage*, qui ne marche pas, ne
    fonctionne pas, hors service, mal fait, malfacon*, abime*, tombe en
    panne, vices, anomalie*, lache, lachent, defaill*, ne marche pas, ne
    marche plus, ne fonctionne plus, arrive casse, arrive abime, arrive
    endommage, mal imprime, mauvaise reference, non-conforme*, rate, ratee,
    rates, ratees, rate une, bris, brise, brisee, brises, bris de, pannes,
    panne, ce qui casse, qui lache, avarie*, manquante, manquantes, pages
    manquantes, abime, ne tient pas, se decolle, fonctionne mal, hors d
    usage, cassure*, fissure*, mal livre, mal coupe, erreur de notre part,
    notre erreur`,
  'damage-claim': `
    arrive casse, abime a l arrivee, dommage*, endommag*, casse*, abim*`,
  diagnosis: `
    diagnos*, evaluation*, controle*, bilan*, recherche de panne,
    (trouver|chercher) (la panne|ce qui ne va pas|le defaut|d ou vient),
    brancher la valise, (lire|lecture) des codes,
    premier .. regard, premier .. coup d oeil, jeter .. un oeil, jette .. un
    oeil, venir .. voir, vient .. voir, venons .. voir, passe .. voir,
    passer .. voir, regarde .. le (toit|chantier|logement|probleme|jardin),
    regarder .. le (toit|chantier|logement|probleme|jardin)`,
  labour: 'main d oeuvre',
  parts: 'piece*',
  maker: 'fabricant*, constructeur*, marque*',
  'loan-appliance': `
    frigo de pret, appareil de pret, lave-linge de pret, appareil prete,
    machine de pret`,
  'spare-part':
    'piece detachee, pieces detachees, pieces de rechange, piece de rechange',
  'extended-cover': `
    extension de garantie, extension cinq ans, extension 5 ans, garantie
    etendue, prolongation de garantie, extension trois ans, extensions de
    garantie`,
  'beyond-repair': 'irreparable*, pas repare, non repare, impossible a reparer',
  'lens-adaptation': 'adaptation, s habituer, s habitue, s y faire',
  'ten-year-liability': 'decennal*',
};
