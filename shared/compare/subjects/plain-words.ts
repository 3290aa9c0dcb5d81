/** Words of four letters and more that tell nothing of the subject. */
export const plainWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `easy easily accept accepts accepted about above across after again against almost along already also although
    always among another anyone anything anywhere around because become been
    before behind being below beside best better between beyond both cannot
    come comes could customer customers does doing done down during each either
    else enough ever every everyone everything except first four five from
    further getting give given gives goes going gone have having here high
    however into itself just keep kept know known last later least less like
    made make makes making many may might mind more most much must myself near
    need needs never next nobody none nothing now often once only onto other
    others otherwise ought ours ourselves over perhaps please quite rather
    really same says second see seem shall should since some somebody someone
    something soon still such sure take taken takes tell than that their them
    themselves then there these they thing things third this those though three
    through thus till today together told took toward turn under until upon
    used uses using very want wants well were what whatever when where whether
    which while whoever whole whom whose will with within without would year
    years your yours yourself hour hours minute minutes week weeks month months
    days half time times client clients wish able applies apply case cases
    either full good great help number part place point provide right service
    services simply start team work working seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
    fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    pound pounds percent euro euros cent cents dollar dollars fortnight date
    dates dated back inside outside away past long longer latest later change
    changes changed count counts counted follow follows followed following
    item items gets getting send sends sent sending bring brings brought
    bringing needed asks asked receive receives received receiving hand hands
    handed name names named handle handled handles held hold holds look looks
    looking small smaller piece pieces ones`.split(/\s+/),
  ),
  fr: new Set(
    `afin ainsi alors apres assez aucun aucune aujourd auquel aussi autant
    autour autre autres avait avant avec avoir beaucoup bien cela celle
    celles celui cent cependant ces cette ceux chacun chaque chez cinq
    client cliente clients comme comment contre dans davantage depuis
    dernier derniere des deux devant devez devons dire disposez doit doivent
    donc dont elle elles encore entre envers environ etaient etait etant
    etre eventuel fait faire faut fois font fut grace hormis hors huit
    jamais jour jours jusqu jusque laquelle lequel lesquels leur leurs lors
    lorsque lui mais meme memes mesure mieux moins mois mon neuf nos
    notamment notre nous nouvelle offrir onze parce parmi partir partout
    pendant peut peuvent plus plusieurs plutot possible pour pourquoi pouvez
    pouvoir pouvons premier premiere pres presque puis puisque quand quatre
    quel quelle quelles quelque quelques quels qui quoi sans sauf selon sept
    sera serait seront seul seule ses seulement sien sinon sont sous souvent
    suivant suivante sur tandis tant tard tel telle tellement telles tels
    temps toujours tous tout toute toutefois toutes tres trois trop trouve
    voici voila voir vont vos votre vous vrai heure heures minute minutes
    semaine semaines annee annees service services veut vers afin dix quinze
    vingt trente base cas choix effectue ensuite etes grand lieu maniere
    moment nombre place point selon simple suite type utilise dessus dessous
    chacune ceci certains certaine certaines rien cents mille million
    soixante cinquante quarante septante huitante nonante quatorze treize
    douze seize euro euros franc francs dollar dollars prend prends prendre
    prenons prenez venir venu venus venue revient reviens passe passer
    passent passons laisse laisser laissons laissent suivants suivantes soit sommes
    facile faciles facilement accepte acceptes acceptees acceptons
    soient compte comptent donne donner donnent donnons part parts partent
    veulent voulez voulons trouvez trouver ailleurs fallait faudra voire
    demande demander demandent demandons jusque-la cote mettre mettons mise
    mises besoin existe existent chose choses autrement rester reste restent
    arrive arriver savoir pense penser gros grosse petit petite petits
    petites grande grandes bonne bons bonnes meilleur meilleure nouveau
    seconde secondes premiers premieres derniers dernieres debut milieu
    accepte accepter attention surtout dehors loin proche propose proposer
    propos valable valables choisi choisie choisir obtenez obtenir obtenu
    ajoute ajouter concerne concernent seules seuls pourra pourrez pouvait
    ferons feront ferez fera avions etions soyez demi demie ouvrable ouvrables ouvre ouvres annonce annoncer
    annoncent compter comptez reception date dates delai delais changer change
    changent suite suites recoit recoivent recevoir recevez article articles
    bout quart suit suivi suivie suivis suivies utiliser utilises utilisee
    environ environs mentionne mentionnee indique indiquee indiques`.split(
      /\s+/,
    ),
  ),
};
