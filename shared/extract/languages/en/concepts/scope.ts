import type { ThemeWords } from '../../../frame-words.ts';

export const scope: ThemeWords<'scope'> = {
  quantity: `
    volume, bulk, quantity, quantities, larger order*, large order*,
    multiple item*, multi buy, multibuy, bundle, bundles, wholesale,
    more than one, several items`,
  'scope-express': `
    express, expedited, priority, rush, fast track, special delivery,
    next day delivery, premium delivery, first class post, first class mail,
    first class delivery, first class shipping, by first class`,
  'scope-standard':
    'standard, regular delivery, normal delivery, standard delivery, standard shipping, basic',
  'scope-economy':
    'economy, saver, slow delivery, slow shipping, second class, budget delivery, budget shipping',
  'scope-overnight': 'overnight, next day, next working day, next business day',
  'scope-store': `
    in store, in stores, stores, in the store, showroom, branch, branches,
    in person, our shop, office, walk in`,
  'scope-online':
    'online, website, web, internet orders, webshop, online store, online orders, app',
  'scope-phone':
    'phone, telephone, by phone, call centre, call center, calls, line, phone lines, lines',
  'scope-email': 'email, e mail, emails, by email, contact form, form, message',
  'scope-chat': 'chat, live chat, messenger, whatsapp, social media',
  'scope-new-customer': `
    new customer, new customers, new client, new clients, new members,
    new patients, new patient, first time, new subscribers, first order,
    first purchase, new users`,
  'scope-existing-customer': `
    existing customer, existing customers, existing clients,
    current customers, returning customers, loyal customers, existing members,
    former`,
  'scope-member': `
    member, members, subscriber, subscribers, card holders, cardholders,
    registered users, vip, account holders`,
  'scope-student': 'student, students, university',
  'scope-senior': `
    over-60s, over-65s, over 60s, over 65s, retired,
    senior, seniors, over 60, over 65, pensioner, pensioners, over 55, aged 60`,
  'scope-business': `
    business customer*, business, businesses, corporate, trade customer*,
    commercial, b2b, companies`,
  'scope-consumer':
    'consumer, consumers, residential, individuals, personal, homeowners',
  'scope-premium':
    'premium, vip, enterprise, platinum, gold, pro plan, business plan, priority support',
  'scope-domestic': `
    domestic, uk, usa, the us, us orders, us customers, us residents,
    united states, united kingdom, canada, mainland, nationwide,
    within canada, contiguous, locally, england, ireland, australia, quebec,
    ontario, british columbia, across canada, anywhere in canada,
    anywhere in quebec, across quebec, france, belgium, switzerland,
    metropolitan france, across the country`,
  'scope-international': `
    international, internationally, worldwide, abroad, overseas, europe,
    rest of the world, outside the us, outside the uk, other countries,
    foreign, eu`,
  'scope-remote':
    'remote, islands, highlands, alaska, hawaii, northern ireland, remote areas, rural',
  'scope-sale-items':
    'sale items, sale item, discounted items, clearance, clearance items, reduced items',
  'scope-bulky': `
    furniture, large items, bulky, oversized, heavy, appliances, sofa, sofas,
    mattress, mattresses, freight, pallet`,
  'scope-custom-made': `
    custom, customised, customized, personalised, personalized, bespoke,
    made to order, built to order, engraved`,
  'scope-digital':
    'digital, download, downloads, ebook, software, licence, license, online course',
  'scope-damaged': `
    damaged, defective, faulty, wrong item, incorrect, error, broken, mistake,
    our mistake, our error`,
  'scope-monthly': `
    monthly, per month, month to month, rolling, monthly basis,
    month by month, each month, by the month, a month`,
  'scope-yearly':
    'annual, annually, yearly, per year, 12 month, a year, each year, by the year',
  'scope-urgent':
    'urgent, emergency, emergencies, critical, priority 1, p1, severity 1',
  'scope-weekend': 'weekend, weekends, saturday, sunday',
  'scope-group': `
    sibling, siblings, brothers and sisters, nhs, blue light, apprentices, unemployed, low income, low-income, charities, charity, nonprofits, schools, clubs, twins,
    group, groups, families, family, kids, children, couples, under 5s,
    under 12s, under 16s, under 18s, children under, kids under, child under,
    toddler, toddlers, infant, infants, babies, youth, youths, under fives,
    under fours, under threes, under twos, under tens, under twelves,
    under sixteens, under eighteens, youngsters, little ones, carers, carer,
    companions, companion,
    homeowner, homeowners, first responder, first responders, nurse, nurses, teacher, teachers, veteran, veterans, military, firefighters, police officers, healthcare workers, key workers, tenants, locals, residents, newlyweds, new parents`,
};
