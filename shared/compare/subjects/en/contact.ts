import type { contactTheme } from '../themes/contact.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** How the company is reached, and what it answers. */
export const contactWords: ThemeWords<typeof contactTheme> = {
  'we-tell': `
    we will let you know, we ll let you know, we let you know, we let them know,
    we will notify, we ll notify, we notify, we will inform, we ll inform, we
    inform, notify you, inform you, will contact you, we contact you, ll contact
    you, we warn, we tell, we will tell, hears from us, hear from us, hear of
    it, hears of it, are told, is told, are notified, is notified, is informed,
    are informed, are warned, is warned, you will be notified, be informed, gets
    word, get word, we give .. notice, we write to`,
  reply: `
    first word, first words, answer*, respond*, response*, gets back, get
    back, write back, hears from us, hear from us, hear back, heard from,
    gets .. answer, in touch, return them, rings or writes, hear* from, come
    back to you, revert to, picked up, treated, read and answered, reply,
    replies, replied, come back to them, get back to, getting back, gets an
    answer, have an answer, an answer within, react, reacts, reaction, is
    answered, are answered, hears back, call or write, written answer,
    contacted again, heard, reply to, replies to, called back, reaches out,
    final response, final answer, first answer, has an answer, writes back,
    first response, respond, lift the receiver, receiver, picks up, pick up
    the phone, word back, a line back, gets word, gets a line, are answered
    by, reply goes, replies go, replies come, is told within, tell them
    within, comes back to, we answer, answers come, look into it and write,
    (office|secretary|desk|team|person|someone|somebody|we|colleague*) ..
    (calls|rings|writes|phones|call|ring|write|phone) back,
    (calls|rings|writes|phones) (them|him|her|people) (back|up), person
    writes back, (gets|get|has|have|sends|send|give|gives|receive|receives)
    .. (answer|reply|response), (hear|hears|heard) (from|of) (us|one of
    us|the office|somebody|someone), (is|are) (contacted|written
    to|rung|phoned|called|emailed), somebody answers, someone answers,
    (waits|wait) .. (answer|reply), (we|somebody|someone)
    (come|comes|get|gets|go|goes) back to, (somebody|someone|we|one of
    us|desk|office) picks up, (somebody|someone) takes the call, getting
    back to`,
  acknowledge: `
    acknowledg*, confirm* receipt, receipt of, letter goes out, confirmation of
    receipt, first letter, we have received, receipt confirmed, confirm that we
    have, note of receipt, tell .. we have received, confirmation goes out,
    (get|gets|send|sends|receive|receives) a receipt, sends a line, send a line, drop .. a line, drops .. a line, a line
    back, word back, note back, told we have it, say we have it`,
  'call-back': `
    call* back, call you, ring* back, callback*, call you back, rings, phone*
    back, ring you, ring the, phone the customer, phones the customer, ring the
    customer, telephone the, gives a call, phone call back, call the customer,
    calls the customer, call the person, phone them, ring back, rings back,
    return the call, returns the call, return calls, phoned back, telephoned,
    rung, is rung, are rung, ring them, rings them, be rung, phones back,
    phoned, gives .. a ring, give .. a ring, bell,
    (desk|office|secretary|reception|we|somebody|someone|colleague)
    (rings|ring|phones|phone|calls|call) (them|him|her|back|within|the),
    (is|are) (phoned|called) (the|within|back|by)`,
  contact: 'contact*, reach*, touch, write to',
  email: `
    email*, e-mail*, mail, mails, inbox, written question*, write to us, writes
    in, writes to us,
    mailbox*, inbox*`,
  phone: `
    phone*, telephone*, call, calls, hotline*, helpline*, line, dial*,
    voicemail, number, ringing us, ring us, receiver, caller*, rung, who ring,
    rings us, on the line, switchboard, call centre, call center`,
  chat: 'chat, live chat, whatsapp, messenger, instant message*',
  form: 'form, forms, web form*, enquiry form, contact form, filled in, fills in, site form',
  social: 'social, socials, facebook, instagram',
  message: `
    message*, write*, writing, enquir*, inquir*, question*, request*, query,
    queries, inbox, mailbox, (fills|fill|filled|filling) (in|out), whatever
    comes in, (form|forms) that arrive,
    (questions|requests|enquiries|inquiries|queries) (sent|from),
    (write|writes) (to|in) (us|the office|the desk), (comes|come) in by
    (mail|e-mail|email|post|form)`,
  enquiry: 'enquir*, inquir*, lead, leads, prospect*',
  support: `
    support, help desk, helpdesk, assist*, desk, service desk, customer
    service, helpline, technical help, technical support, tech support,
    priority support, premium support, support ticket*, help line, help
    team, assistance team, (help|helps|helping)
    (customers|people|users|them|clients) (by|on|over) the phone,
    (help|helps) on the phone`,
  'support-tech':
    'technical support, tech support, incident*, ticket*, support ticket*, tickets',
  'priority-support':
    'jump .. queue, priority support, priority, vip, premium support',
  confirmation: `
    confirm*, validat*, confirmation code, confirmation number,
    (settle|settles|fix|fixes|agree|agrees|set|sets) (the|a|on a|on the)
    (time|date|hour|visit)`,
  written: 'written, writing, letter*, in writing',
  letter: `
    letter*, post, recorded delivery, recorded post, letters, letter, mail,
    mails, correspondence, mail handling, post scanned, letters are`,
  wait: `
    wait*, queue*, connected, delay*, before being seen, until somebody,
    time in line, in line, stand in line, waiting room, skip the line,
    skip-the-line, queue, queues, queuing, waiting room*,
    (sits|sit|sitting|stays|stay) .. (longer|waiting), (called|taken) in,
    before being (called|seen)`,
  paper: 'paper, mailed, by mail, post',
  electronic: 'electronic*, certified software',
  accessibility: 'accessib*, barrier*, disab*',
  deaf: 'deaf, tty, vrs, relay, hearing impaired',
  automated: 'automat*, self-service, robot',
  'agent-live':
    'live agent*, agents, people answer, a person, human, somebody, someone picks',
  worrying: 'worrying, abnormal',
  'call-answering':
    'call handling, fourth ring, third ring, answering service, call answering',
  'video-call': 'video call*, video consult*, teleconsult*, by video',
};
