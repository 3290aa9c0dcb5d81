import type { ThemeWords } from '../../../frame-words.ts';

export const trials: ThemeWords<'trials'> = {
  trial: `
    essai, essais, période d'essai, version d'essai, séance d'essai,
    cours d'essai, test, période de test, d'essai, à l'essai, séance découverte,
    pour tester, pour essayer, période découverte, journée découverte`,
  'first-session': `
    premier cours, 1er cours, première séance, 1re séance, 1ère séance,
    première leçon, 1re leçon, 1ère leçon, séance découverte,
    cours découverte, leçon découverte, séance d'essai, cours d'essai,
    leçon d'essai, journée d'essai, premier entraînement, cours d'initiation,
    première journée, 1re journée, première nuit, premier tour,
    premier module, nuit d'essai, premier trajet, premier entretien d'essai,
    séance de découverte, atelier découverte, premier jour, 1er essai,
    première semaine, premier atelier, tout premier cours,
    première leçon d'essai,
    (premier|1er) (essai|rendez-vous découverte|passage|parcours|match|cours
    collectif|cours d'essai|plongeon|baptême), (première|1re|1ère)
    (initiation|répétition|plongée|sortie|partie|heure de cours|heure de
    conduite|heure de bureau), (séance|séances) (découverte|d'essai|de
    découverte), (cours|leçons|leçon) (découverte|d'essai|de découverte),
    journée découverte, semaine découverte, matinée découverte, baptême
    offert, initiation (offerte|gratuite)`,
  'first-period': `
    (premier|1er|tout premier)
    (mois|jour|trimestre|semestre|trajet|lavage|ménage|repas|panier),
    (première|1re|1ère|toute première)
    (semaine|journée|nuit|quinzaine|heure|box|course|location|livraison de
    box|garderie), premier jour de, {2-60} premiers jours, {2-60} premières
    (nuits|heures|minutes), les premiers jours,
    {2-60} premières (semaines|séances), {2-12} premiers mois`,
  'free-trial': `
    essai gratuit, essais gratuits, essayer gratuitement,
    essayez gratuitement, essai offert, essai sans engagement,
    tester gratuitement, testez gratuitement, testez … gratuitement,
    essayez … gratuitement, essayer … gratuitement, d'essai gratuit,
    période d'essai gratuite, version d'essai gratuite, jours gratuits,
    jours d'essai, séance d'essai gratuite, cours d'essai gratuit,
    séance d'essai offerte, premier cours offert, première séance offerte,
    premier cours gratuit, première séance gratuite,
    séance découverte gratuite, premiers jours gratuits,
    premiers jours offerts, première semaine offerte,
    essayez une … gratuitement, essayer une … gratuitement,
    essayez un … gratuitement, essayer un … gratuitement,
    premier mois gratuit, premier mois offert, 1er mois offert,
    1er mois gratuit, premier mois est offert, premier mois est gratuit,
    1re semaine offerte, 1re semaine gratuite, première semaine gratuite,
    première semaine est offerte, première semaine est gratuite,
    premier cours est offert, premier cours est gratuit, essayez sans frais,
    essayer sans frais, testez sans frais, tester sans frais,
    première journée offerte, première journée gratuite,
    journée d'essai gratuite, journée d'essai offerte, nuit d'essai gratuite,
    nuit d'essai offerte, essai à domicile gratuit, essai sans frais,
    à l'essai gratuitement, à l'essai sans frais, gratuitement à l'essai,
    goûtez … gratuitement, test gratuit, démo à domicile gratuite,
    jours d'accès gratuit, semaine d'essai offerte, semaine d'essai gratuite,
    mois d'essai offert, mois d'essai gratuit, pilote gratuit,
    (journée|semaine|matinée|soirée|nuit|quinzaine|période)
    (d'essai|découverte|de découverte) (offerte|gratuite),
    (séances|séance|leçon|leçons) (d'essai|découverte|de découverte) (sont
    offertes|est offerte|offertes|offerte|gratuites|gratuite), (cours|essai)
    (d'essai|découverte) (offert|gratuit|offerts|gratuits)`,
  try: `
    (venez|assistez|participez) à (une|un|notre|l'une|l'un) … (séance|cours|leçon|répétition|entraînement|atelier|soirée),
    essayer, essayez, tester, testez, découvrir gratuitement, essayez avant,
    dormez dessus, goûtez, portez-les, portez-la, utilisez-le,
    faites-en l'essai, prenez-le en main, jouez-en, venez essayer,
    faites un essai, testez-le, testez-la, essayez-le, essayez-la,
    essayez-les, pour tester, pour essayer, avant de vous décider,
    avant de décider, avant de trancher, faites un tour, venez tester`,
  'use-it': `
    emportez-le, emportez-la, emportez-les, ramenez-le, ramenez-la, empruntez-le, empruntez-la, (emportez|empruntez) (un|une|le|la|les|votre),
    (posez|prenez|portez|utilisez|gardez|installez|chaussez|enfilez|montez|pilotez|conduisez|branchez|manipulez|écoutez|jouez|roulez|dormez|cuisinez|travaillez|vivez)
    (-le|-la|-les|avec|dessus|dedans), posez-le, posez-la, posez-les,
    prenez-le, prenez-la, prenez-les, portez-le, portez-la, portez-les,
    utilisez-le, utilisez-la, utilisez-les, gardez-le, gardez-la, gardez-les,
    installez-le, installez-la, chaussez-les, enfilez-la, enfilez-le,
    conduisez-la, conduisez-le, dormez dessus, dormez avec, jouez dessus,
    jouez avec, vivez avec, travaillez avec, roulez avec, utilisez
    (toutes|tout|l'outil|le logiciel|l'application|la plateforme|la
    version|nos|notre), servez-vous-en, faites … (avec elle|avec lui|avec
    eux), (mettez|mettre) … à l'épreuve, à (tester|essayer|éprouver|goûter),
    pour (voir|vous faire une idée|se faire une idée|vous décider|se
    décider|juger), vous faire une idée, assistez à, participez à,
    joignez-vous à, visitez, parcourez, en conditions réelles, grandeur
    nature, chez vous pour, venez
    (nager|jouer|danser|courir|grimper|pédaler|voir|bouger|ramer|vous
    entraîner|travailler|chanter|skier|patiner)`,
  'done-by-you': `
    réservez en ligne, réservation en ligne, inscrivez-vous en,
    inscription en, créez votre (compte|profil|boutique), commandez en,
    en ligne en, remplissez le formulaire, complétez le formulaire,
    réservez en, réservation en, simulation en`,
  'then-decide': `
    décidez ensuite, décidez alors, voir si cela vous (plaît|convient), voir si ça vous (plaît|convient),
    avant d'acheter, avant de payer, avant de vous décider, avant de décider,
    avant de vous engager, avant de s'engager, avant de choisir, avant de
    signer, avant de dépenser, puis décidez, et décidez ensuite, vous décidez
    ensuite, vous décidez après, ensuite seulement, avant de débourser, puis
    vous décidez, décidez après, avant de vous prononcer, puis choisissez, et
    choisissez ensuite, avant de trancher, vous choisissez ensuite, on décide
    après, avant de (dire oui|trancher|signer|s'abonner|vous
    abonner|t'abonner|adhérer|souscrire|prendre une décision|vous lancer|vous
    prononcer|passer à la caisse|sortir la carte|passer commande|régler),
    avant toute (décision|décision d'achat|souscription|adhésion), avant
    (la|le|votre) (première|premier)
    (cotisation|facture|mensualité|échéance|prélèvement|règlement|paiement),
    sans obligation d'achat, sans obligation de (suite|poursuivre|souscrire),
    vous paierez (après|ensuite), (et|puis) vous
    (voyez|verrez|déciderez|choisirez), (puis|et) décidez, la décision vient
    après, rien ne vous oblige,
    sans (adhérer|rien signer|rien acheter|rien souscrire|prendre de
    carte|prendre d'abonnement|suite obligatoire)`,
  'at-home': `
    chez vous, à domicile, à la maison, dans votre salon, dans votre chambre,
    dans votre intérieur, dans votre jardin, dans votre lit, dans vos locaux`,
};
