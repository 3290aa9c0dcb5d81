import type { ThemeWords } from '../../../frame-words.ts';

export const loyalty: ThemeWords<'loyalty'> = {
  'points-multiplied': `
    points doublés, points triplés, points en double, points en triple,
    doublez vos points, triplez vos points, deux fois plus de points,
    trois fois plus de points, double de points, points x2, points x3,
    points sont doublés`,
  newsletter: `
    newsletter, infolettre, lettre d'information, abonnez-vous,
    inscrivez-vous, liste de diffusion, inscription à la newsletter,
    communications commerciales, prospection, démarchage,
    emails promotionnels, courriels promotionnels, communications marketing,
    offres par email, offres par e-mail, sms promotionnels,
    courriels commerciaux`,
  points: `
    points, points de fidélité, miles, points bonus, points cadeaux, un point,
    1 point, point par, point pour chaque, récompenses, tampon, tampons,
    timbres, points bonis, un timbre, points doublés, pts, pt, points club,
    vaut un point, un tampon, milles, pastille, pastilles, étoiles fidélité,
    coups de tampon,
    par euro dépensé, pour chaque euro dépensé, chaque euro dépensé, par euro
    d'achat, un grain par, une étoile par, un cœur par, une graine par, tampon
    par, une case par, un jeton par`,
  score: `
    conducteur, conducteurs, volant, taux, inflation, dossier, points de colle, serrure, verrouillage,
    match, matchs, victoire, nul, défaite, but, buts, essai, essais, équipe, équipes,
    classement, arbitre, juge, juges, jury, permis, examen, épreuve, épreuves, manche, manches, set,
    course, plongeon, saut, championnat, infraction, infractions, faute, fautes, sur {5-100}, poule,
    permis, infraction, infractions, barème, exercice, exercices, note sur, notés sur, noté sur,
    (point|points) (de|d') (pénalité|suture|ancrage|fixation|contrôle|vue|fusion|ébullition|congélation|rosée|départ|chute|croix|tige|riz|jersey|passage|repère|rencontre|montée|eau|attention|vigilance|pourcentage|base|équilibre|pression|ralliement|report|lecture),
    (perdre|perdez|perd|récupérer|retrait de|retirer|marquer|marque|marquent|coûte) … (point|points), score, scores, quiz,
    (serrure|verrouillage|harnais|fermeture) (à|en|) (trois|cinq|sept|{2-9}) points, (championnat|manche|partie|victoire|match|adversaire|adversaires|classement) … points,
    points (au|du|de la|sur le) (classement|championnat|barème|permis), (question|questions|réponse|réponses) … (point|points),
    (timbre|timbres) (à|de|poste|fiscal|fiscaux|vert|rouge|tarif|suisse|lettre), timbre-poste, timbres-poste, (enveloppe|lettre|affranchie|affranchir) … (timbre|timbres),
    police {6-72} pt, {6-72} pt, polices de {6-72}`,
  credited: `
    crédité, crédités, créditons, crédit, ajouté, ajoutés, apparaîtra,
    apparaîtront, apparaît, apparaissent, n'apparaissent, versé, versés, payé, payés,
    arrivent, arrive, disponible, disponibles, utilisable, utilisables, transféré,
    transférés, débloqué, débloqués, recevez, recevrez, reçu, reçus,
    sur (votre|le) (compte|carte|cagnotte|solde), dans votre (compte|cagnotte|porte-monnaie)`,
  cashback: `
    de (leurs|vos|tes|ses) achats (en bons|en bon|reversés|crédités|sur la cagnotte|sur leur carte|sur votre carte),
    remise en argent, remises en argent, cashback, cash back, cagnotte,
    argent remis, ristourne, cagnotter, cagnottez, argent de, % en argent,
    argent remise, remboursé sur vos achats, remboursés sur vos achats,
    remboursés sur tous vos achats, remboursés sur chaque achat,
    de vos achats remboursés, % de vos achats, % crédités, % en bons d'achat,
    % en chèques cadeaux, % en points, % en crédit, % en crédits,
    en crédit magasin, reversé sur votre carte, reversés sur votre carte,
    % remis, % remboursés, retourné sur votre carte, % de cashback,
    remise en argent comptant, reversé sur votre compte,
    reversés sur votre compte, en bons d'achat, reversé en bons,
    crédité sur votre carte, crédités sur votre carte,
    de vos achats vous revient, de vos achats reviennent, vous reviennent en,
    reviennent sur votre (carte|cagnotte|compte), revient sur votre
    (carte|cagnotte|compte), reversé* (dans|sur|en) votre cagnotte, reviennent
    en bon, crédité* sur votre (cagnotte|carte), de vos courses, reversé* en
    cagnotte, en cagnotte,
    % de chaque achat, % de chaque commande, % de vos dépenses, % du montant
    de vos achats, en bon chaque`,
  referral: `
    votre ami reçoit, vos amis reçoivent, votre ami bénéficie,
    vos amis bénéficient, votre ami profite, parrainage, parrainez, parrainer,
    parrain, filleul, filleuls, parrainé, recommandez, ami parrainé,
    invitez un ami, invitez vos amis, référez, référer,
    programme de parrainage, référence un ami, parrainez un proche,
    parrainez vos proches, parrainez vos amis, filleule, recommandez-nous,
    parlez de nous, invitez vos proches, amenez un ami, faites-nous connaître,
    code parrain, lien de parrainage, offrez … recevez, donnez … recevez,
    recommandez … recevez, parrainez un, parrainez une, faites venir un ami,
    faites venir un proche, amenez un proche, amenez une amie,
    invitez une amie, présentez-nous un, présentez un ami,
    envoyez-nous un ami, envoyez un ami, votre filleul, vos filleuls,
    bouche-à-oreille récompensé, partagez votre code, partagez votre lien,
    amenez, amène un, ramenez un ami, ramenez un nouveau, copain inscrit,
    ami inscrit, parrainent, filleul inscrit, parrainés, faites venir un,
    faites venir vos, convertissez vos proches,
    faites venir (un|une|vos|votre)
    (voisin|voisine|voisins|collègue|collègues|ami|amie|amis|proche|proches),
    ramenez (un|une|vos)
    (voisin|voisine|collègue|collègues|ami|amie|amis|proche|proches|copain|copine),
    amenez (un|une|vos) (voisin|voisine|collègue|ami|amie|amis|copain|copine),
    parraine (un|une), ramène (un|une), votre voisin s'abonne, un ami
    s'inscrit, un proche s'inscrit,
    (amenez|faites venir|présentez) (un|une|vos) (collègue|collègues|voisin|voisine|voisins|connaissance)`,
  'each-side': `
    pour vous et, vous deux, tous les deux, toutes les deux, chacun, chacune,
    pour votre filleul, pour votre ami, pour votre amie, pour le filleul,
    pour le parrain, votre ami reçoit, votre filleul reçoit,
    votre ami bénéficie, votre filleul bénéficie, vos amis reçoivent,
    à votre filleul, à vos amis, offrez … recevez, donnez … recevez,
    l'un et l'autre, tous deux, vous comme lui, à tous les deux, à chacun,
    pour lui, autant pour vous, pareil pour vous, lui aussi,
    pour toi, pour elle, pour l'ami, pour l'amie, pour le parrainé, pour vous
    un, et autant pour, de part et d'autre, à vous deux, vous et votre, toi et
    ton, toi et ta, lui et vous, un pour vous, un pour lui`,
  'loyalty-program': `
    programme de fidélité, carte de fidélité, carte fidélité, fidélité,
    points de fidélité, programme fidélité, avantages fidélité, club fidélité,
    programme de récompenses, programme privilège, club privilège,
    remise fidélité, bons de fidélité, chèque fidélité, chèques fidélité,
    carte à tampons, carte de membre, club de points, compte fidélité`,
  reward: `
    récompense, récompenses, prime, primes, bonus, avantage, avantages,
    chèque-cadeau, bon cadeau, bon, bon d'achat, bons d'achat`,
  earn: `
    récupèrent, récupérez, touchez, touchent,
    cumulez, cumuler, cumulés, cumulables, gagnez, gagner, accumulez,
    accumuler, accumulés, recevez, recevrez, convertir, échanger, échangez,
    obtenez, virement, retirer, utiliser, bénéficiez, rapporte, rapportent,
    cumulable, cagnottez, donne droit, gagnés, accumulent, accumule, cumulent,
    cumule, gagnent, gagne, obtiennent, obtient, reçoivent, reçoit,
    accumulons, vous rapporte, empochez, remportez, récoltez, collectez,
    engrangez, sont à vous, est à vous, crédité de, crédités de,
    sont crédités, est crédité, cagnottent, cagnotte, rapportez, vaut un point,
    vaut 1 point, collectionnez, engrangent, crédités, donnent droit, retombe,
    vous revient,
    (rien que|juste|simplement|) (pour|dès) (l'|votre) (inscription|adhésion), (dès|quand) vous vous inscrivez,
    (nous|on) vous (créditons|crédite)`,
  birthday: 'anniversaire, anniversaires',
  'per-spent': `
    (chaque|par|pour chaque|à chaque|pour tout) (£|$|€|euro|dollar|franc|achat|séjour|visite|passage|nuit|commande|réservation)`,
  'every-so-many': `
    (toutes les|tous les|au bout de|après|pour|à partir de) ({3-20}|cinq|six|sept|huit|neuf|dix|douze) (visites|lavages|cafés|coupes|achats|commandes|séjours|nuits|repas|réservations|cours|soins|passages|pizzas|burgers|boissons|séances|trajets|locations|tampons),
    (chaque|la|le|votre) (cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|5e|6e|7e|8e|9e|10e|11e|12e) (visite|lavage|café|coupe|achat|commande|séjour|nuit|repas|réservation|cours|soin|passage|pizza|burger|boisson|séance|trajet|location)`,
  voucher: `
    bon d'achat, bons d'achat, chèque-cadeau, chèque cadeau, carte-cadeau,
    carte cadeau, bon cadeau, bons d'achats, cartes-cadeaux, cartes cadeaux,
    chèques-cadeaux, chèques cadeaux, bons cadeaux`,
  'stored-value': `
    (carte|cartes|chèque|chèques|bon|bons) (cadeau|cadeaux),
    (votre|vos|nos|les)
    (crédits|crédit|heures|séances|jetons|tickets|cartes|carnets|bons),
    crédits, crédit, (carte|cartes|carnet|carnets) de
    (séances|cours|entrées), séances, jetons, packs, pack,
    (carte|cartes|carnet|carnets|abonnement|forfait) de {2-99} (séances|cours|entrées|passages|tickets|leçons),
    (entrées|billets|tickets|carnets|forfaits) (sont|restent|s'utilisent|valables)`,
  'place-assured': `
    (place|table|siège|créneau|ligne|emplacement) (est|sont|vous est|)
    (garanti|garantie|assurée|assuré|garanties|assurées)`,
  'keeps-for': `
    (colis|réservation|réservations|option|options|photos|galerie|galeries|négatifs|fichiers|maquettes|moules|patrons|enregistrements|commande)
    … (est|sont|sera|seront|reste|restent)
    (conservé|conservés|gardé|gardés|stocké|stockés|maintenu|maintenue|maintenus|maintenues|archivé|archivés|posée|accessible|accessibles|disponible|disponibles|en
    ligne|mise de côté|mis de côté), (nous|on)
    (conservons|conserve|gardons|garde|archivons|stockons|maintenons|mettons
    de côté) (votre|vos|les|le|la) …
    (colis|réservation|photos|fichiers|maquettes|négatifs|commande|moules|patrons|enregistrements|option|images),
    (photos|galerie|galeries|images|vidéos|enregistrements)
    (restent|reste|demeurent|demeure) (en
    ligne|accessibles|accessible|disponibles|disponible),
    (photos|galerie|galeries|images|vidéos|enregistrements|fichiers|replays|supports|cours|liens|lien|téléchargements) … (reste|restent|demeure|demeurent) (visible*|actif*|téléchargeable*|consultable*)`,
  'season-span': `
    (de|dès|du|d') (début|mi|fin|)
    (mars|avril|mai|juin|juillet|septembre|octobre|novembre|décembre)
    (à|jusqu'à|au) (la|) (début|mi|fin|)
    (toussaint|juin|septembre|octobre|novembre|mars|avril|août|mai|décembre)`,
  'energy-bill': `
    votre facture, vos factures, sur la facture, sur les factures,
    facture d'électricité, factures d'électricité, facture de chauffage,
    factures de chauffage, facture énergétique, factures énergétiques,
    facture d'énergie, factures d'énergie, facture de gaz, facture d'eau,
    économies d'énergie, économie d'énergie, économies de chauffage,
    économie de chauffage, économies d'eau, consommation, consommations,
    consommé, kwh, pertes de chaleur, déperditions, marché immobilier,
    émissions, empreinte carbone`,
  'energy-equipment': `
    pompe à chaleur, pompes à chaleur, pac, chaudière, chaudières,
    panneaux solaires, panneau solaire, panneaux photovoltaïques,
    photovoltaïque, isolation, chauffe-eau, thermostat, thermostats,
    éclairage led, ampoules led, poêle à bois, poêle à granulés, chauffage,
    climatisation, énergie, énergies, rénovation énergétique,
    récupérateur d'eau`,
  'public-aid': `
    maprimerénov, maprimerenov, ma prime rénov, prime cee, primes cee, cee,
    certificats d'économies d'énergie, certificats d'économie d'énergie,
    prime énergie, primes énergie, éco-ptz, éco ptz, prime à la conversion,
    bonus écologique, crédit d'impôt, crédits d'impôt, crédit impôt,
    réduction d'impôt, réductions d'impôt, déduction fiscale, avantage fiscal,
    déductible des impôts, déductible de vos impôts, tva réduite,
    tva à taux réduit, tva à, taux réduit de tva, aide de l'état,
    aides de l'état, aide financière de l'état, aides financières de l'état,
    aide publique, aides publiques, aides et subventions, aides financières,
    aide à la rénovation, aides à la rénovation, subvention, subventions,
    subventionné*, du gouvernement, gouvernementale*, gouvernementaux,
    gouvernemental, aide de la région, aides de la région, aides régionales,
    aides locales, aide de la caf, aides de l'anah, rénoclimat, logisvert,
    don déductible, dons déductibles, de l'impôt sur le revenu`,
};
