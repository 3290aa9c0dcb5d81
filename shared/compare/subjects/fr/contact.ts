import type { contactTheme } from '../themes/contact.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** How the company is reached, and what it answers. */
export const contactWords: ThemeWords<typeof contactTheme> = {
  'we-tell': `
    nous vous prevenons, nous vous previendrons, vous previendrons, vous
    prevenons, on vous previent, vous serez prevenu*, etes prevenu*, est
    prevenu*, sont prevenu*, sera prevenu*, vous serez averti*, est averti*,
    sont averti*, sera averti*, vous serez informe*, est informe*, sont
    informe*, sera informe*, vous informons, vous informerons, vous avertissons,
    vous avertirons, on previent, nous prevenons, nous avertissons, nous
    informons, previendrons, avertirons, vous notifi*, est notifie*, notifiee*,
    sommes tenus de prevenir, prevenir le client, avertir le client, informer le
    client`,
  reply: `
    repond*, repons*, revien* vers, donnons suite, traite* votre, retour
    sous, reponse*, repondons, repondre, recontact*, donner suite, reaction,
    reagir, reagissons, retour de notre part, revenir vers, a une reponse,
    recoit une reponse, recoivent une reponse, sera rappele, est rappele,
    sont rappeles, reponse ecrite, on lui repond, on repond, ne repond plus,
    ne repondons plus, reponse definitive, sa reponse, leur reponse, une
    reponse, premiere reponse, un retour, a un retour, prend contact,
    prenons contact, donne suite, repond au, ecrit en retour, ecrire en
    retour, obtient une reponse, obtiennent une reponse, a ses reponses,
    premier retour, sans reponse, laisser sans reponse, est recontacte, sont
    recontactes, prend la parole, reponse envoyee, reponse part, reponse de
    principe, accord de principe, notre avis, donner un avis, reponse ferme,
    reponse tombe, la reponse arrive, on ecrit, recoit un retour,
    reactivite, ont une reponse, attend au maximum, attend au plus,
    (repond|repondons|repondent|repondre|rappelle|rappelons|rappeler|rappellent|ecrit|ecrivons)
    .. (sous|dans|en|avant|le lendemain|au plus), (quelqu un|on|nous)
    (decroche|decrochons|repond), decroche*,
    (a|ont|recoit|recoivent|avoir|donne|donnons) (des nouvelles|une
    reponse|sa reponse|leur reponse), attend* .. reponse, (notre|la|une)
    reponse, revient vers, revenons vers, (est|sont)
    (recontacte|recontactes|contacte|contactes|rappele|rappeles), prend*
    contact`,
  acknowledge: `
    accus*, accuse* de reception, confirmer .. reception, confirme ..
    reception, que nous l avons, bien recu, confirmation de reception,
    confirmer la reception, dire que nous avons recu, avertir de la
    reception`,
  'call-back': `
    rappel*, recontact*, rappelle*, appeler le client, telephoner au client,
    joindre au telephone, passe un appel, coup de fil, rappelons, est rappele,
    etre rappele, retelephon*, le joindre, joindre le client,
    appelle le client, appelons le client, telephone au client,
    un coup de telephone, lui telephon*,
    (secretariat|bureau|on|nous|quelqu un)
    (rappelle|rappelons|telephone|telephonons)`,
  contact: 'contact*, joindre, joign*, ecri*',
  email: `
    e-mail*, email*, courriel*, mail*, messagerie, messages recus, mails,
    courriels, un mail, les mails, boite mail,
    adresse* (e-mail|electronique*), boite* aux lettres, boite* mail`,
  phone: `
    telephon*, appel*, ligne*, numero, decroche*, standard telephonique,
    repondeur*, bout du fil, au bout du fil, decroch*, appels, ligne
    telephonique, au telephone, coup de fil, par telephone, hotline,
    sonnerie*`,
  chat: `
    chat, tchat, clavard*, whatsapp, messagerie instantanee, clavardage,
    messagerie`,
  form: 'formulaire*, rempli*',
  social: 'reseaux sociaux, facebook, instagram',
  message: `
    message*, question*, sollicit*, ecrit*, demande, demandes, (nous|qui)
    (ecrit|ecrivent|ecrire), (demandes|messages|courriels|questions)
    (du|recus|recues|arrives|arrivees|qui), boite de reception, formulaire*
    rempl*, ce qui arrive par, boite aux lettres electronique`,
  enquiry: 'renseign*, prospect*, demande, demandes',
  support: `
    support, assist*, aide, service client*, conseiller*, depannage, support
    technique, aide aux clients, equipe d aide, assistance technique,
    epaule, epaulent, aide en ligne, hotline, helpdesk, guichet d aide,
    equipe d assistance, aide aux spectateurs, service apres-vente, equipe
    support, ligne d aide,
    (aide|aider|aidons) (par|au) telephone`,
  'support-tech': 'support technique, incident*, ticket*',
  'priority-support': 'prioritaire*, vip, privilegi*',
  confirmation: `
    confirm*, valid*, numero de confirmation, code de confirmation,
    (fixer|fixe|convenir|arreter) (l heure|le jour|la date|le rendez-vous|d
    une heure)`,
  written: 'ecrit*, lettre*, courrier*',
  letter: 'lettre*, courrier*, recommand*',
  wait: `
    attent*, attend*, file d attente, pris* en charge, avant d etre recu,
    avant d etre vu, salle d attente, faire la queue, delai d attente,
    coupe-file, file, queue, patiente*, faire attendre, sans file, avant d
    etre servi, place dans la file,
    (patienter|patiente|patientent)`,
  paper: 'papier, par la poste, courrier',
  electronic: 'electronique*, televers*',
  accessibility: 'accessib*, handicap*, obstacle*',
  deaf: 'sourd*, telescript*, ats, relais, malentend*',
  automated: 'automat*, libre-service, serveur vocal',
  'agent-live': 'agent*, conseiller*, personne decroche, quelqu un, collegue',
  worrying: 'anormal*, inquietant*',
  'call-answering': `
    sonnerie*, prise d appel*, prise d appels, permanence telephonique,
    secretariat, telesecretariat`,
  'video-call': `
    visio, visios, visioconsult*, visioconf*, teleconsult*, videoconsult*,
    appel video, en video, par video`,
};
