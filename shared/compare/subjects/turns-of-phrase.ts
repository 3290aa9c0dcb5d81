/**
 * Phrases in which no word means what it says by itself: nobody wears the suit
 * of "a time that suits you", and "a debit card" has no bandwidth. Written as
 * subject words are.
 */
export const turnsOfPhrase: Readonly<Record<string, string>> = {
  en: `
    that suits you, which suits you, suits you, suits them, suit you, suits
    the customer, suit your needs, your needs, peace of mind, in your hands,
    in good hands, in our hands, get in touch, keep in touch, keep in mind,
    bear in mind, rest assured, make sure, take care of everything, of
    course, in the event of, in the event that, in the rare event, with
    care, take place, takes place, state of the art, day to day, everyday
    life, on the dotted line, for life s, at the end of the day, in person,
    first things first, free up, feel free, hassle free, stress free, worry
    free, free time, credit card*, debit card*, subject to availability,
    check availability, have availability, availability on, on track, in
    fact, at once, once we, once you, once your, once the, once it, once a,
    as part of, part of the process, in line with, look after, looks after,
    key part, on time every time, no matter what, at your fingertips, in the
    comfort of, privacy policy, a breakdown of, third party, third parties,
    member of our team, member of the team, member of staff, happy to
    welcome, right fit, in public, try again, try to, we try, response
    window, day window, days window, month window, time frame*, material
    change*, engagement ring*, wedding ring*, on all our rings, key worker*,
    credit decision*, key stage*, as soon as, first thing, break down of,
    such as, as well as, once (signed|paid|received|delivered|approved|agreed|booked|they|he|she|a|all|both|our|their|this|that), custom card*, greeting card*, pulls up, takes part, accessible to (all|everyone|beginners)`,
  fr: `
    sera demande, seront demandes, est demande, sont demandes, vous est demande,
    ne sera demande, n est demande,
    qui vous convient, a votre rythme, la vie, votre vie, carte de credit,
    cartes de credit, carte de debit, cartes de debit, carte de credit ou de
    debit, cartes de credit et de debit, prise en compte, pris en compte,
    prend effet, prise d effet, prennent effet, prend fin, s adapte*, adapte
    a, adapte aux, conserve la possibilite, conserve le droit, conservent le
    droit, tenir informe, tenons informe*, tient informe*, en toute
    securite, en toute serenite, en toute confiance, tranquillite d esprit,
    l esprit tranquille, bien entendu, bien sur, a votre disposition, mise a
    disposition, a disposition, mis a disposition, au quotidien, grand
    compte, grands comptes, en ligne avec, dans les mains, le cas echeant, une fois (signe|signee|paye|payee|recu|recue|livre|livree|valide|validee|fait|faite|le|la|les|que|votre|son), (client|cliente|il|elle|on|qui|ils) (repart|repartent), lits prets, lit pret, (est|sont|soit|soient|tout) (pret|prets|prete|pretes), connexion (wifi|wi-fi|internet), connexion a internet, frontieres fermees, porte fermee,
    en tout genre, a portee de main, en cours de route, a la carte, par
    ailleurs, en effet, au fur et a mesure, de a a z, du debut a la fin,
    faire appel, faites appel, prendre soin, prenons soin, prend soin,
    mettre en place, mise en place, en compte, a ete, ont ete, avez ete,
    aura ete, ayant ete, au cours de, au cours du, au cours des, en cours,
    cours de l, rez de chaussee, suivi de vol, vol est en retard, dans le
    cadre d, dans le cadre de, dans le cadre du, piece montee, entree en
    vigueur, entre en vigueur, limite des disponibilites, les plus proches,
    le plus proche, envoi recommande, lettre recommandee, courrier
    recommande, pli recommande, assure une, assure le, assure la, assurons
    la, assurons le, assurons une, assurer le, assurer la, assurer une,
    nouvelle commande, nouvelle tarification, nouvelle date, nouveau
    rendez-vous, nouvelle adresse, prochaine commande, verre de jus, mise en
    production, etat des lieux, sur le point de, tour de main, accessible* a tous,
    accessible* a toutes, accessible* aux debutants`,
};
