import type { ThemeWords } from '../../../frame-words.ts';

export const speakers: ThemeWords<'speakers'> = {
  'we-act': `
    notre … vous, nos … vous, nous vous, nous serons, nous prenons,
    nous répondons, nous revenons, on vous, notre équipe vous, notre équipe,
    nos équipes, un conseiller, une conseillère, un technicien, un expert,
    un membre de, nos techniciens, nos conseillers, je vous, nous,
    vous recevrez, vous recevez, vous serez, vous obtenez, vous obtiendrez,
    et recevez, et obtenez, et vous recevez, et profitez,
    on (est|arrive|débarque|passe) chez (vous|toi)`,
  'we-do': `
    (nous|on|je) (vous|) (immatriculons|immatricule|enregistrons|enregistre|activons|active|ouvrons|ouvre|créons|crée|traitons|traite|étudions|étudie|affûtons|affûte|aiguisons|aiguise|recordons|recorde|remplaçons|remplace|nettoyons|nettoie|révisons|révise|numérisons|numérise|transférons|transfère|raccordons|raccorde|retouchons|retouche|mettons à jour|corrigeons|corrige|enlevons|enlève|débouchons|débouche|clôturons|clôture|réglons|règle|validons|valide|accordons|accorde|déposons|dépose|constituons|convertissons|convertis|ramassons|ramasse) (votre|vos|le|la|les|un|une|chaque|tout|toute|toutes|tous|l'|cela|ça),
    (nous|on|je) (le|la|les|l') (immatriculons|immatricule|enregistrons|enregistre|activons|active|ouvrons|ouvre|créons|crée|traitons|traite|étudions|étudie|affûtons|affûte|aiguisons|aiguise|recordons|recorde|remplaçons|remplace|nettoyons|nettoie|révisons|révise|numérisons|numérise|transférons|transfère|raccordons|raccorde|retouchons|retouche|mettons à jour|corrigeons|corrige|enlevons|enlève|débouchons|débouche|clôturons|clôture|réglons|règle|validons|valide|accordons|accorde|déposons|dépose|constituons|convertissons|convertis|ramassons|ramasse)`,
  we: 'nous, notre, nos, on',
  you: `
    vous, votre, vos, client, clients, cliente, clientes, membre, membres,
    patient, patients, consommateur, voyageur, adhérent, acheteur, abonné,
    abonnés, utilisateur`,
  can: `
    est remboursable, sont remboursables, pouvez, peut, peuvent, pourrez, pourra, possibilité, droit, disposez,
    dispose, bénéficiez, bénéficie, avez le droit, avez droit, possible`,
  will: 'sera, seront, serez, allons, ira',
  offer: `
    proposerons, proposera, proposeront, proposer un, proposer une,
    proposé au choix, vous proposer, offre, offres, offrons, propose,
    proposons, proposent, accorde, accordons, accordés, fournit, fournissons,
    met à disposition, bénéficiez, donne droit, donnons, offert, vous accorde,
    vous offrir, vous offre, bénéficient, bénéficie, obtenez, obtiennent,
    ont droit, reçoivent, recevez,
    accordée, accordées, consenti*`,
  enjoy: `
    profitez, bénéficiez, recevez, découvrez, obtenez, jouissez, profiter,
    bénéficier, récupérez, profitent, profite, bénéficient, bénéficie,
    ont droit à, a droit à, avez droit à, obtiennent, obtient, reçoivent,
    reçoit, droit à`,
  promise: `
    s'engage, nous engageons, engageons, engage, promettons, promesse, promis,
    garantissons, garantit, engagement`,
};
