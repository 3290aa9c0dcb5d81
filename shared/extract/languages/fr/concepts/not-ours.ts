import type { ThemeWords } from '../../../frame-words.ts';

export const notOurs: ThemeWords<'not-ours'> = {
  'cue-order': `
    (puis|ensuite|enfin|) (appliquez|évitez|buvez|mangez|dormez|respirez|rincez|brossez|nourrissez|donnez-lui|coupez|arrosez|taillez|semez|plantez|récoltez|chauffez|préchauffez|mélangez|versez|pétrissez|enfournez|conservez|tournez|marchez|courez|étirez-vous|échauffez-vous|reposez-vous|reposez|hydratez|rasez|épilez|massez|frottez|trempez|pesez|mesurez|vermifugez|promenez|surveillez|limitez|portez|baignez|congelez|décongelez|cuisez|récompensez|félicitez),
    faites (cuire|revenir|bouillir|mijoter|chauffer|fondre|sécher|tremper|dorer|réduire), comptez {5-90} (minutes|min) par (livre|kilo|kg|personne|côté|face),
    (lavez|séchez) (le|la|les|l'|vos|votre|à),
    laissez (le|la|les|l'|poser|agir|reposer|sécher|passer|gonfler|lever),
    changez (l'eau|la litière|le pansement|les draps|l'huile),
    (remplacez|changez) (le|la|les|l'|votre|vos) (filtre|filtres|brosse|brosses|pile|piles|ampoule|ampoules|corde|cordes|semelle|semelles|cartouche|joint|joints|lame|lames),
    arrêtez de,
    prenez (un|une|deux|trois) (comprimé|comprimés|gélule|gélules|cuillère|cuillères|dose|douche),
    suivez (le|la|les) (sentier|chemin|route|rivière|balisage|panneaux),
    (renouvelez|répétez) (l'|le|la|les|tous|toutes|chaque|deux|trois),
    à (renouveler|répéter|appliquer|laisser poser),
    ne (lavez|mangez|buvez|conduisez|fumez|laissez|baignez|touchez|exposez|portez|donnez|grattez|forcez) (pas|jamais|rien),
    ne vous (exposez|baignez|rasez|épilez|lavez) (pas|jamais)`,
  'cue-bid': `
    saisissez, entrez, déclarez, répondez, lavez, séchez, repassez, laissez,
    faites (cuire|bouillir|tremper|mijoter|revenir|fondre|chauffer|refroidir|sécher|dorer|la|le|les|une|un),
    mettez, cuisez, remuez, 
    ajoutez, retirez, enlevez, couvrez, remplissez, vissez, serrez, branchez,
    débranchez, chargez, rechargez, redémarrez, suivez,
    prenez (la|le|les|une|un|à|votre), montez, descendez, traversez, longez,
    présentez, arrivez, soyez, venez, apportez, déposez, remettez, rapportez,
    rendez (la|le|les|votre|vos|un|une), renvoyez, transmettez, adressez, informez, prévenez, signalez,
    lisez, écrivez, cliquez, appuyez, tapez, copiez, téléversez, signez,
    utilisez, avalez, consommez, gardez, 
    rangez, 
    nettoyez, essuyez, cirez, pliez, ouvrez (la|le|les), fermez, vérifiez,
    contrôlez, testez (la|le|les), effectuez, réalisez, terminez, entraînez-vous, révisez, respectez,
    réglez, payez (la|le|votre|vos), videz, relancez, connectez-vous,
    sortez, allez, quittez, libérez`,
  'cue-nature': `
    (gonflement|gonflements|rougeur|rougeurs|hématome|hématomes|bleu|bleus|douleur|douleurs|courbature|courbatures|symptôme|symptômes|fièvre|démangeaison|démangeaisons|effets|fatigue|poil|poils|cheveux|ongles|peau|muscle|muscles|plaie|plaies|cicatrice|cicatrices|pouls|cardiaque|corps|organisme|plante|plantes|graine|graines|semis|gazon|œufs|poussins|marée|brouillard|neige|pâte|accouchement|colle|bactéries) … (disparaît|disparaissent|s'estompe|s'estompent|revient|reviennent|récupère|récupèrent|réagit|réagissent|répond|guérit|guérissent|repousse|repoussent|pousse|poussent|se renouvelle|se renouvellent|cicatrise|baisse|baissent|diminue|diminuent|apparaît|apparaissent|apparaître|se calme|se calment|éclosent|lève|lèvent|germe|germent|monte|descend|se déclenche|sèche|prend),
    (médicament|médicaments|comprimé|comprimés|traitement|crème|anesthésie|dose|colle|vernis|peinture|teinture|injection|vaccin) … (agit|agissent|prend effet|fait effet|sèche|répond|se dissout|prend),
    (hirondelles|saumons|saumon|brebis|vaches|renards|sangliers|blaireaux|cerfs|poules|oiseaux|oies|abeilles|chauves-souris|truites|carpes|poissons|chien|chiens|chiot|chiots|chaton|chatons|cheval|poulain|jument|agneaux|écho|foule|assemblée|bébé|bébés|nourrisson) … (revient|reviennent|répond|répondent|visitent|visite|mettent bas|met bas|s'habitue|s'habituent),
    de (poils|rides|graisse|cellulite|sel|sucre|gras|sodium|calories) en moins, en moins de temps`,
  'past-passive': 'a été, ont été, fut, furent, avait été, avaient été',
  'time-spent': `
    (rencontre|rencontres|réunion|réunions|veillée|veillées|soirée|soirées|matinée|matinées|répétition|répétitions|conférence|conférences|étape|étapes|partie|parties|manche|manches|pause|pauses|demi-journées) de (environ|),
    (bloquons|réservons|réserve|consacrons|consacre|consacrent|prévoyons|prévoit) (environ|bien|),
    (comptez|prévoyez|compter|prévoir) (environ|) ({1-90}|une|deux|trois|quatre|une demi) (minutes|minute|min|heure|heures|h) pour (la|le|un|une|l'|les|votre|ce|chaque|cette) (première|premier|) (séance|visite|bilan|devis|consultation|rendez-vous|évaluation|examen|parcours|trajet|tour|découverte|cours|soin|repas|randonnée|boucle|montée|exposition|inscription)`,
};
