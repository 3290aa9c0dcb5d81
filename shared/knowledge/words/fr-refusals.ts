import type { RefusalReason } from '../refusal.ts';

type Said = { readonly message: string; readonly remedy: string };

/** What a refusal says in French; in English it brings its own words. */
export const frRefusals: Readonly<Record<RefusalReason, Said>> = {
  'unreadable-file': {
    message: 'le fichier ne peut pas être ouvert',
    remedy: 'Donner le droit de le lire, ou le retirer',
  },
  'unreadable-encoding': {
    message: 'le fichier ne se lit pas comme du texte',
    remedy: 'L’enregistrer en UTF-8',
  },
  empty: {
    message: 'il n’y a pas de texte',
    remedy: 'Écrire ce que le personnel doit savoir, ou retirer le fichier',
  },
  'too-large': {
    message: 'c’est trop volumineux',
    remedy: 'Le diviser en articles dont une équipe peut être informée',
  },
  'no-front-matter': {
    message: 'le fichier ne commence pas par un en-tête',
    remedy: 'Écrire l’en-tête (id, title, …) entre deux lignes de ---',
  },
  'broken-front-matter': {
    message: 'l’en-tête ne peut pas être lu',
    remedy:
      'Écrire un «\u00a0nom: valeur\u00a0» par ligne entre deux lignes de ---',
  },
  'malformed-csv': {
    message: 'le tableau ne peut pas être lu à cet endroit',
    remedy:
      'Mettre entre guillemets droits les cellules qui contiennent le séparateur',
  },
  'malformed-json': {
    message: 'ce n’est pas le JSON attendu',
    remedy:
      'Le corriger à cet endroit\u00a0: une virgule, un guillemet, un crochet\u00a0; ou écrire { "articles": […], "briefings": […] }',
  },
  'unknown-columns': {
    message: 'ses colonnes sont «\u00a0{value}\u00a0»',
    remedy:
      'Les nommer id,title,lang,teams,updated,validFrom,validUntil,owner,remedy,contact,body pour des articles, article,team,briefedAt pour des formations',
  },
  'missing-field': {
    message: '«\u00a0{column}\u00a0» manque',
    remedy: 'L’ajouter',
  },
  'invalid-field': {
    message: '«\u00a0{column}\u00a0» est «\u00a0{value}\u00a0»',
    remedy: 'Corriger la valeur',
  },
  'invalid-date': {
    message: '«\u00a0{column}\u00a0» est «\u00a0{value}\u00a0»',
    remedy: 'Écrire la date comme 2026-11-21',
  },
  'invalid-id': {
    message: '«\u00a0{column}\u00a0» est «\u00a0{value}\u00a0»',
    remedy:
      'N’écrire que des lettres, chiffres, points, traits et soulignés, une lettre ou un chiffre d’abord, 128 au plus',
  },
  'duplicate-id': {
    message:
      'l’identifiant «\u00a0{value}\u00a0» est déjà celui d’un autre texte\u00a0: {beside}',
    remedy: 'N’en garder qu’un, ou donner à chacun son identifiant',
  },
  'exact-copy': {
    message:
      'l’article «\u00a0{value}\u00a0» est la copie exacte de celui de {beside}, qui a été pris',
    remedy: 'Retirer la copie',
  },
  'future-date': {
    message:
      '«\u00a0{column}\u00a0» est «\u00a0{value}\u00a0», un jour qui n’est pas venu',
    remedy: 'Corriger la date',
  },
  'unknown-article': {
    message: 'il n’y a pas d’article «\u00a0{value}\u00a0»',
    remedy: 'Corriger le nom, ou importer l’article en même temps',
  },
  'unknown-team': {
    message: 'il n’y a pas d’équipe «\u00a0{value}\u00a0»',
    remedy: 'Corriger le nom, ou importer un article qui s’adresse à elle',
  },
  'wrong-format': {
    message: 'son contenu n’est pas ce que dit son nom, ou ne se lit pas ici',
    remedy: 'L’enregistrer en Markdown, HTML, CSV, JSON, DOCX ou PDF',
  },
  'damaged-document': {
    message: 'le document est abîmé',
    remedy: 'L’ouvrir et l’enregistrer de nouveau, ou exporter son texte',
  },
  'encrypted-document': {
    message: 'le document est protégé par un mot de passe',
    remedy: 'L’enregistrer sans mot de passe',
  },
  'zip-bomb': {
    message: 'une fois décompressé, il dépasse ce que contient un document',
    remedy: 'L’enregistrer sans ses images, ou exporter son texte',
  },
  'no-text': {
    message: 'le document ne contient pas de texte',
    remedy: 'L’exporter avec son texte, et non comme une image',
  },
  'orphan-sidecar': {
    message: 'aucun document de ce nom ne se trouve à côté',
    remedy:
      'Lui donner le nom de son document\u00a0: guide.pdf a guide.pdf.meta.yaml',
  },
  'not-kept-here': {
    message: 'rien de tel n’est gardé ici',
    remedy: 'Laisser le fichier de côté',
  },
};
