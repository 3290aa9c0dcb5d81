import type { IssuePhrases } from './issue-phrases.ts';

/** The same in French; `\u00a0` is the space that a line never breaks at. */
export const fr: IssuePhrases = {
  'no-such-page':
    '{url} a répondu {status}\u00a0: cette page n’existe pas. Corrigez les liens qui y mènent ou rétablissez-la.',
  'too-many-requests':
    '{url} a répondu {status}\u00a0: trop de requêtes. Ralentissez la lecture (delayMs, concurrency) ou laissez passer l’agent Briefed.',
  'not-for-everybody':
    '{url} a répondu {status}\u00a0: l’accès est restreint. Laissez passer l’agent Briefed si la clientèle peut la lire, ou excluez-la.',
  'server-failed':
    '{url} a répondu {status}\u00a0: le serveur est en panne. Relancez quand il sera rétabli.',
  'no-page':
    '{url} a répondu {status}\u00a0: ce n’est pas une page. Corrigez les liens qui y mènent ou excluez-la.',
  'told-to-wait':
    '{host} a répondu {status} et demande qu’on le laisse {seconds} secondes\u00a0: rien de plus ne lui est demandé. Relancez plus tard ou ralentissez la lecture (delayMs).',
  'connection-refused':
    '{url} est injoignable\u00a0: le serveur refuse les connexions (est-il démarré\u00a0?). Vérifiez l’adresse et relancez quand le site répondra.',
  'no-such-host':
    '{url} est injoignable\u00a0: aucun hôte ne porte ce nom. Vérifiez l’adresse et relancez quand le site répondra.',
  'host-not-looked-up':
    '{url} est injoignable\u00a0: le nom de l’hôte n’a pas pu être résolu. Vérifiez l’adresse et relancez quand le site répondra.',
  'broken-off':
    '{url} est injoignable\u00a0: le serveur a coupé la connexion. Vérifiez l’adresse et relancez quand le site répondra.',
  'no-answer':
    '{url} est injoignable\u00a0: le serveur n’a pas répondu à temps. Vérifiez l’adresse et relancez quand le site répondra.',
  'no-way-to-host':
    '{url} est injoignable\u00a0: aucun chemin ne mène à l’hôte. Vérifiez l’adresse et relancez quand le site répondra.',
  'no-way-to-network':
    '{url} est injoignable\u00a0: aucun chemin ne mène à son réseau. Vérifiez l’adresse et relancez quand le site répondra.',
  'bad-certificate':
    '{url} est injoignable\u00a0: {code}. Les navigateurs n’acceptent pas son certificat\u00a0: renouvelez-le.',
  'not-reached':
    '{url} est injoignable\u00a0: {code}. Vérifiez l’adresse et relancez quand le site répondra.',
  late: '{url} n’était pas arrivée en entier au bout de {seconds} secondes. Cherchez pourquoi le serveur est lent ou augmentez timeoutSeconds.',
  'has-too-much':
    '{url} dépasse les {bytes} octets permis à une page et n’a pas été lue. Augmentez maxBytes si la clientèle la lit, ou excluez-la.',
  'unpacks-to-too-much':
    '{url} dépasse, une fois décompressée, les {bytes} octets permis à une page et n’a pas été lue. Augmentez maxBytes si la clientèle la lit, ou excluez-la.',
  'unknown-encoding':
    '{url} n’a pas pu être décompressée\u00a0: son codage «\u00a0{encoding}\u00a0» est inconnu. Corrigez la compression sur le serveur.',
  'damaged-encoding':
    '{url} n’a pas pu être décompressée\u00a0: son {encoding} est abîmé ou tronqué. Corrigez la compression sur le serveur.',
  private:
    '{url} se trouve dans un réseau privé et n’a pas été demandée. Activez allowPrivateAddresses pour ce site si c’est voulu.',
  'leads-to-private':
    '{url} se trouve dans un réseau privé ({host} est {address}) et n’a pas été demandée. Activez allowPrivateAddresses pour ce site si c’est voulu.',
  'redirects-to-itself':
    '{url} redirige vers elle-même. Corrigez la redirection sur le serveur.',
  'redirects-to-other-host':
    '{url} redirige vers {location}, hors du site. Son hôte n’est pas parmi {hosts}\u00a0: ajoutez-le aux hôtes du site ou partez de là.',
  'redirects-to-excluded':
    '{url} redirige vers {location}, hors du site. Adaptez les motifs d’inclusion et d’exclusion si elle fait partie du site.',
  'leads-back':
    '{url} mène à {to}, qui y ramène (redirections ou liens canoniques)\u00a0: ni l’une ni l’autre ne peut être lue. Que l’une des deux soit la page.',
  'robots-not-handed-out':
    '{origin} n’a pas livré son robots.txt\u00a0: ni {url} ni ses autres pages n’ont été demandées. Relancez quand le serveur répondra.',
  'robots-forbids':
    '{origin}/robots.txt, ligne {line} («\u00a0{rule}\u00a0»), interdit {url} et tout ce que la ligne couvre. Autorisez l’agent Briefed si la clientèle est censée la trouver.',
  'nothing-read': 'Rien de {origin} n’a été lu.',
  'page-limit':
    'Le site a plus de pages que les {most} qu’un passage peut lire\u00a0; {url} et d’autres ont été laissées de côté. Augmentez maxPages ou excluez ce qui n’a pas à être lu.',
  'sitemap-leads-away':
    'Le plan de site {url} n’a pas pu être lu\u00a0: il redirige hors du site ou sans fin. Les pages que lui seul nomme n’ont pas été trouvées.',
  'sitemap-of-other-kind':
    'Le plan de site {url} n’a pas pu être lu\u00a0: il n’est ni du XML ni une liste d’adresses. Les pages que lui seul nomme n’ont pas été trouvées.',
  'sitemap-damaged':
    'Le plan de site {url} n’a pas pu être lu\u00a0: son gzip est abîmé ou dépasse {bytes} octets une fois décompressé. Les pages que lui seul nomme n’ont pas été trouvées.',
  'sitemap-elsewhere':
    'Le plan de site {url} n’est sur aucun des hôtes du site ({hosts}) et n’a pas été demandé. Ajoutez son hôte à ceux du site s’il est à vous.',
  'no-words':
    '{url} ne contient aucun mot. Regardez-la dans un navigateur\u00a0; publiez-la de nouveau ou excluez-la.',
  'words-by-script':
    '{url} ne montre aucun mot avant qu’un script ait tourné, et les scripts ne sont pas exécutés. Faites-la produire par le serveur, ou excluez-la.',
  document:
    '{url} est un document ({type}), qui n’est pas lu\u00a0: une promesse qui s’y trouve passe inaperçue. Publiez-le aussi comme page, ou excluez-le.',
  'document-of-unknown-type':
    '{url} est un document (de type inconnu), qui n’est pas lu\u00a0: une promesse qui s’y trouve passe inaperçue. Publiez-le aussi comme page, ou excluez-le.',
  'unread-language':
    '{url} est écrite dans une langue qui n’est pas lue ({language})\u00a0: une promesse qui s’y trouve passe inaperçue. Faites-la lire par quelqu’un, ou excluez-la.',
  'file-too-large':
    '{path} compte {size} octets, plus que les {bytes} permis à une page, et n’a pas été lu. Divisez-le.',
  'file-empty': '{path} est vide. Écrivez-le ou supprimez-le.',
  'file-without-words':
    '{url} ne contient aucun mot. Regardez-la dans un navigateur\u00a0; écrivez-la ou laissez-la de côté.',
  'file-is-document':
    '{path} est un document ou contient des données binaires, ce qui n’est pas lu\u00a0: une promesse qui s’y trouve passe inaperçue. Publiez-le aussi comme page.',
};
