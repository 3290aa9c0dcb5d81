import type { ThemeWords } from '../../../frame-words.ts';
import { booked, itsPrice } from '../families.ts';

export const included: ThemeWords<'included'> = {
  'amount-asked': `
    (le|nos|les|votre|vos|ce|ces|notre|chaque|tous nos|tous les) (prix|tarif|tarifs|forfait|forfaits|loyer|loyers|montant|honoraires|billet|billets|pack|packs), (la|notre|votre|chaque|l'|cette|nos|les) (cotisation|formule|formules|redevance|mensualité|abonnement|abonnements|adhésion|inscription|entrée)`,
  comprises: `
    inclut, incluent, comprend, comprennent, couvre, couvrent, englobe,
    englobent`,
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
    (apportons|apporte|amenons|fournissons) (notre|nos|tout|tout le|leur|l'ensemble du) (propre|) (matériel|produits|outillage|équipement),
    (emportons|évacuons|enlevons|débarrassons) (les|vos|tous les|nos|l'ancien|votre ancien|la) (gravats|déchets|encombrants|déblais|chaudière|appareil|emballages),
    (gravats|déchets|déchets verts|emballages) (sont|seront) (évacués|emportés|enlevés),
    (venons|vient|viennent|arrivons|intervenons|interviennent) avec (le|leur|notre|tout le|nos|leurs|son) (propre|propres|) (matériel|produits|outils|équipement),
    (apportons|apporte|apportent|fournissons|fournit|fournissent) (le|leur|notre|tout le|nos|les|leurs|tous les) (matériel|produits|outils|équipement),
    (apportons|apporte|apportent|venons avec|vient avec|viennent avec|arrivons avec) (notre|nos|mon|mes|leur|leurs|son|ses|tout notre) (propre|propres|) (aspirateur|aspirateurs|échelle|échelles|chiffons|machine|machines|table|tables|appareils|escabeau|bâches|vaisselle|sono|éclairage|balais|seaux|ingrédients|ustensiles|tapis|tondeuse|couvertures|cartons|outillage),
    (apportons|apporte|apportent|venons avec|vient avec|viennent avec|arrivons avec|arrive avec|arrivent avec|fournissons|fournit|fournissent) (tout|tous|toutes|l'ensemble) … (matériel|produits|outils|outillage|équipement|fournitures|nécessaire|matériaux),
    (apportons|apporte|apportent|fournissons) (les|la|le|toute la|tous les|toutes les) (tapis|serviettes|huiles|table de massage|nourriture|boissons|verres|assiettes|vaisselle|accessoires|costumes|balles|raquettes|pinceaux|ingrédients|chaises|tables|draps|linge|instruments|lumières|décoration|jeux)`,
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
    (tous|toutes|chacun|chacune) (comportent|comporte|incluent|inclut|comprennent|comprend),
    (notre|votre|le) (forfait|tarif|prix|abonnement) (mensuel|annuel|hebdomadaire|fixe) (couvre|comprend|inclut) (tous|toutes|tout|un nombre illimité|l'ensemble|des|deux|trois|les),
    (votre|le|chaque|ce|nos|les) (billet|billets|pass|séjour|séjours|stage|stages|inscription|place|réservation|ticket|entrée|location|adhésion|cotisation) (comprend|comprennent|inclut|incluent|couvre|couvrent),
    (tous|toutes) (nos|les|vos) ${booked} … (incluent|comprennent|intègrent|couvrent|comportent),
    chaque ${booked} … (inclut|comprend|intègre|couvre|comporte),
    (votre|le|la|l'|ce|nos|les|un|une) (billet|billets|pass|séjour|séjours|stage|stages|inscription|place|réservation|ticket|entrée|location|adhésion|cotisation|nuitée) (comprend|comprennent|inclut|incluent|couvre|couvrent)`,
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
    inclus* dans les frais, compris* dans les frais,
    sont intégrés dans le prix, sont intégrés au prix, prix mensuel inclut,
    prix mensuel comprend, prix du devis comprend, prix du devis inclut,
    devis comprend, devis inclut, devis comprennent, prix annoncé comprend,
    prix affichés comprennent, prix affichés incluent, soumission comprend,
    soumission inclut, pour le prix du billet, le forfait couvre,
    le montant couvre, couvert par le forfait, couvert par le prix,
    sans être facturé en plus, jamais en supplément, n'est pas en supplément,
    ne sont pas en supplément, n'est pas un supplément, pas en sus,
    jamais en sus,
    (compris|comprise|comprises|inclus|incluse|incluses) dans (tous|toutes|chaque|chacun|chacune) (les|nos|de nos|formule|forfait|plan|abonnement|séjour|location|réservation) (plans|formules|forfaits|abonnements|offres|tarifs|locations|séjours|chambres|),
    (prévu|prévue|prévus|prévues) (dans|au) (le|) (prix|tarif|forfait|contrat|devis),
    (est|sont) (dans|comprise dans|compris dans) (le|votre|notre) (prix|tarif|forfait|loyer|abonnement),
    (nos|le|les|vos|votre|ce|notre) (tarif|tarifs|prix|loyer|loyers) (mensuel|mensuels|) (couvre|couvrent|comprennent|comprend|incluent|inclut|englobe|englobent),
    (prix|tarifs) s'entendent … (pose|livraison|installation|fournitures),
    (compris|comprise|comprises|inclus|incluse|incluses) dans (notre|le|votre|nos) (taux|tarif|prix|forfait|tarifs) (horaire|journalier|mensuel|annuel|annoncé),
    (inclus*|compris*|intégré*|englobé*) (dans|au|à|aux) … ${itsPrice},
    (inclus*|compris*) dans … ${booked},
    (fait|font) (déjà|toujours|aussi|) partie (intégrante|) (du|de|de la|de l'|de votre|de notre|de nos|de chaque|de tous les|de toutes les|de ce|de cette) … ${itsPrice},
    (fait|font) (déjà|toujours|aussi|) partie (intégrante|) (du|de votre|de notre|de chaque|de toutes les|de ce) (forfait|formule|formules|abonnement),
    (est|sont|déjà|toujours|tout) dans (le|votre|notre|ce|l'|la) (prix|tarif|loyer|cotisation|abonnement|forfait|devis|mensualité),
    (le|les|nos|notre|votre|vos|ce|ces|l'|la|du devis|mensuel|annuel) ${itsPrice} (annoncé|affiché|indiqué|mensuel|hebdomadaire|horaire|journalier|annuel|de base|de la nuit|du séjour|) (comprend|comprennent|inclut|incluent|couvre|couvrent|englobe|englobent|intègre|intègrent)`,
};
