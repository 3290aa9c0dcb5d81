import type { TermWords } from '../../term-words.ts';

export const frenchTerms: TermWords = {
  writing: {
    elisions: 'l, d, qu, jusqu, n, s, j, c, m, t, lorsqu, puisqu, quoiqu',
    clitics: '',
    glued: 'usd, cad, eur, gbp, chf, dh, mad, fcfa, xof, dt',
    grouping: '.',
    homographs: 'dès, soldé, posté',
    ordinals: 'er, re, e, eme, ème, ere, nd, nde, ième',
  },
  numbers: {
    values: {
      zéro: 0,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      vingt: 20,
      vingts: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      septante: 70,
      huitante: 80,
      octante: 80,
      nonante: 90,
      cent: 100,
      cents: 100,
      mille: 1000,
      million: 1_000_000,
      millions: 1_000_000,
      milliard: 1_000_000_000,
      milliards: 1_000_000_000,
    },
    pairs: { 'quatre vingt': 80, 'quatre vingts': 80 },
    continuing: { un: 1, une: 1 },
    joiners: 'et',
    room: { 60: 19, 80: 19 },
    one: `
      un, une, un seul, une seule, encore un, encore une, un autre, une autre,
      1 seul, dans la première, dans le premier, pendant la première,
      pendant le premier, durant la première, durant le premier`,
    magnitudes: {
      k: 1000,
      mille: 1000,
      m: 1_000_000,
      million: 1_000_000,
      millions: 1_000_000,
      md: 1_000_000_000,
      mds: 1_000_000_000,
      mrd: 1_000_000_000,
      milliard: 1_000_000_000,
      milliards: 1_000_000_000,
    },
    fractions: {
      demi: 0.5,
      demie: 0.5,
      'une demi': 0.5,
      'une demie': 0.5,
      'un demi': 0.5,
      'la demi': 0.5,
      "quart d'": 0.25,
      "un quart d'": 0.25,
      "trois quarts d'": 0.75,
      'un quart': 0.25,
      quart: 0.25,
      'trois quarts': 0.75,
    },
    nths: {
      deuxième: 2,
      troisième: 3,
      quatrième: 4,
      cinquième: 5,
      sixième: 6,
      septième: 7,
      huitième: 8,
      neuvième: 9,
      dixième: 10,
      onzième: 11,
      douzième: 12,
      treizième: 13,
      quatorzième: 14,
      quinzième: 15,
      seizième: 16,
      vingtième: 20,
      trentième: 30,
      soixantième: 60,
    },
    collectives: {
      'huitaine de': 8,
      'dizaine de': 10,
      'douzaine de': 12,
      'quinzaine de': 15,
      'vingtaine de': 20,
      'trentaine de': 30,
      'quarantaine de': 40,
      'soixantaine de': 60,
    },
  },
  links: {
    to: "à, au, a, jusqu'à, jusqu'au",
    or: 'ou, voire',
    and: 'et',
    between: 'entre',
    from: 'de, du',
    of: "de, d', des, du",
    fillers: `
      les, le, la, l', des, de, d', du, un délai de, un délai maximum de,
      un délai maximal de, un délai d', une durée de, un maximum de,
      un minimum de, seulement, ces, vos, nos, plus de`,
  },
  bounds: {
    before: {
      'at-most': `
        <, ≤, jusqu'à, jusqu'a, jusqu'au, maximum, maximum de, max, max.,
        maximal de, au maximum, au plus, au plus tard, sous, en moins de,
        moins de, moins d', d'ici, dans les, dans un délai de,
        dans un délai maximum de, dans un délai maximal de, sous un délai de,
        sous un délai maximum de, n'excédant pas, ne dépassant pas,
        inférieur à, inférieure à, inférieurs à, inférieures à,
        ne dépasse pas, en dessous de, au-dessous de, plafonné à, plafonnée à,
        dans la limite de, ne peut excéder, n'excède pas, plafond de,
        pas plus de, à concurrence de`,
      'at-least': `
        >, ≥, au moins, minimum, minimum de, min, min., au minimum,
        à partir de, à partir d', plus de, plus d', à compter de, supérieur à,
        supérieure à, supérieurs à, supérieures à, au-delà de, au delà de,
        pas moins de, minimal de, à compter d', au-dessus de, dépassant,
        excédant, dépasse, a partir de`,
      about: `
        environ, approximativement, près de, autour de, à peu près,
        en moyenne, quelque, une moyenne de, ~, ≈, presque, aux alentours de,
        aux environs de, env., env`,
    },
    after: {
      'at-most':
        'maximum, max, max., au plus, au maximum, au plus tard, ou moins, et moins, maxi',
      'at-least':
        'minimum, min, min., au moins, au minimum, ou plus, et plus, +, mini, et au-delà',
      about: 'environ, en moyenne, approximativement, env., env',
    },
  },
  durations: {
    units: [
      { unit: 'minute', times: 1 / 60, words: 'seconde, secondes, sec' },
      { unit: 'minute', words: 'minute, minutes, min, mins, mn' },
      { unit: 'hour', words: 'heure, heures, h, hr, hrs, heure(s)' },
      {
        unit: 'day',
        words: 'jour, jours, j, journée, journées, nuit, nuits, jour(s), jrs',
      },
      {
        unit: 'business-day',
        words: `
          jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables,
          jour de travail, jours de travail, jour travaillé, jours travaillés,
          jo, jour(s) ouvré(s), jour(s) ouvrable(s), j ouvrés, j. ouvrés,
          j ouvrables, j. ouvrables, jour bancaire, jours bancaires,
          jour ouvrés, jours ouvré`,
      },
      { unit: 'week', words: 'semaine, semaines, sem' },
      { unit: 'month', words: 'mois' },
      { unit: 'month', times: 3, words: 'trimestre, trimestres' },
      { unit: 'month', times: 6, words: 'semestre, semestres' },
      { unit: 'year', words: 'an, ans, année, années, an(s)' },
      { unit: 'day', times: 15, words: 'quinzaine' },
      { unit: 'day', times: 8, words: 'huitaine' },
      { unit: 'year', times: 10, words: 'décennie, décennies' },
    ],
    business: `
      ouvré, ouvrés, ouvrée, ouvrées, ouvrable, ouvrables, ouvres,
      ouvrés/ouvrables, de travail, travaillés`,
    plain: `
      premiers, premières, calendaire, calendaires, civil, civils, francs,
      franc, plein, pleins, pleine, pleines, entier, entiers, entière,
      entières, consécutif, consécutifs, consécutives, glissants, glissant,
      complet, complète, complets, petites, longs, longues, de plus,
      supplémentaires`,
    fixed: [
      {
        min: 1,
        max: 1,
        unit: 'month',
        words: `
          premier mois offert, premier mois gratuit, 1er mois offert,
          1er mois gratuit, un mois offert, mois offert, mois gratuit,
          premier mois est offert, premier mois est gratuit`,
      },
      {
        min: 1,
        max: 1,
        unit: 'year',
        words: `
          première année offerte, première année gratuite, un an offert,
          une année offerte, 1re année offerte, 1ère année offerte`,
      },
      {
        min: 1,
        max: 1,
        unit: 'week',
        words: `
          première semaine offerte, première semaine gratuite,
          une semaine offerte, semaine offerte, semaine gratuite`,
      },
      { min: 1, max: 1, unit: 'minute', words: 'dans la minute' },
      { min: 15, max: 15, unit: 'minute', words: "dans le quart d'heure" },
      {
        min: 1,
        max: 1,
        unit: 'hour',
        words: "dans l'heure, endéans l'heure, dans l'heure qui suit",
      },
      {
        min: 1,
        max: 1,
        unit: 'week',
        words: `
          dans la semaine, endéans la semaine, avant la fin de la semaine,
          d'ici la fin de la semaine, dans la semaine qui suit`,
      },
      {
        min: 1,
        max: 1,
        unit: 'month',
        words: `
          dans le mois, dans le mois qui suit, dans le mois suivant,
          dans le mois de l'achat, endéans le mois`,
      },
      {
        min: 1,
        max: 1,
        unit: 'year',
        words: "dans l'année, dans l'an, endéans l'année",
      },
      {
        min: 8,
        max: 8,
        unit: 'day',
        words: 'sous huitaine, sous huit jours, dans la huitaine',
      },
      {
        min: 15,
        max: 15,
        unit: 'day',
        words: 'sous quinzaine, dans la quinzaine, endéans la quinzaine',
      },
      // So long by law (Code civil, articles 1792-3 and 1792-4-1).
      {
        min: 10,
        max: 10,
        unit: 'year',
        words: 'garantie décennale, garanties décennales, garantie décénnale',
      },
      {
        min: 2,
        max: 2,
        unit: 'year',
        words: 'garantie biennale, garanties biennales',
      },
      {
        min: 0,
        max: 1,
        unit: 'day',
        words: `
          le jour même, jour même, dans la journée, le même jour,
          en journée même, la journée même, le soir même, le matin même,
          l'après-midi même, l'après-midi du même jour, avant ce soir,
          d'ici ce soir, avant la fin de la journée, dans la soirée,
          d'ici la fin de la journée, dans l'après-midi, dans la matinée`,
      },
      {
        min: 0,
        max: 1,
        unit: 'business-day',
        words:
          'le jour ouvrable même, le jour ouvré même, le même jour ouvrable, le même jour ouvré',
      },
      {
        min: 0,
        max: 1,
        unit: 'business-day',
        words: 'le jour ouvré même, le même jour ouvrable, le même jour ouvré',
      },
      {
        min: 1,
        max: 1,
        unit: 'day',
        words:
          "le lendemain, dès le lendemain, lendemain, le jour suivant, le jour d'après, le jour qui suit, la veille, dès demain, avant demain, avant demain soir, avant demain midi",
      },
      {
        min: 2,
        max: 2,
        unit: 'day',
        words: `
          le surlendemain, dès le surlendemain, avant le surlendemain,
          avant-veille, l'avant-veille`,
      },
      {
        min: 1,
        max: 1,
        unit: 'business-day',
        words: `
          le jour ouvré suivant, le jour ouvrable suivant,
          le prochain jour ouvré, le prochain jour ouvrable,
          jour ouvrable suivant, jour ouvré suivant, lendemain ouvré,
          le jour ouvrable qui suit, le jour ouvré qui suit,
          jour ouvrable qui suit, jour ouvré qui suit,
          le jour ouvrable d'après, le jour ouvré d'après`,
      },
    ],
    whole: `
      toute la, toute l', tout le, toute le, tout l', une pleine, un plein,
      pendant toute la, la totalité de la`,
    bareDays: '',
    plus: [
      { unit: 'day', words: 'j+, j +' },
      { unit: 'hour', words: 'h+, h +' },
    ],
    ahead: "avant, à l'avance, auparavant",
    nthBefore: `
      le, au plus tard le, avant le, d'ici le, dans le, avant la fin du,
      d'ici la fin du, à la fin du, pour le, jusqu'au, au, avant la,
      à la fin de la, d'ici la fin de la`,
    notBefore: `
      les moins de, aux moins de, des moins de, le moins de, enfants de moins de,
      enfant de moins de, jeunes de moins de, jeune de moins de,
      personnes de moins de, conducteurs de moins de, étudiants de moins de,
      clients de moins de, enfants jusqu'à, jeunes jusqu'à, étudiants jusqu'à,
      jusqu'à l'âge de, les plus de, enfants dès,
      depuis, âgé de, âgée de, âgés de, il y a, depuis plus de,
      depuis près de, fort de, forte de, fort de plus de, forte de plus de,
      âge de, âge minimum, à partir du, à compter du`,
    notAfter: `
      d'expérience, d'ancienneté, d'existence, d'âge, d'expertise, de métier,
      de savoir-faire, révolus, de moins de, plus tôt, d'histoire,
      de pratique, de passion`,
    roles: {
      coverage: `
        garantie, garanties, garanti, garantis, garantit, garantissons,
        couverture, couvert, couverte, protection, assurance`,
      notice: "préavis, à l'avance, avant, au préalable",
      trial: 'essai, essayez, tester, testez, essayer, gratuit pendant',
      window: `
        retour, retours, retourner, retournez, renvoyer, rétractation,
        échange, échanger, échangé, satisfait ou remboursé, annuler,
        annulation, remboursable, changer d'avis, rétracter, reprise, renvoyez`,
      validity:
        'valable, valables, valide, validité, expire, expirent, abonnement, engagement, durée de',
      delay: `
        délai, délais, livraison, livré, livrés, livrée, livrées, expédition,
        expédié, expédiée, expédiés, réponse, répondons, rappelle, rappelons,
        traitement, traité, traitée, remboursement, remboursé, remboursée,
        intervention, prêt, prête, recevez, disponible`,
    },
  },
  money: {
    currencies: [
      { codes: 'CAD USD', words: '$, dollar, dollars, piastres' },
      {
        codes: 'CAD',
        words: `
          $ ca, $ca, ca$, ca $, cad, $ cad, $cad, c$, dollar canadien,
          dollars canadiens, cad$, $ can, $can, $ cdn`,
      },
      {
        codes: 'USD',
        words: `
          us$, us $, $ us, $us, usd, $ usd, $usd, dollar américain,
          dollars américains, dollars us, dollar us`,
      },
      { codes: 'EUR', words: '€, eur, euro, euros, € ttc, € ht' },
      { codes: 'GBP', words: '£, gbp, livre sterling, livres sterling' },
      { codes: 'GBP', homonym: true, words: 'livre, livres' },
      {
        codes: 'CHF',
        words: 'chf, franc suisse, francs suisses, frs, fr.-, frs.',
      },
      { codes: 'CHF XOF XAF', words: 'franc, francs' },
      {
        codes: 'XOF XAF',
        words: 'fcfa, f cfa, cfa, francs cfa, franc cfa, f. cfa, xof, xaf',
      },
      { codes: 'MAD', words: 'dh, dhs, mad, dirham, dirhams' },
      { codes: 'TND', words: 'dt, tnd, dinar tunisien, dinars tunisiens' },
      { codes: 'DZD', words: 'da, dzd, dinar algérien, dinars algériens' },
      { codes: 'DZD TND', words: 'dinar, dinars' },
      { codes: 'XPF', words: 'xpf, f cfp' },
      { codes: 'MGA', words: 'ariary, mga' },
      { codes: 'BRL', words: 'r$, brl' },
      { codes: 'JPY', words: '¥, yens, yen, jpy' },
      {
        codes: 'EUR',
        minor: true,
        words: "centime, centimes, centime d'euro, centimes d'euro",
      },
      { codes: 'CAD USD EUR', minor: true, words: '¢, cent, cents, sous' },
    ],
    per: "par, /, le, la, chaque, à l', de l', l'",
    periods: [
      { unit: 'month', words: 'mensuel, mensuels, mensuelle, mensuellement' },
      { unit: 'year', words: 'annuel, annuels, annuelle, annuellement' },
      { unit: 'day', words: 'journalier' },
      { unit: 'hour', words: 'horaire' },
    ],
    taxes: `
      ttc, ht, tvac, htva, hors taxes, toutes taxes comprises, taxes incluses,
      taxes en sus, + taxes, plus taxes, t.t.c., h.t.`,
    pays: {
      before: `
        coûte, coûtent, coûtant, paie, paient, paye, payent, payer, payez,
        paient que, verse, versons, retient, retenons, prend, prenons,
        facture, facturons, facturé, facturée, facturés, contre, pour, est à,
        sont à, reste à, passe à, revient à, dès, à partir de, à moins de,
        au-dessus de, au-delà de, moyennant, gardons, garde, perd, vaut,
        frais :, frais de, tarif :, prix :, montant de, somme de, ajoutons,
        enlevons, ôtons, retirons, offrons, touche, reçoit, crédite,
        créditons, remboursons, caution de, acompte de, amende de, carte à`,
      after: `
        de moins, de plus, d'achat, d'achats, pièce, la pièce, l'unité,
        par jour, par mois, par an, par personne, par semaine, par nuit,
        par heure, l'heure, la nuit, l'année, par passager, par véhicule,
        de remise, de frais, de pénalité, de caution, d'acompte, de crédit,
        de commande, par trajet, par commande, de réparation, de retenue`,
    },
    otherwise: "sinon, autrement, sinon c'est, à défaut",
    from: 'dès, des',
    roles: {
      before: {
        discount: `
          économisez, économiser, remise de, réduction de, rabais de,
          bon d'achat de, bon de, bonus de, chèque de, crédit de, avoir de,
          gagnez, recevez, profitez de, obtenez, cagnottez, cagnotte de,
          prime de, récompense de, code de, carte cadeau de,
          remise immédiate de, indemnité de`,
        threshold: `
          commandes de, commande de, commandes supérieures à,
          commande supérieure à, commandes de plus de, commande de plus de,
          achat de, achats de, panier de, paniers de, minimum de commande,
          minimum d'achat, minimum de commande de, minimum d'achat de,
          achat minimum, achat minimum de, commande minimum de,
          commande minimale de, commande minimum, achat minimal de, plus de,
          supérieur à, supérieure à, supérieurs à, supérieures à, au-delà de,
          au delà de, au-dessus de, solde de, achats supérieurs à, dépassant,
          excédant, commandes inférieures à, commande inférieure à, moins de,
          montant minimum de, au moins, minimum, inférieur à, inférieure à,
          à concurrence de, panier minimum, dépensez, atteint, atteignant`,
        fee: `
          frais de port, frais, frais de, frais fixes de, frais d',
          forfait de, caution de, caution, dépôt de garantie de, acompte de,
          coût de, frais de livraison, frais de dossier, frais d'envoi,
          frais d'expédition, livraison à, participation de, supplément de,
          pénalité de, majoration de, facturé, facturés, facturée, facturées,
          livraison, déduction de, port, frais de retour, frais de port de`,
        cap: `
          jusqu'à, jusqu'a, plafond de, plafonné à, plafonnée à, maximum,
          maximum de, limite de, plafond, dans la limite de,
          plafond de remboursement de, à concurrence de, à hauteur de, max`,
        price: 'à, au prix de, pour, prix, seulement, tarif, au lieu de, coûte',
      },
      after: {
        discount: `
          de rabais, de remise, de réduction, offerts, offert, de moins,
          d'économie, d'économies, déduits, déduit, en bon d'achat, de bonus,
          de cashback, de remise immédiate, remboursés, de cagnotte,
          en cadeau, d'avoir, en carte cadeau, de crédit, de prime,
          de récompense, de remise supplémentaire, de réduction immédiate,
          économisés, de réductions`,
        threshold: `
          d'achat, d'achats, de commande, minimum, et plus, ou plus,
          de panier, d'achat minimum, d'achats minimum, minimum d'achat, et +,
          +, d'achat et plus`,
        fee: `
          de frais, de frais de port, de frais de livraison, de caution,
          de frais de dossier, frais de port, de port`,
        cap: 'maximum, max, max., au maximum, maxi, au plus',
      },
    },
    thresholdContext: `
      livraison offerte, livraison gratuite, livraison, port offert,
      frais de port offerts, offerte, offerts, offert, gratuit, gratuite,
      gratuits, gratuitement, frais de port, expédition gratuite,
      franco de port, cadeau, de remise, de réduction, de rabais, remise,
      réduction, rabais, sans frais, sans intérêt`,
  },
  percents: {
    signs:
      '%, pour cent, pourcent, pourcents, pour-cent, p. cent, p. 100, pourcentage, pct',
    fixed: [
      {
        value: 50,
        role: 'discount',
        words:
          'moitié prix, à moitié prix, demi tarif, demi-tarif, la moitié du prix',
      },
      {
        value: 0,
        role: 'rate',
        words: 'sans intérêt, sans intérêts, sans aucun intérêt, aucun intérêt',
      },
    ],
    shares: {
      moitié: 50,
      'la moitié': 50,
      'un tiers': 33.33,
      'le tiers': 33.33,
      'deux tiers': 66.67,
      'les deux tiers': 66.67,
      'un quart': 25,
      'le quart': 25,
      'trois quarts': 75,
      'les trois quarts': 75,
      'un cinquième': 20,
      'un dixième': 10,
      'un vingtième': 5,
    },
    wholes: `
      du prix, du tarif, du montant, du total, de la somme, de la facture,
      des frais, du coût, du séjour, du loyer, de la valeur, du mois,
      de la mensualité, des arrhes, de moins, de rabais, de remise,
      de réduction, est due, est facturée, est remboursée, est rendue,
      est retenue, est dû, est facturé, est remboursé, est rendu, est retenu,
      est perdue, est perdu, des crédits`,
    roles: {
      before: {
        discount: `
          économisez, remise de, réduction de, rabais de, remises de,
          réductions de, promo, promotion, soldes, remise, réduction,
          remise supplémentaire de, remise exceptionnelle de, rabais,
          baisse de, réduction exclusive de, profitez de, bénéficiez de`,
        level: `
          disponibilité, disponibilité de, uptime, sla, satisfaction,
          taux de disponibilité de, satisfaction de`,
        fee: `
          frais de, commission de, pénalité de, acompte de, indemnité de,
          arrhes de, majoration de, retenue de, frais d'annulation de,
          commission, acompte, pénalités de, versement de`,
        refund: `
          remboursement de, rembourse, remboursé, remboursée, remboursés,
          remboursé à, remboursée à, remboursement à hauteur de,
          remboursement à, avoir de, crédit de, remboursement, remboursons`,
        rate: `
          taux, taux de, taeg, tva, intérêt, intérêts, intérêt de,
          taeg fixe de, taeg de, tva à, tva de, taux fixe de, taux annuel de`,
        reward: 'cashback de, gagnez, remise fidélité de, cagnottez',
      },
      after: {
        discount: `
          de rabais, de remise, de réduction, moins cher, moins chers,
          d'économie, d'économies, de remises, de réductions,
          de remise immédiate, offerts, offert, de remise supplémentaire,
          remise, sur tout, de réduction supplémentaire, rabais, réduction,
          de baisse`,
        level: `
          de disponibilité, de satisfaction, de clients satisfaits, uptime,
          disponibilité, satisfaits, satisfait, coton, naturel, garanti,
          français, recyclé, sécurisé, en ligne`,
        fee: `
          de frais, de commission, d'acompte, de pénalité, d'arrhes,
          de majoration, de frais d'annulation, de commissions`,
        refund: `
          remboursé, remboursés, remboursée, remboursées, de remboursement,
          du montant, du prix, de la somme, remboursable`,
        rate: "d'intérêt, d'intérêts, de tva, taeg, tva, par an, de taeg, l'an, d'intérêt annuel",
        reward: `
          de cashback, cashback, de remise en argent, en points,
          en bon d'achat, de cagnotte, en bons d'achat, en carte cadeau,
          cagnottés, crédités, de vos achats`,
      },
    },
  },
  dates: {
    months: [
      'janvier, janv, janv., jan, jan.',
      'février, févr, févr., fév, fév.',
      'mars',
      'avril, avr, avr.',
      'mai',
      'juin',
      'juillet, juil, juil.',
      'août, aout',
      'septembre, sept, sept.',
      'octobre, oct, oct.',
      'novembre, nov, nov.',
      'décembre, déc, déc.',
    ],
    order: 'day-month',
    otherOrder: '',
    starts: `
      du, dès le, à partir du, à compter du, depuis le, après le, de,
      débute le, commence le, commençant le, dès, à partir de, à compter de,
      débutant le, entre le, valable du, valable dès le, valable à partir du,
      à dater du, ouvert du, début le, a partir du, ouvre le, prend effet le`,
    ends: `
      jusqu'au, jusqu'à, jusqu'a, jusqu'en, expire le, expirant le,
      se termine le, prend fin le, fin le, fin, et le, valable jusqu'au,
      valable jusqu'à, date limite, date limite le, clôture le, expiration le,
      prendra fin le, se terminera le, jusque, jusqu'au plus tard le,
      inclus jusqu'au, date de fin, valide jusqu'au`,
    deadline: "au, avant, avant le, au plus tard le, d'ici le, d'ici au",
    on: 'le, les, ce, en date du, daté du, date',
    endOf: `
      fin, la fin de, à la fin de, la fin du mois de, fin du mois de, la fin,
      fin de, la fin d', fin d', dernier jour de, le dernier jour de,
      au dernier jour de, dernier jour du mois de, dernier jour d',
      le dernier jour d', au dernier jour d'`,
  },
  hours: {
    weekdays: [
      'lundi, lundis, lun, lun., lu',
      'mardi, mardis, mar, mar.',
      'mercredi, mercredis, mer, mer., merc',
      'jeudi, jeudis, jeu, jeu.',
      'vendredi, vendredis, ven, ven., vend',
      'samedi, samedis, sam, sam.',
      'dimanche, dimanches, dim, dim.',
    ],
    groups: [
      {
        days: 'mo-fr',
        words: `
          en semaine, l-v, jours ouvrés, jours ouvrables, les jours ouvrables,
          les jours ouvrés, la semaine, 5j/7, 5 j/7, 5 jours sur 7,
          jours de semaine, 5/7, 5 jours/7, cinq jours sur sept, du lun au ven,
          lu-ve, lu - ve`,
      },
      {
        days: 'sa-su',
        words: `
          le week-end, week-end, weekend, le weekend, week-ends,
          fin de semaine, fins de semaine, les week-ends, les fins de semaine,
          la fin de semaine`,
      },
      {
        days: 'mo-su',
        words: `
          tous les jours, chaque jour, 7j/7, 7 j/7, 7/7, 7/7j, 7/7 jours,
          7 jours sur 7, 7 jours/7, sept jours sur sept, 7 jours par semaine,
          tous les jours de la semaine, toute la semaine, 7j/7j,
          7 jours / 7 jours, quotidiennement, 7 j sur 7, 7j sur 7,
          chaque jour de l'année, 365 jours par an, 7 jours/7j, 7jrs/7,
          7 jrs/7, 7 jours / 7 j, 365 j/an, 365j/an, 7 jours par semaines,
          365 jours/an, 365 jours sur 365, 365j/365`,
      },
      {
        days: 'mo-sa',
        words: '6j/7, 6 j/7, 6 jours sur 7, 6/7, 6 jours/7, six jours sur sept',
      },
    ],
    am: 'am, du matin',
    pm: "pm, de l'après-midi, du soir",
    night: 'de la nuit, la nuit',
    clock: 'h, heure, heures, hrs, hr',
    clockBefore: "à, avant, vers, après, dès, à partir de, jusqu'à, entre",
    beforeHour: {},
    afterHour: {
      'moins le quart': 15,
      'moins quart': 15,
      'moins cinq': 5,
      'moins dix': 10,
      'moins vingt': 20,
    },
    noon: 'midi',
    midnight: 'minuit',
    until:
      "jusqu'à, jusqu'a, jusque, ferme à, ferment à, fermons à, fermeture à",
    allDay: `
      24h/24, 24 h/24, 24h24, 24 h 24, 24/24h, 24/24, 24h sur 24, 24 h sur 24,
      24 heures sur 24, 24 heures/24, 24h/24h, 24/24 heures,
      vingt-quatre heures sur vingt-quatre, 24h/jour, 24 heures par jour,
      24h par jour, 24h sur 24h, 24 heures sur 24 heures, 24hr/24, 24hrs/24,
      24 h sur 24 h, 24 heures / 24 heures, 24 hrs sur 24, 24h-24`,
    wholeDay: '24h, 24 heures, 24 h',
    always: `
      24/7, h24, jour et nuit, nuit et jour, 24h/7j, 24h/7, 24 h/7 j,
      24h/24/7, 24-7, 24x7, h24 7j/7, 24/24 7/7, 24h/24 7j/7, 24h/24h 7j/7,
      24/24h 7/7j, 24h sur 24 7j sur 7, 24 heures sur 24 7 jours sur 7,
      7j/7 24h/24, 7 jours sur 7 24 heures sur 24, de jour comme de nuit,
      h 24, à toute heure du jour et de la nuit,
      à toute heure du jour ou de la nuit, jour ou nuit`,
    attended: `
      urgence, urgences, assistance, dépannage, astreinte, hotline, support,
      surveillance, soutien, remorquage, accès, conciergerie, réception,
      gardiennage, garde, ligne, service client, service à la clientèle,
      salle de sport, gym, télésurveillance, soins, plomberie, plombier,
      serrurier, serrurerie, électricien, libre-service, clavardage`,
    open: `
      ouvert, ouverte, ouverts, ouvertes, ouverture, horaires,
      heures d'ouverture, horaire, disponible, disponibles, joignable,
      joignables, accueil, service client, standard, bureaux, bureau, magasin,
      permanence, consultations, au téléphone, par téléphone, réception,
      ouvre, ouvrons, nous sommes là, appelez`,
    beside: `
      de, du, des, le, la, les, à, au, aux, et, ou, en, dès, jusqu', jusque,
      jusqu'à, jusqu'au, sauf, matin, matinée, après, midi, soir, soirée,
      déjeuner, dîner, d'ouverture, ouvert, ouverts, ouverture, horaires,
      horaire, heures, non, stop, journée, continue, continu, sans,
      interruption, petit, uniquement, seulement, jours, jour, fériés, férié,
      entre, puis, sur, rendez-vous, rdv, service`,
    except:
      "sauf, excepté, hormis, hors, à l'exception de, à l'exception du, à l'exception des",
    closed:
      'pause déjeuner, pause midi, pause de midi, fermé, fermée, fermés, fermées, fermeture, ferme',
    delay: `
      sous, en, dans, en moins de, délai de, délai, prévoir, durée, d'ici,
      pendant, moins de, pour, autonomie`,
    zones: `
      heure de l'est, he, hne, hae, cet, cest, utc, gmt, heure de paris,
      heure locale, heure du pacifique, est, heures, h, non stop,
      sans interruption, heure, normale, de l'est, et, le, les, du, sauf,
      en continu`,
  },
  codes: {
    before: `
      code, code promo, code promotionnel, code de réduction, code réduction,
      code avantage, code de parrainage, code cadeau, coupon, le code,
      code privilège, avec le code, code parrain, code remise, code offre,
      code de promotion, codes, code rabais, code-promo, code de rabais`,
    beforeFigures: '',
    not: `
      qr, postal, barre, barres, naf, ape, iban, bic, source, civil, html,
      pin, sms, erreur, de, du, la, des, produit, client, article, sécurité,
      siret, confidentiel, swift, insee, banque, guichet, hs, wifi, pays, tva,
      penal, consommation, iso, mot, sur, commune, moral, isin`,
  },
  counts: {
    given: `
      offert, offerts, offerte, offertes, gratuit, gratuits, gratuite,
      gratuites, inclus, incluse, incluses, en cadeau`,
    single: 'un seul, une seule, un unique',
    things: [
      {
        of: 'items',
        words: `
          article, articles, produit, produits, pièces, bouteilles, flacons,
          unités, paires, lots, échantillons, cadeaux, exemplaires, flacon,
          échantillon, pièce, bouteille`,
      },
      {
        of: 'people',
        words: `
          personne, personnes, adultes, enfants, invités, adulte, passagers,
          convives, visiteurs, visiteur, participants, stagiaires, voyageurs`,
      },
      {
        of: 'points',
        words: 'point, points, points de fidélité, points fidélité, pts, miles',
      },
      {
        of: 'instalments',
        words: `
          mensualité, mensualités, versements, paiements, échéances,
          versements égaux, paiements égaux, prélèvements,
          versements mensuels, paiements mensuels, prélèvements mensuels,
          mensualités égales, versements mensuels égaux,
          paiements mensuels égaux, versements égaux mensuels`,
      },
      { of: 'exchanges', words: 'échange, échanges, changement, changements' },
      { of: 'revisions', words: 'révisions, retouches, modifications' },
    ],
    instalments: {
      times: 'fois, x, ×',
      before:
        'en, paiement, payez en, régler en, payer en, réglez en, payable en, paiement en',
      after: `
        sans frais, sans intérêts, sans intérêt, par carte,
        par carte bancaire, avec alma, avec klarna`,
      notAfter: 'plus, moins, mieux, par, le, la, moindre',
      bare: '',
    },
    pays: "pour, au prix de, pour le prix de, pour le prix d'",
    offers: [
      {
        value: 2,
        words: `
          un acheté un offert, 1 acheté 1 offert, 1 acheté = 1 offert,
          un acheté = un offert, 1 acheté 1 gratuit,
          achetez-en un et obtenez le deuxième, un acheté un gratuit,
          deux pour un`,
      },
      {
        value: 3,
        words: `
          deux achetés le troisième offert, 2 achetés le 3e offert,
          2 achetés le 3ème offert, 2 achetés = 1 offert, 2 achetés 1 offert`,
      },
    ],
    monthDay: {
      after: 'du mois, de chaque mois, de tous les mois, de tout mois',
      article: 'le, du, au, avant le',
      around: 'aux environs du, autour du, aux alentours du, vers le',
    },
    buy: 'achetez, acheté, achetés, achetez-en',
    nthGiven: `
      offert, offerte, est offert, est offerte, gratuit, gratuite, donné,
      donnée, est gratuit, est gratuite, est pour nous, pour rien, en cadeau,
      moitié prix, à moitié prix, ne se paie pas, ne coûte rien,
      vous est offert, vous est offerte`,
    get: 'obtenez, recevez, offert, offerts, gratuit, gratuits, le, la',
  },
};
