import type { deliveryTheme } from '../themes/delivery.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** How what was ordered is made, sent and received. */
export const deliveryWords: ThemeWords<typeof deliveryTheme> = {
  shipping: `
    port, livraison*, envoi*, expedi*, transport*, frais de port, frais d
    envoi, achemin*, frais de transport, cout du transport, transport est,
    envoi est, le port, du port, de port, frais d expedition, paie l envoi,
    paye l envoi, paie le transport, regle le transport, livree*, livrer*,
    livre en, livre sous, livre le, livre chez, livre a, livre dans, livre
    gratuitement, livre par, livres en, livres sous, livres le, livres chez,
    livres a domicile, livres dans, livres gratuitement, livres par, sont
    livres, livrons, livrez, est livre, livreur*, on livre, nous livre,
    franco, livre aujourd hui, livre demain, livre gratis, livre offert,
    livre monte, livre et, livre au, livre ce, livre des, livre avant, livre
    partout, livre un, livre jusqu, livres une, livres deux, livres au,
    livres ce, livres des, livres avant, livres apres, livres aujourd hui,
    livres demain,
    (transport|envoi|port|colis) (est|pour|voyage|part|compris), pour l
    envoi, (frais|prix) (du|de) (transport|port|envoi),
    (porter|porte|apporter|apporte) .. (chez|domicile)`,
  delivery: `
    achemin*, transit, colis, remet le colis, arrive, arrivee, coursier*,
    transporteur*, remis au, remis en main, chez le client, a la porte,
    entre les mains, remettre, remettons, acheminons, parvient, parvenir,
    arrive chez, met a, sous les, recoit son colis, recoivent leur, boite
    aux lettres, ne livre plus, ne livrons plus, recoit sa commande, arrive
    en, arrive sous, arrivent en, arrivent sous, en main propre, en mains
    propres, apportons, apportee, depose chez, deposons, deposee, arrive a
    destination, touche le client, entre ses mains, parvient au client,
    recoit le paquet, paquet*, recoit la marchandise, jusqu au client,
    jusque chez, livraison*, livree*, livrer*, livre en, livre sous, livre
    le, livre chez, livre a, livre dans, livre gratuitement, livre par,
    livres en, livres sous, livres le, livres chez, livres a domicile,
    livres dans, livres gratuitement, livres par, sont livres, livrons,
    livrez, est livre, livreur*, on livre, nous livre, a votre porte, a sa
    porte, camionnette*, tournee*, portage, livre aujourd hui, livre demain,
    livre gratis, livre offert, livre monte, livre et, livre au, livre ce,
    livre des, livre avant, livre partout, livre un, livre jusqu, livres
    une, livres deux, livres au, livres ce, livres des, livres avant, livres
    apres, livres aujourd hui, livres demain, (chez|a la porte|dans la
    boite|devant la porte) (du client|de l acheteur|du destinataire), jusqu
    a la (porte|boite), trajet du colis, (colis|commande)
    (met|mettent|arrive|arrivent|prend|prennent|parvient), (jour|jours) de
    route, (jour|jours) de trajet`,
  dispatch: `
    exped*, partent, (depart|departs) (de l|de nos|de la|des|du|de votre)
    (entrepot|entrepots|stocks|colis|commande|commandes|usine|atelier), depart
    usine, quitte l entrepot, envoi*, envoy*, prepar*,
    remise au transporteur, part de l entrepot, est expedie, expediee,
    quitte nos, sort de l entrepot, sortent de, remis a la poste, remis au
    transporteur, prend la route, mis en route, emballe, emballage et
    depart, preparation, part le, partent le, partent en, part en, part
    dans, part sous, sort de nos, sort de l atelier, sort des stocks, quitte
    la boutique, quitte l atelier, file a la poste, confie au transporteur,
    confiee au transporteur, confies au transporteur, confions au
    transporteur, remettons au transporteur, partir le jour, part le jour,
    partent dans, est poste, sont postes, prete a partir, est prete en, sont
    pretes en, postes, poste le, poste demain, postee, mis a la poste, mise
    a la poste, part encore, partent encore, part demain, part aujourd hui,
    expedie*, expedit*, part le lendemain, est prepare, sort demain,
    quittent l entrepot, quittent nos, quitte notre, quittent notre, quitte
    l usine,
    (quitte|quittent|sort|sortent|laisse) (l|les|le|nos|notre)
    (entrepot|atelier|depot|stock|rayons|magasin),
    (remis|remise|confie|confiee|donne|donnee) au transporteur`,
  production: `
    fabric*, production, atelier, sur mesure, confection*, usine, delai de
    fabrication, mont* a la demande, fabriqu*, en fabrication, assembl*,
    fabrique en, mettons en production, delai de realisation`,
  custom: 'sur mesure, personnalis*, sur commande, gravure*, fait main',
  installation: `
    mis en route, mise en route, branche*, active le, activer,
    install*, mise en service, mis* en service, activation, raccord*,
    parametr*, poser, pose de, posons, monte, montage, brancher,
    branchement, demarrage, mise en marche, mise en place, mise en ligne,
    pose comprise, frais de pose, pose et raccordement, mettre en service,
    operationnel*, ouverture de la ligne,
    (mettre|met|mettons) en (place|service|route)`,
  express: `
    express, prioritaire*, urgent*, coursier*, chronopost, urgen*,
    accelere*, en urgence, formule rapide, service rapide, voie rapide, plus
    vite, en accelere, rush, prioritairement, plus rapide, le rapide, la
    rapide, acceleree`,
  standard: 'standard, ordinaire*, classique*, normal*, courant*, les autres',
  curbside: 'bordure',
  'white-glove': 'white glove, gants blancs',
  pickup: `
    enlev*, retir*, ramass*, pris et ramene, aller chercher, venir chercher,
    chercher, prise en charge de l eleve, recuper*, prise du vehicule,
    prise en charge du vehicule, retrait du vehicule, cueillette*,
    passer prendre, passe prendre, venir prendre, vient prendre, emporter,
    a emporter, vient chercher, viennent chercher, chercher sur place,
    recupere sur place, recuperer sur place, emporte, retrait sur place,
    prendre au comptoir, prend au comptoir, passe au comptoir,
    (passe|passer|passons|vient|venir|venons|va|aller)
    (prendre|chercher|recuperer), chercher et rapporter, on ramene, ramen*
    (a domicile|chez)`,
  slot: 'creneau*, plage*',
  'call-ahead':
    'appel* avant, appel avant, previen* avant, telephone .. la veille, contact* avant',
  tracking: 'suivi*, numero de suivi, suivi du colis, suivi de colis',
  order: 'command*, achat*, achete*, panier*, acheteur*, depense*, depenser',
  domestic: `
    metropolitaine, france, national*, territoire, domicile, interieur du
    pays, belgique, suisse, maroc, quebec, canada, tout le pays, dans le
    pays, en france, partout en france, dans la ville, commune*,
    agglomeration, centre-ville,
    metropole, metropolitain*`,
  international: `
    etranger, international*, monde, hors de france, hors france, europe*,
    hors du pays, itinerance, outre-mer,
    ailleurs .. dans le monde, reste .. du monde`,
  'lost-parcel': `
    jamais arrive*, introuvable*, disparu*, perdu*, egar*, manquant*, non
    recu, pas recu, enquete*`,
  carrier: 'transporteur*, poste, colissimo, chronopost, la poste, fedex',
  insured: `
    assur*, valeur entiere, pleine valeur, valeur a neuf, valeur declaree,
    couvert* (jusqu|a hauteur|pour)`,
  packaging: `
    emball*, etiquette*, boite, ecrin, neuf*, inutilis*, jamais ouvert*,
    scell*, non porte, ni porte, emballage d origine, boite comprise, scelle*`,
  pack: 'pack, packs, coffret*, lot, lots, box, formule*, set',
  'label-prepaid': `
    etiquette* prepay*, etiquette* de retour, etiquette*,
    (etiquette|bon|bordereau) (est|) (fourni|fournie|fournis|deja
    payee|offerte|affranchie|prepaye|prepayee), deja affranchi*, port paye,
    (bon|bordereau) de retour`,
  bottle: 'flacon*, gourde*, thermos, bouteille*, parfum*',
  stock: `
    en stock, stock, en rayon, disponible* immediatement, en magasin,
    immediatement disponible, disponibilite immediate, rupture de stock, en
    rupture, ruptures de stock`,
  perishable: 'perissable*',
  ready: `
    pret en, prete en, prets en, pretes en, pret dans, prete dans, prets
    dans, pretes dans, pret sous, prete sous, prets sous, pretes sous, est
    pret, est prete, sont prets, sont pretes, pret le, prete le, prets le,
    pretes le, pret a, prete a, prets a, pretes a, pret pour, prete pour,
    sera pret, sera prete, seront prets, seront pretes, pret des, prete des,
    prets des, pretes des, pret demain, prete demain, pret au, prete au,
    pret avant, prete avant, prete ce soir`,
  'take-old-away': `
    ancien canape, ancien matelas, ancien appareil, reprise de l ancien,
    debarras*, enlevement de l ancien, vieux canape, vieux meuble, ancien
    meuble, vieux matelas, votre ancien, ancien repris, vieil appareil,
    (enlevons|reprenons|emportons|evacuons|enleve|reprend|emporte|evacue) (l|le|son)
    (ancien|ancienne|vieux|vieil)`,
  upstairs: 'etage*, escalier*, ascenseur*, piece de votre choix',
  assembly: 'montage, monter, assembl*',
  'pre-order': 'precommande*',
  'click-collect': `
    click & collect, click and collect, retrait en magasin, retrait magasin,
    retrait en boutique, cueillette, retrait au comptoir, au comptoir`,
  'relay-point': 'point relais, points relais, relais colis, consigne*',
  signature: 'signature*',
  'return-label': 'etiquette*, bordereau',
  lateness: 'retard, retards, retarde*, tardive*, tardif',
  'delay-penalty': `
    jour de retard, penalite de retard, penalites de retard, par jour de
    retard`,
  marketplace: 'marketplace*, place de marche, vendeur tiers, vendeurs tiers',
  'special-order': 'commande speciale, commandes speciales',
  'by-sea': 'par bateau, voie maritime, par mer',
  'by-air': 'aerienne, par avion, voie aerienne, fret aerien',
  institution: 'institution*, collectivite*, organismes publics',
  pallet: 'palette, palettes, hayon',
  hazardous: 'matieres dangereuses, adr',
  'cold-chain':
    'frigorifique*, refrigere*, temperature dirigee, chaine du froid',
  'delivery-proof':
    'preuve de livraison, bon de livraison, signature electronique',
  redelivery: `
    relivraison, deuxieme presentation, seconde presentation, second
    passage, nouvelle presentation, represente* le colis`,
  unloading: 'quai, dechargement, dechargements, chargement, decharger',
};
