import type { ThemeWords } from '../../../frame-words.ts';

export const included: ThemeWords<'included'> = {
  include: `
    livré avec, livrée avec, livrés avec, livrées avec,
    inclus, incluse, incluses, inclut, incluent, inclure, compris, comprise,
    comprises, comprend, comprennent, fourni, fournie, fournis, fournies,
    intègre, contient, contiennent,
    englobe, englobent`,
  included: `
    inclus, incluse, incluses, compris, comprise, comprises, est inclus,
    sont inclus, tout inclus, toujours inclus, toujours compris, inclus pour,
    compris pour, inclus sur tous, compris sur tous,
    (en fait|en font) partie, (fait|font) partie (du forfait|du prix|de la formule|du service|de l'abonnement|de chaque|du tarif)`,
  'brought-along': `
    (apportons|apporte|amenons|fournissons) (notre|nos|tout|tout
    le|leur|l'ensemble du) (propre|)
    (matériel|produits|outillage|équipement),
    (emportons|évacuons|enlevons|débarrassons) (les|vos|tous
    les|nos|l'ancien|votre ancien|la)
    (gravats|déchets|encombrants|déblais|chaudière|appareil|emballages),
    (gravats|déchets|déchets verts|emballages) (sont|seront)
    (évacués|emportés|enlevés),
    (venons|vient|viennent|arrivons|intervenons|interviennent) avec (le|leur|notre|tout le|nos|leurs|son) (propre|propres|) (matériel|produits|outils|équipement), (apportons|apporte|apportent|fournissons|fournit|fournissent) (le|leur|notre|tout le|nos|les|leurs|tous les) (matériel|produits|outils|équipement),
    (apportons|apporte|apportent|venons avec|vient avec|viennent avec|arrivons avec) (notre|nos|mon|mes|leur|leurs|son|ses|tout notre) (propre|propres|) (aspirateur|aspirateurs|échelle|échelles|chiffons|machine|machines|table|tables|appareils|escabeau|bâches|vaisselle|sono|éclairage|balais|seaux|ingrédients|ustensiles|tapis|tondeuse|couvertures|cartons|outillage)`,
  'is-included': `
    est compris, sont compris, est comprise, sont comprises, est inclus,
    sont inclus, est incluse, sont incluses, toujours compris,
    toujours inclus, c'est compris, c'est inclus, est toujours compris,
    est toujours inclus, compris d'office, inclus d'office`,
  'included-for-all': `
    (inclus|incluse|incluses|compris|comprise|comprises)
    (dans|avec|pour) (chaque|tous|toutes|tout|toute), (est|sont)
    (fourni|fournis|fournie|fournies|remis|remise) (à|avec|pour)
    (chaque|tous|toutes)`,
  'every-includes': `
    (tous|toutes) (nos|les)
    (séances|forfaits|formules|réservations|leçons|cours|soins|visites|locations|séjours|abonnements|prestations|services|chambres|billets|déménagements|réparations|interventions)
    (incluent|comprennent|intègrent), chaque
    (séance|forfait|formule|réservation|leçon|cours|soin|visite|location|séjour|abonnement|prestation|chambre|billet|déménagement|réparation|intervention)
    (inclut|comprend|intègre),
    (tous|toutes) (nos|les) (séances|forfaits|formules|réservations|abonnements|prestations) (couvrent|comportent), chaque (séance|forfait|formule|réservation|abonnement|prestation) (couvre|comporte), (tous|toutes|chacun|chacune) (comportent|comporte|incluent|inclut|comprennent|comprend),
    (notre|votre|le) (forfait|tarif|prix|abonnement) (mensuel|annuel|hebdomadaire|fixe) (couvre|comprend|inclut) (tous|toutes|tout|un nombre illimité|l'ensemble|des|deux|trois|les),
    (votre|le|chaque|ce|nos|les) (billet|billets|pass|séjour|séjours|stage|stages|inscription|place|réservation|ticket|entrée|location|adhésion|cotisation) (comprend|comprennent|inclut|incluent|couvre|couvrent)`,
  'so-many-included': `
    (premiers|premières) {1-100}
    (kilomètres|km|heures|minutes|pages|cartons) (sont|)
    (inclus|incluses|offerts|offertes|compris|comprises), {1-100}
    (premiers|premières) (kilomètres|km|heures|minutes|pages|cartons)
    (sont|) (inclus|incluses|offerts|offertes|compris|comprises)`,
  plan: `
    plan, plans, forfait, forfaits, formule, formules, abonnement,
    abonnements, prix, tarif, tarifs, pack, packs, offre, offres, devis,
    chambre, chambres, séjour, course, location`,
  'in-price': `
    inclus* dans … abonnement*, inclus* dans … forfait*, inclus* dans …
    formule*, inclus* dans … pack*, inclus* dans … prix, inclus* dans …
    tarif*, inclus* dans … séjour*, inclus* dans … offre*, inclus* dans …
    cotisation*, inclus* dans … adhésion*, inclus* dans … inscription*,
    inclus* dans … billet*, inclus* dans … location*, inclus* dans … devis,
    compris* dans … abonnement*, compris* dans … forfait*, compris* dans …
    formule*, compris* dans … pack*, compris* dans … prix, compris* dans …
    tarif*, compris* dans … séjour*, compris* dans … offre*, compris* dans …
    cotisation*, compris* dans … adhésion*, compris* dans … inscription*,
    compris* dans … billet*, compris* dans … location*, compris* dans … devis,
    sont intégrés dans le prix, sont intégrés au prix, intégrés au tarif,
    intégré au tarif, intégrés dans le tarif, intégré dans le tarif, intégrés
    dans le prix, intégré dans le prix, intégré au prix, le prix comprend, les
    prix comprennent, nos prix comprennent, le tarif comprend, les tarifs
    comprennent, nos tarifs comprennent, prix mensuel inclut, prix mensuel
    comprend, le prix inclut, les prix incluent, nos prix incluent, nos tarifs
    incluent, prix du devis comprend, prix du devis inclut, devis comprend,
    devis inclut, devis comprennent, prix annoncé comprend, prix affichés
    comprennent, prix affichés incluent, soumission comprend, soumission
    inclut, le prix couvre, nos prix couvrent, fait partie du prix, font
    partie du prix, fait partie du forfait, font partie du forfait, fait
    partie du tarif, compris dans l'abonnement, inclus dans l'abonnement,
    incluse dans l'abonnement, pour le prix du billet, le tarif couvre, le
    forfait couvre, le montant couvre, couvert par le forfait, couvert par le
    prix, intégré au prix, intégré dans le prix, sans être facturé en plus,
    jamais en supplément, n'est pas en supplément, ne sont pas en supplément,
    n'est pas un supplément, pas en sus, jamais en sus, est dans le prix, sont
    dans le prix, est dans le forfait, sont dans le forfait, est dans le
    devis, sont dans le devis, est dans le tarif, sont dans le tarif,
    (compris|comprise|comprises|inclus|incluse|incluses) dans
    (tous|toutes|chaque|chacun|chacune) (les|nos|de
    nos|formule|forfait|plan|abonnement|séjour|location|réservation)
    (plans|formules|forfaits|abonnements|offres|tarifs|locations|séjours|chambres|),
    (prévu|prévue|prévus|prévues) (dans|au) (le|)
    (prix|tarif|forfait|contrat|devis), (est|sont) (dans|comprise dans|compris
    dans) (le|votre|notre) (prix|tarif|forfait|loyer|abonnement),
    fait partie (du|de ce|de votre) (prix|tarif|forfait), font partie (du|de ce) (prix|tarif|forfait),
    (nos|le|les|vos|votre|ce|notre) (tarif|tarifs|prix|loyer|loyers) (mensuel|mensuels|) (couvre|couvrent|comprennent|comprend|incluent|inclut|englobe|englobent), (prix|tarifs) s'entendent … (pose|livraison|installation|fournitures),
    (compris|comprise|comprises|inclus|incluse|incluses) dans (notre|le|votre|nos) (taux|tarif|prix|forfait|tarifs) (horaire|journalier|mensuel|annuel|annoncé)`,
};
