import type { computingTheme } from '../themes/computing.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What runs on computers, and who keeps it running. */
export const computingWords: ThemeWords<typeof computingTheme> = {
  migration: `
    migr*, transfert*, reprise des donnees, bascul*, import, importer,
    importation*, importons, reprise de donnees, importation, demenager le
    site, reprendre le site, reprenons le site, transferer le site,
    transferons, deplacer le site, venir avec ses, faire venir, reprise d un
    site, site existant, transfere*, reprise des, demenagement du site,
    import de, imports`,
  uptime: `
    uptime, sla, taux de disponibilite, joignable, service doit etre,
    disponibilite*, taux de disponib*, en service, en marche, fonctionne,
    en fonctionnement, du temps, accessible*, reste en ligne, rester en ligne,
    reste debout, reste disponible, tient debout, en ligne 99, service reste,
    plateforme doit, plateforme reste, temps de fonctionnement,
    taux de service,
    (serveur|serveurs|machines|systeme|systemes|service|site|reseau) ..
    (tiennent|tient|debout|tourne|tournent|disponible|disponibles|marche|marchent)
    .. (temps|99), (tiennent|tient|disponible|disponibles) 99,
    en ligne .. pour cent, (disponible|accessible|joignable) .. pour cent,
    pour .. cent du (temps|mois), 99 .. 9 %, du .. mois en ligne`,
  downtime: `
    indisponib*, coupure*, interruption*, arret, incident*, arret du
    service, service coupe, coupures, ligne coupee, panne, pannes, en panne,
    indisponible*, inaccessible*, hors ligne, serveurs tombes`,
  maintenance: `
    maintenance*, entretien*, planifie*, interventions planifiees,
    travaux annonces, programmee, programmees, mise a niveau planifiee,
    fenetre de maintenance, arret prevu, arrets prevus, arret planifie,
    interruption prevue, interruptions prevues,
    revision*`,
  hardware: 'materiel*, machine*, piece*, composant*, hardware',
  software: 'logiciel*, software, application*',
  server: `
    serveur*, heberg*, centre* de donnees, datacent*, serveur virtuel,
    serveurs virtuels, serveur* dedie*`,
  'virtual-server': 'vps, serveur virtuel, serveurs virtuels, virtuel*',
  'dedicated-server': 'serveur* dedie*, dedies',
  game: 'jeu, jeux, minecraft, joueur*',
  backup: `
    sauvegard*, backup*, copie*, restaur*, double des donnees, copie de
    secours, copies de secours, copie quotidienne, copie chaque,
    restauration*, restauration de sauvegarde, copies conservees`,
  recovery: `
    restaur*, rto, rpo, remise en route, reprise apres, remettre en route,
    retabl*, remis en ligne, remise en ligne, remettre en ligne,
    de nouveau en ligne, remis debout, remettre debout, repart en,
    repart dans, redemarr*, retour a la normale, service repart, tout repart,
    perte de donnees, donnees perdues, heure de donnees, heures de donnees,
    donnees est perdue, remontee`,
  bandwidth: 'bande passante, trafic, mbps, debit',
  domain: 'domaine*',
  ssl: `
    ssl, certificat ssl, certificats ssl, certificat de securite, https`,
  monitoring: 'surveill*, supervis*, monitoring, alerte*',
  'back-end': `
    base de donnees, bases de donnees, ftp, mysql, panneau de controle,
    panneau d administration`,
  network: 'reseau*, infrastructure*',
  security: 'securit*, faille*, vulnerab*, chiffrement',
  update: 'mises a jour, mise a jour, nouvelle version',
  export: `
    export*, telecharg*, recuperer ses donnees, recuperez toutes, recuperez
    vos donnees, recuperer vos donnees, toutes vos donnees, export complet,
    ses donnees, vos donnees en`,
  archive: 'archiv*, conserv*, gard*, conservees, purge*, sont gardes',
  scrum: 'scrum*, agile',
  computer: 'ordinateur*, portable, pc',
  screen: 'ecran*',
  printer: 'imprim*, impression*, encre*, toner',
  camera: 'appareil* photo, photograph*, camera*',
  password: 'mot de passe, mots de passe',
  download: 'telecharg*',
  integration: 'integration*, api',
  dashboard: 'tableau de bord, rapport, rapports, statistiques',
  'training-user': 'webinaire*, tutoriel*, prise en main',
  seo: 'seo, referencement, mots-cles, positionnement',
  'web-shop':
    'e-commerce, boutique en ligne, site marchand, site e-commerce, webshop',
  'showcase-site': 'site vitrine, sites vitrine, sites vitrines',
  hacked: `
    pirat*, hacke, hackee, fuite de donnees, fuites de donnees, violation de
    donnees, donnees compromises, faille exploitee`,
  bug: 'bug, bugs, bogue*',
  'revision-round': `
    tour de corrections, tours de corrections, series de corrections, serie
    de corrections, allers-retours, tours de retouches, serie de retouches,
    series de retouches`,
  demo: 'demo, demos, demonstration*',
  onboarding:
    'demarrage, prise en main, formation de demarrage, demarrage accompagne',
};
