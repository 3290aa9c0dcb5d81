import type { ThemeWords } from '../../../frame-words.ts';
import { crews, professional } from '../families.ts';

export const warranty: ThemeWords<'warranty'> = {
  warranty: `
    garantie, garanties, garanti pièces, garantie constructeur,
    garantie fabricant, garantie légale, garantie commerciale,
    garantie décennale, garantie pièces et main, décennale, biennale, grantie,
    êtes-vous garantis, est-ce garanti, sont-ils garantis, durée de garantie,
    (reste|restent|demeure|demeurent|est|sont|sera|seront) (encore|) sous garantie,
    sous garantie pendant, sous garantie pour, sous garantie durant,
    couvert par une garantie,
    contre (les|tout|tous) (défaut|défauts|vice|vices) (de|d) (matériau|matériaux|fabrication|matière|construction)`,
  'warranty-kept': `
    (préserve|préserver|préservons|conserve|conservez|maintient|gardez|garantit)
    (votre|la|vos|toute votre) (garantie|garanties)
    (constructeur|fabricant|d'origine|du constructeur|du fabricant),
    (garantie|garanties) (constructeur|fabricant|d'origine|du
    constructeur|du fabricant) (est|reste|restent|sont|sera)
    (conservé|préservé|maintenu|valable|valables|intacte|intactes|en
    vigueur|acquise), (garantie|garanties)
    (constructeur|fabricant|d'origine) (conservé|préservé|maintenu),
    sans (perdre|perte de|affecter|remettre en cause) (votre|la)
    garantie`,
  'stays-good': `
    couvert pendant, couverte pendant, couverts pendant, est couvert,
    sont couverts, couvert contre, couverts contre, couverture de,
    protégé pendant, protégé contre, étanche pendant, étanchéité garantie,
    tenue garantie, garanti contre, garantis contre, tant que vous la gardez,
    tant que vous le gardez, tant que vous en êtes, quel que soit son âge,
    quel que soit leur âge, à vie, pour la vie, assurance décennale,
    ne fuira pas, ne rouillera pas, nous répondons de, répondons de,
    exempt de défaut, exempts de défauts, contre tout défaut, contre tout vice,
    contre la perforation, contre la rouille, contre la corrosion,
    sur la structure, sur le moteur, sur le compresseur, sur le cadre,
    sur les pièces, pièces et main d'oeuvre, couverte contre, couvertes contre,
    sont couvertes, couvertes pendant, couvert durant, couverte durant,
    couverts durant, couvertes durant, couvert {1-99} ans, couverte {1-99} ans,
    couverts {1-99} ans, couvertes {1-99} ans, couvert {1-99} mois,
    couverte {1-99} mois, couverts {1-99} mois, couvertes {1-99} mois,
    assuré {1-99} ans, protégé {1-99} ans, répondent de leur,
    répondons de notre, répond de son, garde son éclat, gardent leur éclat,
    garde sa couleur, gardent leur couleur, tient bon, tiennent bon,
    pièces (détachées|de rechange) (disponibles|garanties|suivies|tenues|fournies),
    (an|ans|mois) contre`,
  guarantee: `
    garanti, garantie, garantis, garanties, garantissons, garantit,
    garantissent, assuré, assurés, promis, nous garantissons`,
  lifetime: `
    à vie, toute la vie, pour la vie, sans limite de durée,
    sans limitation de durée, sans limite de temps, sans date limite,
    à perpétuité,
    (tant que|aussi longtemps que) vous (le|la|les|) (gardez|possédez|conservez|détenez), (tant que|aussi longtemps que) (le|la|l'|votre|il|elle) (appareil|produit|) (vit|dure), toute la durée de vie`,
  'legal-guarantee': `
    garantie légale de conformité, garantie légale, garanties légales,
    garantie de conformité, garantie des vices cachés,
    garantie contre les vices cachés`,
  repair: `
    mise au point, mises au point,
    réparation, réparations, réparer, réparé, réparés, réparons, dépannage,
    dépannages, dépanner, remise en état, corriger, corrigeons, correction,
    corrigé, remplacement de pare-brise, remplacement du pare-brise,
    remplacement de votre pare-brise, remplacement d'écran, correctif,
    correctifs, correctif de sécurité, correctifs de sécurité,
    mise à jour de sécurité, mises à jour de sécurité, retouches, ourlet,
    ourlets, remise à neuf, remis à neuf, ressemelage, dépannons,
    remettons en état, remis en état, remise sur pied, recousu, recollé,
    ressoudé, ressemelé, retouché, débosselé, dépanné, débloqué, rebouché,
    détartré, retendu, affûté, aiguisé, remonté sur roues, remis en selle,
    remettons sur roues, remis d'aplomb, remise en route, remis en route,
    reprogrammation de clé,
    changement de (pile|piles|batterie|écran|pneu|pneus|serrure|vitre|pare-brise|courroie|plaquettes|chaîne|cordes|roue|joint|verres),
    (pile|batterie|écran|serrure|vitre|pare-brise|pneu|roue|courroie|chaîne|vitrage|robinet|joint) (changé|changée|remplacé|remplacée|est changé|est changée|est remplacé|est remplacée),
    (on|nous|je) (change|changeons) (un|une|votre|la|le) (pile|batterie|écran|serrure|vitre|pare-brise|pneu|roue|courroie|chaîne|robinet|joint),
    mise au point, mises au point, rétablissons, rétablit le (courant|service),
    remettons (le courant|l'eau|le service|la ligne|la connexion|l'électricité|le chauffage|internet),
    et vous repartez, et vous roulez, et c'est réparé, et c'est reparti,
    détaché et repassé, trouve une issue, trouvent une issue,
    (pile|piles|batterie|batteries|écran|écrans|bracelet|bracelets) … (changé*|remplacé*),
    débosselage, affûtage, aiguisage, recordage, rempaillage, cordonnerie,
    rhabillage, cannage, ressoudage, recollage, rechapage, polissage de phares`,
  'puts-right': `
    nous revenons, on revient, je reviens, revenons gratuitement, nous réparons,
    on répare, je répare, réparé, réparons, remplacé, remplaçons,
    nous remplaçons, on remplace, est changé, sont changés, changé, on change,
    nous changeons, on en pose, en posons, nous reprenons, on reprend,
    je reprends, est repris, sont repris, reprise, reprises, on refait,
    nous refaisons, refait, refaits, remis à neuf, remis en état, recousu,
    recollé, un autre, une autre, un neuf, une neuve, replantons, retouches,
    retouché, rectifié, rectifions, corrigé, corrigeons, on s'en occupe,
    nous repassons, on repasse`,
  'repair-or-replace': `
    réparer ou remplacer, remplacer ou réparer, réparé ou remplacé,
    réparés ou remplacés, réparation ou remplacement,
    remplacement ou réparation, réparation ou le remplacement,
    l'échanger le réparer, réparation gratuite, remplacement gratuit,
    remplacement du produit, réparer ou le rembourser, réparer gratuitement,
    remplacer gratuitement, pris en charge sous garantie, repris gratuitement,
    refaisons gratuitement, réparés ou échangés, réparé ou échangé,
    réparation ou échange, échange ou réparation, remplacés gratuitement,
    réparés gratuitement, réparés ou remplacés gratuitement,
    remplacé gratuitement, réparé gratuitement, réparons ou remplaçons,
    réparerons ou remplacerons, remplaçons ou réparons, remplacement sans frais,
    réparation sans frais, réparer ou échanger,
    (le|la|les) réparons ou (le|la|les) remplaçons,
    réparons ou (le|la|les|nous),
    (le|la|les) remplaçons ou (le|la|les) réparons,
    (réparons|réparerons|corrigeons) ou (le|la|les) (changeons|changerons|remplaçons)`,
  redo: `
    retraitement, retraitements, nouveau traitement, second traitement,
    deuxième traitement, renettoyage, refaire, refait, refaits, refaisons,
    referons, repasser, repassons, repasserons, revenir, revenons,
    reviendrons, reprise, reprises, reprenons, retraiter, retraitons,
    nouvelle intervention, nouveau passage, second passage, deuxième passage,
    intervenons à nouveau, interviendrons à nouveau, recommençons, retouche,
    retouches, correction, corrections, ajustement, ajustements,
    rectification, rectifications, renvoyons une équipe,
    renvoyons notre équipe, renverrons une équipe, renverrons notre équipe,
    (traitons|traite|nettoyons|nettoie|repeignons|intervient|lavons|tondons|coupons|passons|traiterons|nettoierons) (à|de) nouveau, (retraité|renettoyé|repeint|relavé|retraitée|renettoyée|repeinte|relavée) (gratuitement|sans frais)`,
  'make-it-right': `
    satisfait ou on (recommence|revient|refait|repasse), satisfaite ou on (recommence|revient|refait|repasse),
    satisfait ou refait, satisfaits ou refaits, satisfaite ou refaite,
    revenons gratuitement, revenons corriger, revenons sans frais,
    jusqu'à votre satisfaction, jusqu'à satisfaction,
    jusqu'à ce que vous soyez satisfait, reprise gratuite, nous reprenons,
    (remettons|remettrons|remet|remets) (tout|les choses|cela|ça|l'ouvrage|la situation) (en ordre|en état|d'aplomb|au propre),
    rectifions notre erreur, réparons notre erreur, corrigeons notre erreur,
    reprend et corrige, reprenons et corrigeons, reprends et corrige,
    corrigeons gratuitement, corrigeons sans frais, corrigé gratuitement,
    corrigés gratuitement, corrigés sans frais, on redore, on refait,
    on corrige, on reprend, nous refaisons, nous recommençons,
    recommencé gratuitement, replantés à nos frais, replanté à nos frais,
    (ferons|faisons|fera|fait) les (retouches|corrections|reprises) (nécessaires|utiles|voulues), (nous|on) y (remédions|remédierons|remédie),
    (défauts|malfaçons|défaut|malfaçon) … (est|sont|seront) (corrigé*|repris|reprise|reprises|réparé*)`,
  damaged: `
    zone oubliée, zones oubliées, endroit oublié, endroits oubliés,
    quelque chose a été oublié, endommagé, endommagés, défectueux, défectueuse,
    abîmé, abîmés, cassé, cassés, défaut, défauts, erroné, erreur,
    erreur de notre part, non conforme, non conformes, non-conformité,
    mauvais produit, mauvais article, panne, pannes, vice, vices, avarie,
    manquant, corrompu, corrompus, corrompue, corrompues, illisible, illisibles,
    perdu en transit, colis perdu, colis perdus, égaré pendant le transport,
    brisé, brisés, bris, brise avant, arrivé cassé, fêlé, ébréché, déchiré,
    rayé, tordu, flétri*, mort à l'arrivée, hors service, égaré,
    manque à l'appel, manquante, manquants, manquantes, mauvaise référence,
    mauvais modèle, erreur d'impression, mal imprimé, mal cousu, notre faute,
    erreur de notre fait, erreur de notre côté, si nous nous trompons,
    nous nous sommes trompés, crevaison, périmé, gâté, renversé, incomplet,
    incomplète`,
  'our-mistake': `
    (erreur|faute) (de notre part|d'envoi|de préparation|de la
    part|d'expédition|du vendeur), erreur est de notre, notre erreur,
    notre faute, mauvais (article|produit), produit non conforme, non
    conforme*`,
  'swap-or-refund': `
    (échangé|échangée|échangés|échangées) ou (remboursé|remboursée|remboursés|remboursées),
    (remboursé|remboursée|remboursés|remboursées) ou (échangé|échangée|échangés|échangées),
    (retourné|retournée|retournés|retournées) pour (un|) échange,
    (échangeons|échangerons|remplaçons|remplacerons) (volontiers|avec plaisir|sans discuter|gracieusement),
    (échange|échanges|remplace) (volontiers|avec plaisir|sans discuter),
    (remplacé|remplacée|remplacés|remplacées) ou (remboursé*),
    (échanger|remplacer) (volontiers|avec plaisir),
    (nous|on|je) (vous|) (le|la|les|l') (changeons|change|échangeons|échange|remplaçons) (pour|contre|par) (un|une|le|la|des),
    (remplaçons|remplacerons|remplace|échangeons|échange|renvoyons|renvoie|réexpédions|refaisons) (la commande|votre commande|l'article|le colis|le produit|) ou (vous|le|la|les|l'|) (remboursons|rembourserons|rembourse),
    (remboursons|rembourse|rembourserons) ou (vous|le|la|les|l'|en|) (remplaçons|échangeons|renvoyons|remplace|échange|renvoie)`,
  'keeps-informed': `
    (tenir|tiendrons|tenons|tenu*|tient|tiendra) (vous|) (informé*|au
    courant|régulièrement informé*), vous tenir (régulièrement|)
    (informé*|au courant), (vous|) (informer|informons|informerons)
    (régulièrement|) (de l'avancement|du déroulement|du suivi|de
    l'avancée)`,
  'keeps-access': `
    (profiter|profitez|bénéficiez|gardez|gardent|conservez|conservent|utiliser|utilisez|accès|actif|active|disponible|accessible) … jusqu'à la fin (de la|du|de votre|de l') (période|mois|abonnement|engagement|trimestre),
    (gardez|gardent|conservez|conservent) (votre|l'|leur|vos) (accès|abonnement|avantages|cours) … jusqu'à la fin`,
  'ends-with-period': `
    (prend|prendra|prennent|prendront) (effet|fin) (à la fin|en fin|au
    terme|à l'échéance|au dernier jour|le dernier jour) (de|du|d'),
    (est|sont|sera|seront) (effectif|effective|effectifs|effectives) (à
    la fin|en fin|au terme|à l'échéance|au dernier jour|le dernier jour)
    (de|du|d'), (s'arrête|s'arrêtera|cesse|cessera|expire|s'éteint) (à
    la fin|en fin|au terme|à l'échéance) (de|du|d')`,
  'another-person': `
    (proposons|trouvons|présentons|cherchons) (quelqu'un d'autre|un autre professionnel|une autre personne|un autre professeur),
    en (proposons|trouvons|présentons) un autre,
    en (proposons|trouvons|présentons) une autre,
    (remplacer|remplaçons|remplacerons|remplace) (l'|votre|le|la|notre) ${professional}, (proposons|trouvons|proposerons|envoyons) (un autre|une autre|un nouvel|une nouvelle|un nouveau) ${professional}, (proposons|trouvons|envoyons) une autre personne, (changer|changez) (d'|de) ${professional}`,
  'made-ready': `
    lits (sont|seront|) faits (à|pour|avant) (votre|l'), tables
    (sont|seront) dressées, lits faits à l'arrivée,
    (douches|casiers|vestiaires|serviettes|sèche-cheveux|vélos|transats|parasols) … (à disposition|à votre disposition|mis à disposition|mises à disposition)`,
  'deposit-returned': `
    (caution|dépôt de garantie|chèque de caution) (vous|) (est|sera|seront|sont) (restitué*|rendu*|remboursé*|débloqué*) … (fin|retour|départ|état des lieux|restitution|bon état|ordre|dès que|une fois),
    (caution|dépôt de garantie|chèque de caution|chèque) (vous est|vous sera) (restitué*|rendu*|remboursé*),
    (restituons|rendons|remboursons) (la|votre) caution,
    (caution|dépôt|empreinte) (est|sera) (libérée|rendue|restituée|libéré|rendu|restitué) (à|au|dès|lorsque|après|une fois)`,
  breaks: `
    cassé, se casse, tombe en panne, en panne, lâche, fuit, fuite, se fissure,
    fissuré, s'abîme, revient, reviennent, réapparaît, réapparaissent, cède,
    s'use, se décolle, décollé, se décolore, meurt, meurent, ne tient pas,
    ne tiennent pas, ne marche plus, ne fonctionne plus, ne démarre plus,
    se déchire, déchiré, rouille, défaillant, défectueux, défectueuse, défaut,
    défauts, pose problème, s'écaille, grince, se bloque, bloqué, s'effiloche,
    percé, se perce, ne va pas, gâché, dysfonctionne, se dessoude, se descelle,
    s'éteint, rend l'âme, rechute`,
  'on-all':
    'sur tous, sur toutes, sur chaque, sur tout, pour tous nos, pour toutes nos, avec chaque',
  'all-work': `
    tous nos travaux, tous les travaux, nos travaux, reprenons le travail,
    reprenons les travaux, reprenons nos travaux, l'ensemble de nos travaux,
    nos réparations, toutes nos réparations, toute réparation,
    toutes les réparations, nos interventions, toutes nos interventions,
    toutes les interventions, nos installations, toutes nos installations,
    nos poses, toutes nos poses, main-d'œuvre, pièces et main d'œuvre,
    notre travail, nos prestations, toutes nos prestations, vos travaux,
    votre installation, votre toiture, votre chantier,
    (tous|toutes|chacun de|chacune de|l'ensemble de|l'intégralité de) (mes|nos|vos|ses|leurs) (travaux|interventions|réparations|installations|poses|prestations|chantiers|ouvrages|retouches|soins|montages|restaurations|rénovations),
    (chaque|toute) (intervention|réparation|pose|installation|prestation|retouche|restauration), (mes|nos) (travaux|interventions|réparations|poses|chantiers|ouvrages|montages) (sont|seront),
    (toutes|tous) (les|nos) (pièces|travaux|réparations|poses) et (tous|toutes) (les|nos) (travaux|pièces|réparations|poses)`,
  workmanship: `
    main d'œuvre, pièces et main, pièces, matériel`,
  'our-work': `
    (notre|un mauvais|mauvais) (travail|ouvrage|fait), nos
    (travaux|soins), (défaut|faute|erreur|problème) (vient|provient) de
    (nous|notre|nos), (défaut|vice|défauts|vices) de fabrication, (à cause de|du fait
    de|causé par) (nous|notre|nos)`,
  'from-our-work': `
    (sur|de|dans|dû à|dus à|lié à|liée à|liés à|causé par|provenant de|issu de|résultant de|imputable à|imputables à|après)
    (notre|nos|mon|mes) … (travail|travaux|intervention|interventions|réparation|réparations|pose|poses|installation|installations|prestation|prestations|montage|ouvrage|chantier),
    (due|dues|issue|causée|causées) (à|de|par) (notre|nos|mon|mes) …
    (travail|travaux|intervention|réparation|pose|installation|prestation|montage),
    après (notre passage|notre départ|notre visite|mon passage|l'intervention|la réparation|la pose|l'installation|le chantier|les travaux|la fin des travaux|la réception),
    que (nous avons|nous|j'ai|je) (posé|posés|installé|installés|monté|montés|réparé|réparés|remplacé|remplacés|réalisé|réalisés)`,
  'second-visit': `
    (la|cette|toute|votre|une) (réparation|reprise|retouche|correction|remise en état|réfection),
    (le|ce|tout|un) (second|deuxième|nouveau|prochain) (passage|déplacement|rendez-vous|essai),
    (la|cette|toute|une) (seconde|deuxième|nouvelle) (visite|intervention|séance|application),
    les (retouches|reprises|corrections)`,
  vouches: `
    (nous|je) (répondons|réponds|répondrons) de, (nous|je)
    (garantissons|garantis)`,
  'by-our-hand': `
    (dégâts|dommages|casse|dégât|dommage|bris|rayures) (causé|causés|causée|commis|provoqués|occasionnés|occasionné|faits) par (nous|notre équipe|l'un de nos),
    (nous|notre équipe) (cassons|casse|abîmons|abîme|endommageons|endommage|causons|cause|aurions causé|avons causé|rayons|tachons), nos ${crews} (cassent|abîment|endommagent|causent|rayent|tachent), (dégâts|dommages|dégât|dommage|bris) (causé|causés|commis|provoqués|occasionnés) par nos (soins|travaux), (dégâts|dommages|dégât|dommage|bris) (causé|causés|commis|provoqués|occasionnés) par nos ${crews}`,
  'parts-and-labour': `
    pièces (et|&|+) main (d’œuvre|d'oeuvre|d'œuvre)`,
  covers: `
    couvre, couvrent, couvert, couverte, couverts, couvrir, bénéficie,
    bénéficient, bénéficiez, protégé, protégés, couvertes, couvrons, couverture,
    répondons de, répond de, répondent de, répondons du, prenons en charge`,
};
