import type { FrameWords } from '../../frame-words.ts';

/** English phrases of each concept. */
export const concepts: FrameWords['concepts'] = {
  void: "slots are free, slot is free, seats are free, rooms are free, tables are free, daily rate*, daily fee*, daily charge*, daily price*, daily or weekly, daily and weekly, courtesy and, courtesy to, courtesy toward*, courtesy of, as a courtesy, common courtesy, professional courtesy, with courtesy, utmost courtesy, treated with courtesy, stop being included, stops being included, stopped being included, no longer included, included in your selection, included in your order, feel free, toll free, free phone, freephone, hassle free, stress free, worry free, risk free, pain free, sugar free, gluten free, dairy free, fat free, hands free, duty free, tax free, wrinkle free, smoke free, pet free, odour free, odor free, free range, free time, free trade, free text, free form, free standing, freestanding, free will, free market, free speech, free software, free radical*, free to contact, free to call, free to ask, are free to, is free to use his, free of defect*, free of charge delivery-free, not only, no matter, no problem, why not, no later than, no more than, not more than, no longer than, not exceed*, return to home*, return home, return to the home*, return to top, return to site, return journey, return trip, return flight, return transfer, return ticket, in return, tax return*, your return status, income tax, return visit, returning customer*, returning user*, carriage return, save the date, save your, save changes, save this, save as, save my, cancel button, terms of delivery, deliver on our, delivers results, delivering results, deliver results, deliver quality, deliver excellence, deliver exceptional, deliver the best, deliver high, deliver value, open source, open minded, open mind, open to, open air, open plan, open a, opening up, opened in, opened our, in order to, court order, law and order, out of order, response team, responsible, answer key, answers to, find answers, warranty claim, day to day, first come, every day low, wait list, waitlist, waiting list, can't wait, cannot wait, no guarantee*, cover letter, free agent, free spirit, price list, point of sale, point of contact, points of interest, talking points, key points, reward yourself, rewarding, exchange ideas, exchange rate*, exchange student*, exchange of, remind us, send us, return the form, return this form, return to, one by one, credit card*, credit score*, credit report, credit history, credit check*, billing cycle, trial and error, clinical trial*, business trial, trial by, support group*, supporting, off the record, off site, off road, off grid, off the shelf, day off, days off, drop off, take off, off peak, off season, off campus, one off, kick off, cut off, well off, off line, payment received, gift shop, gift card balance, gift ideas, gift guide, gift list, shopping, answer a few, answer some, answer these, answer the following, answer the questions, answering the questions, questions to answer, your quotes, your invoices, quotes and invoices, invoices and quotes, estimates and invoices, invoices and estimates, recorded delivery, proof of delivery, scope of delivery, delivery of our services, delivery of services, service delivery, content delivery, delivery network, email delivery, delivery note, error free, pressure free, trouble free, maintenance free, virus free, bug free, noise free, lead free, bpa free, cruelty free, chemical free, drug free, alcohol free, nut free, lactose free, grain free, spam free, debt free, fragrance free, oil free, paraben free, toxin free, mess free, carbon free, jargon free, caffeine free, latex free, anxiety free, distraction free, contact free, contactless free, paper free, damage free, accident free, injury free, barrier free, traffic free, allergy free, allergen free, guilt free, care free, free up, set free, free flow*, free hand, free weights, free space, free of any, free of error*, free of lien*, free movement, free choice, free and clear, free world, free man, free kick, free fall, stain free, scratch free, crime free, drama free, conflict free, headache free, wire free, cable free, plastic free, cage free, antibiotic free, have no obligation, has no obligation, assume no obligation, assumes no obligation, included in our … package*, included in the … package, included in package*, included in our package*, free press, free encyclopedia, free as in, sign up free, their money back, pay back the money, make money back, manufacturing defect*, service window, voids the warranty, void the warranty, book a, book an, book your, book now, book online, book today, to book, book by, book with, book direct, book us, book in, paper return, file a return, file your return, filed your return, your tax return, electronic return, a return filed, issue returns, problem returns, same problem, pest returns, return when, covered under warranty, under warranty, information provided, provided by us or, until you cancel, until cancelled, until canceled, until you change or cancel, until cancellation, provided you with, reply to us, respond to us, answer us, get back to us, come back to us, gift set*, perfect gift, ideal gift, as a gift, great gift, gift basket*, gift hamper*, gift giving, the gift of, best gift*, thoughtful gift*, included with our … package*, included with all our … package*, waiting period, waiting periods, unsubscribe from, unsubscribe link, unsubscribe by, unsubscribe at the bottom, we'll return, we will return, we return, pests return, problems return, symptoms return, return to fix, return to your, return to the, unless cancelled, unless canceled, unless you cancel, unless it is cancelled, unless cancelled by, if you do not cancel, did not cancel, forgot to cancel, wait around, waiting around, wait all day, waiting all day, wait in all day, wait at home all day, waiting in all day, exchange contracts, exchanging contracts, exchange of contracts, contracts exchanged, contracts are exchanged, contracts have been exchanged, exchanged contracts, exchange stage, exchange and completion, day of exchange, exchange must happen, exchange words, exchange messages, exchange information, exchange data, exchange views, stock exchange, data exchange, back pain, lower back, back problems, sales grew, sales growth, sales rose, sales increased, sales up, sales team, sales tax, sales rep, sales representative, give us, not free, isn't free, is not free, aren't free, are not free, never free, no longer free, all inclusive holiday*, all inclusive resort*, all inclusive vacation*, all inclusive hotel*, all inclusive trip*, all inclusive break*, all inclusive getaway*, their time for free, their time free of charge, time for free, have no obligations, has no obligations, assume no obligations, under no obligation to provide, no obligation to provide, no obligation to update, ad free, ads free, wheat free, egg free, yeast free, soy free, gmo free, screen free, frost free, lint free, rust free, weed free, pest free, meat free, nickel free, silicone free, sulphate free, sulfate free, permit approval, planning approval, city approval, council approval, board approval, minutes on site, minute on site, hours on site, hour on site, hrs on site, mins on site, days on site, minutes onsite, hours onsite, prices include vat, price includes vat, prices include gst, price includes gst, prices include tax, price includes tax, prices include all taxes, prices include sales tax, be wary of, total price includes, charged monthly, charged annually, charged yearly, charged each month, charged every month, charged per month, gift cards are available, gift cards available, gift vouchers are available, gift vouchers available, gift certificates are available, gift certificates available, offer gift cards, sell gift cards, is free from, are free from, free from any, free from all, free from defect*, free from harmful, free from artificial, free from pest*, free from chemical*, free from error*, free from virus*, guaranteed free from, be free from",

  deliver:
    'deliver, delivers, delivered, delivery, deliveries, delivering, shipping, shipment, shipments, transit, courier, white glove, in transit',
  ship: 'ship, ships, shipped, shipping, shipment, shipments',
  dispatch:
    'dispatch, dispatches, dispatched, dispatching, despatch, despatches, despatched, despatching, leave our warehouse, leaves our warehouse, leave the warehouse, leaves the warehouse, leave our … warehouse, sent out, send out, sends out, send them out, sent on, posted out, post out, posted, is shipped, are shipped, be shipped, get shipped, gets shipped, we ship, ships, ship out, ship within, ships within, ships in, ship in, ship the same, ships the same, ready to ship, shipped out, shipped within, shipped in, goes out, go out, handling time, handed to the carrier, handed to the courier, on its way, leave our facility, leaves our, post within, posts within, pack and post, packed and posted, packed and shipped, pack and ship, mailed, mail out, mailed out, we mail, we post, it ships, before shipping, before it ships, until it ships, before dispatch, to ship, prior to shipping, shipping out, leaves the workshop, leaves our workshop, leave our studio, leaves our studio, shipped back, ship back, ships back, weeks before shipping, days before shipping, ship time, ship times, ship date, emailed, are sent, is sent, be sent, sent within, e mailed',
  receive:
    'receive, receives, received, receiving, get it, have it, get them, receipt, arrives with you',
  'around-day':
    'of each month, of every month, each month around, every month around, around the middle of, at the beginning of each month, at the end of each month, early each month',
  'worst-case':
    'may take up to, can take up to, could take up to, might take up to, may take longer, some orders may, some deliveries may, in exceptional cases, in rare cases, exceptionally, during busy periods, peak periods, busy periods, may extend, may be extended',
  arrive:
    'arrive, arrives, arriving, arrival, reach you, reaches you, reach your, at your door, to your door, on your doorstep, be with you, with you, get to you, gets to you',
  order:
    'order, orders, ordered, ordering, item, items, product, products, parcel, parcels, package, packages, goods, groceries, shopping, meal, meals, food, flowers, bouquet, bouquets, prescription, prescriptions, photos, gallery, galleries, album, albums, prints, edited images',
  purchase:
    'purchase, purchases, purchased, buy, bought, basket, spend, checkout, spent, you spend, dollar spent, euro spent, pound spent',
  produce:
    'production, produce, produced, made to order, custom made, handmade, hand made, hand crafted, handcrafted, manufacture, manufactured, manufacturing, build time, lead time, lead times, crafted, printed, tailored, prepared, preparation, completed piece, to create, personalised, personalized, rendering, made within, made in under, built for you, sewn, engraved, baked',
  install:
    'install, installs, installed, installation, installations, set up, setup, fitting, fitted, activate, activated, activation, onboarding, deployed, deployment, provisioned, provisioning, switching date, go live, up and running, goes live, be live, live within, live in, switched on, connected within, deployments, implementation, implementations, implemented, rollout, roll out',
  build:
    'to build, build a, build an, build my, build your, build our, website take, website takes, site take, launches within, launches in, launched within, launched in, launch within, launch in, launch my, launch your, launch a, to launch, design a, design my, design your, create a, create my, create your, create our, develop a, develop my, develop your, set up my, set up your, set up the, set up a, onboard, onboarding, go live, goes live, from kickoff, from kick off, build time, implement, project take',
  ready:
    'ready, available for collection, available for pickup, ready to collect, ready for pickup, ready for collection, collect within, collect in as little as, collect in, pick up in, pickup in, pickup within, collection within, collection in, pick up within',
  pickup:
    'pick up, pickup, pick ups, collection, click and collect, click & collect, collect in store, curbside, drop off, pick you up',
  process:
    'process, processed, processes, processing, issued, issue, credited, credit, paid, returned to you, completed, approved',
  'order-handling':
    'processing time, processing times, handling time, handling times, order processing, for processing, to process your order, process your order, process orders, process all orders, orders are processed, order is processed, to prepare your order, to prepare, preparing your order, order preparation, fulfillment time, fulfilment time, fulfillment times, fulfilment times, fulfillment timeline, fulfilment timeline, fulfillment timelines, fulfilment timelines, packing time, packaging time, to process an order, process an order, process my order, to process orders, preparation time, preparation times, order fulfilment, order fulfillment, prepare my order',
  'bank-takes':
    'takes your bank, bank to process, bank may take, banks may take, bank can take, bank takes, banks take, bank to post, card issuer may, card company may, card issuer to, bank will take, your bank to, takes the bank, provider may take',
  cutoff:
    'order before, orders before, ordered before, ordered by, order by, orders placed before, orders received before, placed before, placed by, received before, paid before, cut off, cutoff',
  'freight-cost':
    'shipping cost*, shipping fee*, shipping charge*, delivery cost*, delivery fee*, delivery charge*, postage, p&p, shipping is, delivery is, freight, postage and packing',
  'delivery-window':
    'delivery window, time slot, time window, hour window, hour slot, delivery slot, arrival window, minute window, hour delivery window, window prior, arrival slot*, arrival time slot*, arrival windows, appointment window*, hour windows, hour slots, hour arrival window*, hour time slot*, hour time window*, minute windows',
  kept: 'kept at, kept for, held at, held for, hold your, hold it for, hold parcels, keep your parcel, stored for, will be held, is held, available for pickup for, remain available',

  return:
    'return, returns, returned, returning, send back, sent back, send it back, send them back, bring back, bring it back, returnable, ship it back, brought back, bring them back, bring them, take it back, take them back, hand it back',
  withdraw:
    'change your mind, changed your mind, changes of mind, change of mind, cooling off, right to withdraw, right of withdrawal, withdrawal period, withdraw from, right to cancel, cancellation period, not for you, regret',
  refund:
    'refund, refunds, refunded, refunding, refundable, reimburse, reimbursed, reimbursement, money back, credited back, your money, repaid, pay back, paid back, moneyback, back in your account, back on your card, back to your card, deposit back, your deposit back, your payment back',
  'full-refund':
    'refund every penny, refund every cent, every penny back, every cent back, full refund, fully refunded, refunded in full, refund in full, full refunds, fully refundable, complete refund, refund you in full, refund the full, 100 % refund, entire amount',
  'ask-refund':
    'request a refund, request a full refund, request your refund, request refund, requesting a refund, ask for a refund, ask for a full refund, ask for your money back, claim a refund, claim a full refund, apply for a refund, refund window, refund period, refund guarantee, refund requests must, refund request must, eligible for a refund, eligible for a full refund, entitled to a refund, entitled to a full refund, qualify for a refund, refund if requested, refunds if requested, refunds are available, refund is available, refunds are granted, refunds available within, we provide a refund, we offer a refund, we offer refunds, we offer a full refund, day refund, days refund, for a refund, for a full refund, for your money',
  exchange:
    'exchange, exchanges, exchanged, exchanging, swap, swaps, swapped, replacement, replacements, replace, replaced, replaces, replacing, different size, another size, different colour, a new one, a new item, a fresh one, new product, a new phone, a brand new one, a new device',
  'non-refundable':
    'non refundable, nonrefundable, not refundable, no refund, no refunds, final sale, all sales are final, not eligible for a refund, not eligible for return, cannot be returned, not be refunded, not returnable, non returnable, not entitled to a refund, cannot be refunded, not accept returns, no returns, cannot be cancelled, cannot be canceled, no cancellations, non cancellable, not be cancelled',
  'return-label':
    'prepaid label, prepaid return label, pre paid label, return label, return labels, prepaid shipping label, prepaid returns, prepaid return, postage paid, return shipping label, return shipping labels, returns label, returns labels, prepaid return shipping label, free return label, postage paid label, prepaid returns label',
  'prepaid-label':
    'prepaid label, prepaid labels, prepaid return label, prepaid return labels, pre paid label, pre paid return label, prepaid shipping label, prepaid return shipping label, prepaid returns label, prepaid postage label, postage paid label, postage paid return, freepost label, freepost return, free return label, free returns label',
  'return-received':
    'receive your return, receive the return, receive your returned, receive the returned, receiving your return, receiving the return, receipt of your return, receipt of the return, receipt of the returned, receipt of your returned, received your return, received the return, received your returned, received the returned, return is received, returned item is received, return has been received, returned goods are received, receipt of returned, receiving the returned, receive it back, received back, inspect your return, inspected your return, return arrives, return reaches',
  'return-shipping':
    'return shipping, return postage, return delivery, returns postage, cost of return*, cost of returning, return cost*, return shipping cost*, cost of sending, return freight, collection of the item, postage for the return, postage on return*, shipping cost of the return, cost of the return, cost of your return, shipping of the return, courier cost of the return, shipping for return*, freight of the return, postage of the return',
  'store-credit':
    'store credit, gift credit, credit note, credit to your account, credit voucher, shop credit, in store credit',
  satisfaction:
    "satisfied, satisfaction, happy, love it, unhappy, dissatisfied, not what you expected, don't love, not right, not completely",
  'money-back':
    "money back guarantee, moneyback guarantee, satisfaction guarantee, satisfaction guaranteed, guaranteed satisfaction, satisfaction or your money back, satisfaction or money back, risk free guarantee, happiness guarantee, love it guarantee, guarantee or your money back, 100 % satisfaction, no questions asked refund, get your money back, money back promise, refund guarantee, your money back, or money back, money back if, full money back, days money back, day money back, money back within, get money back, get a full refund if, guarantee … satisfaction, satisfaction is guaranteed, guarantee of satisfaction, risk free for, try … risk free for, 100 % money back, or we refund you, or we refund your, otherwise we refund, double your money back, refunded if, satisfaction or a full refund, satisfaction or a refund, satisfaction or full refund, or we refund, or we'll refund, or we give you your money back",
  'satisfied-or-refunded':
    "not 100 % happy, not 100 % satisfied with, not thrilled, not delighted, not totally satisfied, not totally happy, don't like, do not like, don't absolutely love, not satisfied, not happy, not completely satisfied, not fully satisfied, not 100 % satisfied, not entirely happy, not … satisfied, not … happy, aren't happy, aren't … satisfied, unhappy with, dissatisfied with, don't love, do not love, isn't right, disappointed, for any reason, not delighted, not … delighted, isn't for you, is not for you, not for you, doesn't suit, not impressed, don't like, do not like, not thrilled, not convinced, change your mind, unable to fix, unable to solve, unable to resolve, can't fix, cannot fix, can't solve, if we fail, we fail to, don't see results, do not see results, doesn't work for you, not work for you, not meet your expectations, not meet expectations, not meet or exceed, didn't meet expectations, does not work, doesn't work, not love it, don't love it, no results, not up to, not pleased",
  'credit-back':
    'service credit, service credits, credit to customers, credit your, account credit, credit of, credited to your, compensation, compensate, compensated, offer a credit, we will credit, refund if we, refunded if we, refund if our, we credit, credits you, credited … for every hour, credit for every hour, credited to your bill',

  cancel:
    'cancel, cancels, cancelled, canceled, cancelling, canceling, cancellation, cancellations, terminate, terminated, terminates, termination, leave at any time, end your contract, stop your subscription, end your membership, end your subscription, end your plan, end the contract, end the agreement, end your agreement, end the subscription, exit your contract, exit their contract, leave your contract, leave with, can leave, free to leave, you may leave, quit your plan, close your account at any time, end your lease, end your tenancy, end my contract, call off, withdraw your booking',
  reschedule:
    'reschedule, rescheduled, rescheduling, change your booking, change your appointment, amend your booking, change the date, move the booking, move your booking, postpone, postponed, rebook, change or cancel, switch date*, freeze, pause, frozen, freezing, put on hold, put a hold, on hold for, rearrange, re arrange, alter your booking, change or cancel your, change your lesson, transfer your booking, move your appointment, move your lesson, change your date, change your dates, change dates, change date, move your date, move the date, change your time slot, change your slot, change your reservation',
  'any-time':
    'any time, anytime, at any time, whenever you want, whenever you like, whenever, at any moment, at any point, any moment, in one click, in a click, in 1 click, in two clicks, in 2 clicks, in a few clicks, in three clicks, with one click, with a click, in just a few clicks',
  'cancel-any-time':
    'cancel anytime, cancel any time, cancel at any time, cancelled at any time, canceled at any time, cancel whenever, cancel your … any time, cancel your … anytime, cancel online anytime, unsubscribe at any time, terminate at any time, leave at any time, leave any time, stop at any time, pause or cancel anytime, pause or cancel any time, leave whenever, stop whenever, quit anytime, quit at any time, pause or cancel whenever, stop whenever you like, stopped whenever you like, stopped at any time, stop any time, stop anytime, pause any time, pause anytime, cancel any … any time, cancel any … at any time, cancel your … whenever',
  'since-cancel':
    'of cancellation, after cancellation, following cancellation, of the cancellation, after the cancellation, from cancellation, after termination, following termination, after you cancel, of your cancellation, of cancelling, of canceling',
  'the-terms':
    'these terms, terms of service, terms of use, terms and conditions, these conditions, this policy',
  notice:
    "notice, prior to, before arrival, before the start, in advance, before your, before the, prior notice, notice period, days' notice, hours' notice, ahead of, before check, before departure",
  'give-notice':
    'give you, we give, we will give, provide you with, announced, announce, notified, published to, you will have, given to you, notify customers, notify our customers, we notify, we will notify, inform customers, inform our customers, we will inform, we inform, we will announce, we announce, will be notified, will be informed, are notified, are informed',
  'no-show': 'no show, no shows, failure to attend, missed appointment*',
  penalty:
    'penalty, penalties, charge, charged, charges, cancellation fee, forfeit, forfeited, retained, of the total, of the fee, of the price, of the booking, deposit, will cost, lose the lesson, lose your lesson, full lesson fee, full fee, will forfeit, incur a fee, incur a charge, incur fees, are subject to a, is subject to a',
  'or-else':
    'otherwise, or else, failing which, or a, or you will, or we will charge, to avoid',

  warranty:
    'warranty, warranties, warrantied, guarantee on, guarantee covers, manufacturer guarantee, year guarantee, years guarantee, years guaranteed, month guarantee, guarantee on all, parts and labour, parts and labor, insurance backed guarantee, workmanship guarantee, our guarantee, your guarantee, offer a guarantee, is there a guarantee, guarantee period, what guarantee, a guarantee on, we warrant, is warranted, are warranted, warranted for, warranted against, under warranty for, covered under warranty for, under guarantee for',
  guarantee:
    'guarantee, guarantees, guaranteed, guaranteeing, we promise, promise, promised, our word',
  lifetime:
    'lifetime, life time, for life, limited lifetime, life of the product, life long, lifelong',
  'legal-guarantee':
    'legal guarantee, statutory guarantee, statutory warranty, legal warranty, guarantee of conformity, consumer law guarantee, legal conformity',
  repair:
    'repair, repairs, repaired, repairing, fix, fixes, fixed, fixing, mend, service call, remedy, rectify, rectified, put right, remake, re make, rework, respray, patch, patches, patched, hotfix, hotfixes, security update, security updates, bug fix, bug fixes',
  'repair-or-replace':
    'repair or replace, repaired or replaced, replace or repair, repair or refund, repair the damage, make repairs, free repair*, free replacement, replace the item, replaced free, replaced at no cost, fix it free, fix it for free, come back and fix, repair or exchange, repair and replace, repairs or replaces, repairing or replacing, fix or replace, replace or refund, replaced or repaired, repaired free, fix any, put it right free, replacement or repair, repair or a replacement, repaired or exchanged, repaired at no, replaced at no, replaced free of, repaired free of',
  redo: 're treatment*, retreatment*, re cleaning, re grooming, re groom, re wash, re inspection, re doing, re fit, re service*, redo, re do, re clean, reclean, re treat, retreat, re service, remake, re make, rework, re spray, re visit, come back and, come back to, come back out, come back free, come back for free, return free, return for free, send someone back, return at no, additional service, additional services, additional treatment, additional treatments, free re, repeat the, repeat treatment, treat again, clean again, do it again, fix it again, services needed in between, replace it free, we will fix it, we fix it, return at no extra charge, return at no charge, return at no cost, return at no additional, return at no extra, return free of charge, adjustment, adjustments, correction, corrections, touch up, touch ups, touchup, touchups, redone, come back to fix, send our team back, send the team back, send a team back, send us back, send our crew back, send the crew back, return to correct, return to put, return and fix, return and correct',
  'make-it-right':
    "make it right, make things right, put it right, put things right, set it right, stand behind our work, stand behind our product*, stand by our work, until you are happy, until you're happy, fix it at no, come back free, return and make",
  damaged:
    'damaged, damage, defective, faulty, broken, defect, defects, fault, faults, wrong item, incorrect item, incorrect, error on our part, our error, our mistake, missing, fails, fail, not as described, malfunction, corrupted, corrupt, undelivered, lost in transit, lost in the post, lost parcel*, never arrives, not received',
  'on-all':
    'on all, on every, on each, on any, for all our, for every, with every, across all',
  'all-work':
    'all work, all works, all our work, all of our work, all jobs, every job, each job, all repairs, every repair, our repairs, all installations, all our installations, our installations, every installation, all labour, all labor, our labour, our labor, all treatments, work carried out, works carried out, workmanship, craftsmanship, our work, all parts, parts fitted',
  workmanship: 'workmanship, labour, labor, craftsmanship, parts, materials',
  covers:
    'cover, covers, covered, covering, backed by, comes with, come with, protected',

  'price-match':
    "will beat it, beat their price, beat their quote, beat a competitor, price match, price matching, match the price, match any price, match any, price match guarantee, beat any price, beat any, price beat, match it, we will match, match their price, match or beat, beat it by, matched price, match a lower, match competitor*, lowest price guarantee*, best price guarantee*, best rate guarantee*, price protection, price adjustment, price match promise, our price promise, with our price promise, price beat promise, price promise guarantee, never knowingly undersold, best price or, prices are matched, price is matched, we'll match, beat by",
  'best-price':
    'best price*, lowest price*, best rate*, lowest rate*, best value, cheapest',
  'price-difference':
    'refund the difference, difference in price, price difference, pay the difference, give you the difference, double the difference, refund you the difference, refund of the difference, refunded the difference, refunds the difference, credit the difference, credit you the difference, credit you with the difference, reimburse the difference, reimburse you the difference, the difference back, twice the difference, get the difference, match the difference, receive the difference, you the difference, difference will be refunded, difference is refunded, % of the difference, of the difference',
  'lower-price':
    'lower price, cheaper, lower price elsewhere, find it cheaper, better price, lower rate, for less',
  competitor:
    'competitor, competitors, elsewhere, other retailer*, another retailer',

  reply:
    'reply, replies, replied, replying, respond, responds, responded, responding, response, responses, answer, answers, answered, get back to you, get back, gets back to you, come back to you, back to you, hear from us, hear back, revert, write to you, writing to you, replies to, hear from our, hear from a member, hear from one, write back, writes back, come back to, get back to, gets back to, getting back to',
  'contact-you':
    'contact you, contacts you, contacted by, contacted within, be in touch, be contacted, is in touch, get in touch with you, in touch with you, in touch within, reach out to you, reach out within, speak to you, email you, follow up with you, be in contact, connect with you, will be contacted, get in contact, make contact, makes contact, contact with you, contact the customer, contact you back, will contact, touch base, text you back, texts you back',
  'call-back':
    'call you, call you back, calls you back, call back, callback, call backs, callbacks, ring you, ring you back, phone you, phone you back, give you a call, telephone you, returns your call, return your call, return calls, calls returned, return all calls, return phone calls, return every call, return your phone call, return missed calls, calls are returned, phone calls returned, return your message, call you to, get a call, receive a call, receive a phone call, expect a call, hear back by phone',
  acknowledge:
    'acknowledge, acknowledges, acknowledged, acknowledgement, acknowledgment, acknowledging, confirm receipt, confirmation of receipt, confirm that we have received, let you know we have received, confirming receipt, confirm we have received, confirmation that we have received, triaged, logged, registered within',
  confirmation:
    'confirmation, confirmed, confirm your, confirm the, confirmation email, booking confirmation, confirmation code',
  quote:
    'quote, quotes, quotation, quotations, estimate, estimates, valuation, valuations, assessment, assessments, appraisal, appraisals, evaluation, evaluations, proposal, proposals, pricing, price quote, price quotes, survey, surveys, initial opinion, first opinion, initial advice, personalised recommendation, personalised recommendations, personalized recommendation, personalized recommendations',
  instant:
    'instant, instantly, immediate, immediately, in real time, in seconds, within seconds, a few seconds, in … seconds, straight away, right away, immediately after, on the spot, there and then, right now, without delay',
  'few-minutes':
    'few minutes, in minutes, within minutes, within the hour, within an hour, few hours, within hours, in hours, couple of hours, minutes not hours, few seconds, few working hours, few days, few business days, a couple of days, couple of days',
  'same-day':
    'same day, same business day, same working day, same or next day, same or next business day, same or next working day',
  'next-day':
    'next day, next business day, next working day, following day, following working day, following morning, next morning, first thing the, overnight, tomorrow, following business day',
  'business-hours':
    'business hours, working hours, office hours, during the week, business days, weekdays, opening hours',
  attend:
    "average arrival, typical arrival, arrival on site, usual arrival, on site, onsite, attend, attended, attendance, arrive, arrives, come out, come to you, be with you, at your door, callout, call out, call outs, callouts, call-out, visit you, reach you, get to you, respond to emergencies, emergency response, be there, we're there, we are there, we'll be there, there in, with you in, on the scene, at the scene, get here, get to us, get to me, reach me, come to me, arrival in, arrival within, arrival under, arrival guaranteed",
  technician:
    'technician, technicians, engineer, engineers, plumber, plumbers, electrician, locksmith, locksmiths, driver, drivers, mechanic, tow truck, roadside assistance, our team, crew, repairman',
  'reply-time':
    'response time, response times, reply time, reply times, average reply, average response, typical response, responds in, replies in, typically replies, average response time, first response, response within, avg response, avg. response, arrival time, arrival times, average arrival, response target, response targets, response goal, time to respond, response guarantee, initial response, first reply',
  'send-you':
    'send you, sends you, sent to you, email you, emailed to you, provide you with, get your quote, receive your quote, receive a quote, receive an offer, receive a confirmation, prepare your quote, be sent to you, have your quote, will receive, you should receive, you will get, receive an email, supply, get your results, get your test results, receive your results, are emailed, is emailed',
  'credit-decision':
    'decision, credit decision, instant decision, approval, approved, pre approval, preapproval, approval decision, loan decision',
  'loan-decision':
    'loan decision, credit decision, instant decision, approval decision, pre approval, preapproval, lending decision, decision in principle, mortgage in principle, agreement in principle, decision on your application, approval in, approved in, approved within, approval within, decision in',
  emergency:
    'emergency, emergencies, urgent, urgency, breakdown, breakdowns, call out, callout',

  resolve:
    'resolve, resolves, resolved, resolving, resolution, settle, settled, settlement, solve, solved, final response, full response, substantive response, written outcome, outcome, final viewpoint, final decision, deal with, dealt with, conclude, concluded, act on, address, complete, completed, process, processed, issue, issued, issue your, determination, rectify, rectified, remedied, closed, finalise, finalised, finalize, acted on, acted upon, act upon, actioned, carry out, carried out, look after, decided, determined, assessed, reviewed, are paid, is paid, be paid, pay out, pays out, paid out, we pay claims, pay claims, pay your claim, have our decision, our decision, review appeals, review your appeal, review your complaint, review your case, claims paid, claim paid, final answer, final reply, handle, handles, handled, correct, corrects, corrected, treat, treated, make good',
  complaint:
    'complaint, complaints, grievance, dispute, disputes, feedback, concern, concerns, ticket, tickets, case, incident, incidents, issue, issues, problem, problems, fault, faults, investigation, enquiry, claim, claims, appeal, appeals, error, errors, billing error, mistake, mistakes, bug, bugs',
  request:
    'request, requests, enquiry, enquiries, inquiry, inquiries, query, queries, question, questions, application, applications, message, messages, email, emails, form, data subject request, opt out request, subject access request, withdrawals, withdrawal requests, payout, payouts, claim form',
  decision:
    'decision, notice of, letter of explanation, ruling, interpretation, interpretations, outcome, assessment, results, test results, result',
  'fix-time':
    'rto, recovery time, recovery time objective, time to recover, time to restore, turnaround, turnaround time, turn around, repair time, resolution time, resolution times, fixed within, repaired within, time to resolve, time to repair, processing time, processing times, service standard, same day repair*, service target, service targets, target time, target times, current timeline, turn round time, repairs take, servicing time, resolution, resolution target, resolution targets, target resolution, time to resolution, resolve within, fix time, fix times, time to fix, target fix time, restoration time, restore time, resolve, resolution goal, typical resolution',
  'first-visit':
    'one trip, one visit, first visit, a single visit, single visit, single trip, while you wait, first time fix, on the first call, on first contact, first contact resolution, on the first visit, a single … visit, in one visit, single appointment, one appointment',
  investigate:
    'investigate, investigates, investigated, investigation, investigations, look into, review, reviewed, reviewing',
  'account-closing':
    'delete your account, deletion, erase, erasure, close your account, delete my account, deleting your account, deleting my account, account deletion, remove my account, close my account',
  restore:
    'restore, restored, restoration, recovery, rto, back online, recovered',

  wait: 'wait, waits, waiting, wait time, wait times, waiting time, waiting times, on hold, hold time, hold times, queue, queues, queuing, wait in line, waiting in line, in line',
  'no-wait':
    "no appointment needed, no appointment necessary, no appointment required, no booking needed, drop in any time, no wait, no waiting, no wait time*, no queue, no queues, no queuing, no waiting time*, no waiting list*, without waiting, skip the queue, skip the line, never wait, no hold, no hold time*, without the wait, no lines, no line, no long wait*, never have to wait, never be kept waiting, never queue, won't wait, never a wait, ",
  queue: 'queue, queues, on hold',
  counter:
    'counter, counters, front desk, reception, tills, checkouts, on arrival, when you arrive, waiting room',
  appointment:
    'appointment, appointments, slot, slots, booking, bookings, visit, visits, consultation, consultations, test date, hearing, walk in, walk ins, exam',
  remind:
    'remind, reminder, reminders, remind you, notify you, notified, notification, text you, call ahead, let you know, inform you, contact you, phone ahead, calls ahead, published to, advise you, keep you informed, alert you, give you a courtesy call, courtesy call, call you, calls you, phone you, phones you, ring you, rings you, texts you, telephone you, telephones you, notify customers, notify our customers',
  'inform-ahead':
    'in advance, ahead of, prior to, before arrival, before we arrive, evening before, day before, night before, before delivery, prior notice, before the visit, beforehand, before your appointment, minutes before, hours before, days before, before he arrives, before she arrives, before they arrive, before arriving, before coming, before he comes, before they come, on the way, on our way, on his way, on their way, before we set off, before our visit, before we come, before each visit, before every visit, en route, before it takes effect, before they take effect, before taking effect, before any change, when we are on our way, when the driver is on, when he is on his way, when they are on their way, the day before, the evening before, the night before',
  'seen-within':
    'seen within, be seen, seen by, attended to, served within, answered within, connected, be connected, answer the phone, pick up the phone, calls answered, phone answered, put through, reach an agent, speak to an agent, speak with an agent, talk to an agent, put you through, speak to a person, reach a person, answered by, speak to a real person, talk to a real person, speak with a real person, a real person, calls picked up, phone picked up, we see emergencies, we see all emergencies, see emergencies, see urgent, see emergency patients, see you the same, see you within, see you today, seen the same, see patients, see most emergencies, see most patients, sees your, sees you, see your pet, see your child, serves you, served in, seated within, seated in, be seated',

  open: 'open, opens, opening, we are open, open for, open on',
  'opening-hours':
    'opening hours, business hours, hours of operation, operating hours, store hours, office hours, opening times, opening time, hours, shop hours, trading hours, working hours, service hours, support hours, phone hours, reception hours, visiting hours, showroom hours, pharmacy hours, hours of business, call hours, hours of service, clinic hours, when are you open, our hours, lines open',
  available:
    "available, availability, reachable, operate, operates, operating, operational, on hand, at your service, here for you, here to help, at your disposal, on duty, manned, staffed, standing by, we work saturday*, we work sunday*, we work weekends, we work evenings, we also work, accessible, answer calls, ready to help, stand by, taking calls, on standby, we're here, we are here, i'm here, here 7 days, here seven days",
  'not-offered':
    "do not offer, don't offer, not offer, do not provide, don't provide, not provide, not available, unavailable, no longer available, not open, aren't open, are not available, isn't available, no 24, not 24",
  'every-day':
    '7 days a week, seven days a week, 7 days per week, every day, 7 days, daily, 365 days a year, 365 days, every day of the year, seven days, 7 day, open everyday, available everyday, everyday from, everyday until, here everyday, everyday including, us everyday',
  'around-clock':
    'around the clock, round the clock, day or night, day and night, night and day, any time of day, at any hour, at all hours, all day every day, any hour, 24 7, 24 x 7',
  tireless:
    'working around the clock, running around the clock, work around the clock to, works around the clock to, working round the clock, working day and night, working tirelessly, works tirelessly, work tirelessly, tirelessly',
  'other-times':
    'quiet time, quiet times, noise, noise curfew, be respected between, curfew, check in, check ins, checkin, check in time*, check out, check out time*, happy hour, happy hours, shift, shifts, peak fare*, peak hours, off peak, rush hour*, best time to visit, lunch special*, this saturday, this sunday, this weekend, quiet hours, blackout hours',
  weekend:
    'weekend, weekends, saturday, saturdays, sunday, sundays, on saturday, on sunday',
  evening:
    'evening, evenings, late night, late nights, after hours, out of hours, night, nights, early morning, late opening, early mornings',
  'takes-place':
    'takes place, take place, taking place, will be held, is held, are held, be held, lasts, starts at, begins at, start at, runs from, ran from, meets, duration, typical duration, session length',
  'event-length':
    'all day, all night, all week, all weekend, all month, the whole day, the whole night, the whole week, throughout the day, throughout the night, day per month, day per week, day per year, day a month, day a week, day a year, day each month, day each week, day / month, day / week, days per month, days per week, days per year, days a month, days a week, days a year, days each month, days each week, days / month, days / week, hour per month, hour per week, hour per year, hour a month, hour a week, hour a year, hour each month, hour each week, hour / month, hour / week, hours per month, hours per week, hours per year, hours a month, hours a week, hours a year, hours each month, hours each week, hours / month, hours / week, hrs per month, hrs per week, hrs per year, hrs a month, hrs a week, hrs a year, hrs each month, hrs each week, hrs / month, hrs / week, days or more, days or longer, nights or more, nights or longer, weeks or more, weeks or longer, hours or more, months or more, additional day, extra day, additional night, extra night, additional hour, extra hour, additional week, extra week, minute call, minute phone call, minute video call, minute discovery, minute consultation, minute session, minute meeting, minute demo, minute appointment, minute chat, minute conversation, minute strategy, minute intro, minute introductory, minute presentation, minute lesson, minute class, minute walkthrough, minute assessment, minute viewing, hour session, hour consultation, hour workshop, hour meeting, hour class, hour lesson, hour training, hour seminar, day course, day training, day workshop, week course, week programme, week program',
  holiday:
    'bank holiday, bank holidays, public holiday, public holidays, holidays, christmas, statutory holidays',
  'day-name':
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, weekdays, weekday, weekend, weekends, daily, m f',
  closed: 'closed, shut',
  'by-appointment':
    'by appointment, by appointment only, appointment only, by arrangement, by prior arrangement',
  'always-access':
    'lifetime access, life time access, access for life, permanent access, access forever, forever access, access anytime, access any time, 24 hour access, 24 7 access, round the clock access, unlimited lifetime access, unlimited access at any time, unlimited access 24, unlimited access to the course*, unlimited access to all course*, unlimited access to the recording*',
  support:
    'support, customer service, customer services, customer care, customer support, help desk, helpdesk, helpline, hotline, live chat, service desk, technical support, assistance, call centre, call center, contact centre, concierge, reception, front desk, emergency service, emergency services, emergency line, help, service, services, chat, agents, monitoring, security, surveillance, technician, technicians, engineers',
  team: 'team, staff, advisers, advisors, experts, agents, specialists, our people, representatives, consultants, operators',
  phone:
    'phone, telephone, call us, call, by phone, line, lines, whatsapp, email, online, chat',
  'on-call':
    'on call, on-call, duty officer, emergency line, out of hours service, standby, emergency cover, out of hours cover, weekend cover',
  monitoring:
    'monitor, monitored, monitoring, surveillance, supervised, watched',
  'all-year':
    'all year, all year round, year round, 365 days a year, 365 days, open year round, all the year round, 52 weeks a year',

  uptime:
    'uptime, up time, availability, service availability, network availability, availability guarantee, uptime guarantee, uptime sla, reliability, be available at least, is available at least, remain available, up and running, online at least, website up, site up, be online, stay online, stays online, is online, are online, kept online, stay up, stays up',
  'on-time':
    'on time, on schedule, punctual, punctuality, on time delivery, on time guarantee, as scheduled, on-time',
  sla: 'sla, slas, service level, service levels, service level agreement, service level target, service guarantee, service standard',
  backup: 'backup, backups, back up, back ups, backed up',
  'guaranteed-capacity':
    'guaranteed bandwidth, dedicated bandwidth, guaranteed speed*, minimum speed, bandwidth guarantee, guaranteed capacity, committed bandwidth, speed guarantee, guaranteed ram, average speed',
  'success-rate':
    'of calls, of orders, of deliveries, of requests, of enquiries, of cases, of complaints, of tickets, of emails, of the time, of applications, of claims, of repairs, of parcels, of shipments, of messages, of faults, of incidents, of appointments, of installations, of issues',

  free: 'free, freely',
  'free-of-charge':
    "free of charge, at no cost, at no extra cost, at no additional cost, at no charge, at no extra charge, at no additional charge, for free, without charge, without extra charge, without additional charge, no extra cost, no additional cost, no extra charge, no additional charge, no cost, no charge, on the house, at our expense, cost free, without cost, without additional cost, at no further cost, completely free, absolutely free, totally free, no cost to you, zero cost, $ 0 cost, free with, gratis, toll free, without penalty, without any penalty, no penalty, penalty free, without a fee, without fees, no fee, with no fee, free service, free services, service is free, services are free, free to use, free to join, free to register, free to download, free to attend, free to enter, without any charge, without any cost, without a penalty, without any fee, without any fees, without incurring, fee free, free of penalty, is on us, are on us, it's on us, all on us, lesson on us, visit on us, first one on us, commission free, free of fees, free of commission, to avoid a charge, to avoid charges, to avoid any charge, to avoid any charges, to avoid being charged, to avoid a fee, to avoid fees, to avoid any fee, to avoid any fees, to avoid a cancellation fee, to avoid cancellation fees, to avoid a penalty, to avoid penalties, avoid the cancellation fee, to avoid a cancellation charge, to avoid cancellation charges, to avoid a late cancellation fee, contract free, commitment free, not a cent, at zero cost, without paying, without paying anything, without paying a cent, without paying a penny, without spending, no cancellation fee, no cancellation fees, no cancellation charge, no cancellation charges, zero cancellation fees, without cancellation fees, no cancelation fee, no cancelation fees",
  none: 'no, without, zero, never any, never a, not any, waived, none, nothing, nil, 0, waive, waives, we waive',
  fee: "fee, fees, charge, charges, cost, costs, surcharge, surcharges, extra, extras, supplement, supplements, commission, commissions, markup, mark up, markups, upsell, upsells, upsells, add ons, overage, mileage, tolls, callout charge, callout fee*, call out fee*, setup fee*, set up fee*, set-up fee*, booking fee*, cancellation fee*, joining fee*, activation fee*, service charge, admin fee*, administration fee*, exit fee*, settlement fee*, termination fee*, call out charge*, late fee*, delivery surcharge*, brokerage, markup fee*, finder's fee*, service fee*, monthly fee*, honoraria, legal fees",
  hidden: 'hidden, surprise, unexpected, nasty, sneaky',
  commitment:
    'obligation, obligations, commitment, commitments, contract, contracts, lock in, lock ins, tie in, tie ins, strings, strings attached, minimum term, minimum contract, minimum order, minimum spend, long term contract*, purchase necessary, purchase required, subscription required, credit check, lock-in, minimum balance',
  'card-needed':
    'credit card required, card required, credit card needed, credit card details, credit card necessary, payment details, card details, sign up required, registration required, payment card',
  deposit:
    'deposit, deposits, down payment, money down, upfront payment, advance payment, payment upfront, prepayment, pay until, payment until, upfront cost*, payment needed, payment required, payment necessary',
  'currency-stated':
    'in pounds, in pounds sterling, in gbp, in sterling, in euros, in euro, in eur, in dollars, in us dollars, in usd, in canadian dollars, in cad, in australian dollars, in aud',
  'fixed-price':
    'fixed price, fixed prices, fixed pricing, fixed fee, fixed fees, flat rate, flat rates, flat fee, flat fees, flat pricing, all inclusive, all in price, all inclusive price, all inclusive pricing, inclusive price, upfront pricing, upfront prices, upfront price, upfront quotes, up front pricing, price guarantee*, guaranteed price*, price freeze, price lock, fixed quote, fixed quotes, fixed per, fixed cost, set price, one price, one flat, single price, all included, everything included, everything is included, all fees included, all taxes included',
  price:
    'price, prices, pricing, rate, rates, cost, fee, fees, quote, quotes, tariff, tariffs',
  include:
    'include, includes, included, including, inclusive, comes with, come with, as standard, covers, cover, covered, built in, contain, contains',
  included:
    'included, included free, included in the price, included at no, is included, are included, all included, included in our price, included in the rate, included in the fare, included in the cost, included in your stay, included in all',
  plan: 'plan, plans, package, packages, price, prices, rate, rates, subscription, subscriptions, membership, memberships, quote, quotes, booking, bookings, fee, hosting, every order, all orders, stay, room, rooms, fare',
  'closed-during': 'closed for works, maintenance, closed to, unavailable',
  'reserve-right':
    'reserve the right, reserves the right, at our discretion, our sole discretion, we may at any time, we may change, we may modify, we may suspend, we may terminate, we may cancel, we can cancel, we may also cancel, entitled to cancel, we reserve, suspension or termination, suspend or terminate, terminate or suspend, terminate or restrict, terminated by us, cancelled by us, canceled by us, we cancel, we terminate, we may have to cancel, right to cancel or, right to refuse, without notifying you, without informing you, we may terminate your, we may cancel your, without prior warning, automatically terminated, overdue, unpaid, past due, non payment, nonpayment, late payment, failed payment, suspend your, suspend the, may be suspended, will be suspended, discretion of the company, discretion of management, discretion of the instructor, discretion of your',
  extra: 'extra, additional, more, further',
  'counted-against':
    'credited toward, credited towards, credited against, is credited to any, applied toward, applied towards, applied to your repair, applied to the repair, applied to your purchase, deducted from your bill, deducted from the bill, deducted from your final, deducted from the final, deducted from the total, deducted from your total, deducted from your invoice, deducted from the cost of, deducted from your repair, taken off your bill, taken off the final bill, taken off your final bill, taken off the total, goes toward, goes towards, put towards, put toward, redeemable against, waived if, waived when, waived with, waived on, waived once, is waived, are waived, waive the, waive our, waive your',
  'price-locked':
    "won't change, will not change, never change, never increase, won't increase, will not increase, not increase, stays the same, remain the same, locked in, no price increase*, no price rise*, never go up, don't go up, price you pay, same price, honored at, honoured at, price will be honored, price is guaranteed, prices are guaranteed, rate is guaranteed, price locked, prices locked, rate locked, rates locked, locked in price, lock in your price, lock in your rate, lock your price, freeze your price, freeze your rate, freeze our price*, price freeze, rate freeze, price lock, rate lock, price is fixed, prices are fixed, price is locked, rate is locked, price fixed for, prices fixed for, rate fixed for, fixed price for, honor the price, honour the price, honor the quoted price, honour the quoted price, honor your price, honour your price, honor the rate, honour the rate, honor your rate, honour your rate, price will be honoured, price is honored, price is honoured, prices are honored, prices are honoured, keep the price, hold the price, hold your price, price is held, price stays, do not go up, does not go up, don't rise, do not rise, does not rise, not go up, do not increase, does not increase, rate guaranteed, rates guaranteed, price guaranteed, prices guaranteed, guaranteed for the, without increase*",
  'in-price':
    'included in the price, included in our price, included in our prices, included in your price, included in all prices, included in the rate, included in our rate*, included in the room rate, included in the fare, included in the cost, included in the fee, included in the course fee, included in the ticket price, included in your ticket, included in every booking, included in your stay, part of the price, at no extra cost and included, covered by the price, built into the price, price includes, prices include, rate includes, rates include, fare includes, fares include, fee includes, fees include, tuition includes, quoted price include*, what is in the price, all in one payment, all in one price, all in one monthly, price quoted includes, price shown includes, price covers, quoted price covers, prices cover, price already includes, our quote includes, our quotes include, the quote includes',
  'price-change':
    'price change*, price increase*, price rise*, price adjustment*, change to our price*, changes to our price*, change in price*, changes in price*, changes to price*, rate change*, rate increase*, fee change*, fee increase*, change to our fee*, changes to our fees, raise our price*, increase our price*, change our price*, raise prices, increase prices, change prices',
  authority:
    'ombudsman, ombudsmen, regulator, information commissioner, ico, supervisory authority, adjudicator, arbitrator, citizens advice, adjudication, mediator, mediation',
  'on-top':
    'on top of, in addition to, as well as, combined with, combine with, can be combined, stack with, stackable, stacks with, cumulative with, alongside',
  'given-to-you':
    'is yours free, is yours for free, yours free, yours to keep, comes free, come free, is included free, is given to you, throw in, we throw in, thrown in, free with every, free with each, free with any, free with your, free when you, on the house',
  'price-first':
    'before any work, before we start, before work begins, before we begin, before the work, before starting, before you commit, before proceeding, before you sign, prior to any work, in writing before, with your approval, without your approval, without your consent, with your agreement, until you are happy, before starting work, approve the, before any treatment, before treatment begins, before your treatment, before we do anything, before anything is done, before we touch, before we lift, quote you first, quoted first, you a quote first, price first',
  'pay-what-you-see':
    'no surprises on the bill, no surprises on your bill, no surprise on the bill, no surprise bill*, no surprise charge*, no surprise invoice*, no surprises on your invoice, what you see is what you pay, price you see is the price you pay, the price you see, the price we quote, price we quote is, quote you receive is, pay only for what, only pay for what, pay only, you only pay, only charge for, only charged, no win no fee, no fix no fee, no fix no charge, no find no fee, quote you first, always quote first, we stick to it, stick to our quote, stick to the quote, stick to our price*, nothing added afterwards, nothing added later, nothing added on, no add ons, pricing is all inclusive, prices are all inclusive, price is all inclusive',
  'no-surprise':
    'no surprises, no surprise, no gimmicks, no catch, no catches, no small print, no tricks, without surprises, no nasty surprises, no bill shock, never any surprises, never a surprise, never any nasty surprises',
  'we-pay':
    "we pay, we will pay, we cover, we will cover, we bear, we absorb, will cover the, covers the cost, cover the cost, cover the fee, paid by us, at our cost, our treat, we take care of the cost, we foot the bill, reimburse you for, cover your, we also pay, we will also pay, we'll also pay, we'll pay, we'll cover, we also cover, we will also cover, we shall pay, is on us, are on us, we refund the, we'll refund the, covered by us, borne by us, we will bear, covers, will cover, we reimburse, covers any, covers all, will also cover, will be covered, are covered by us, is covered by us, we will reimburse, we'll reimburse, at our own cost, at our own expense, we assume, we will assume, we'll assume, we take on the cost, we shoulder, we settle",
  'not-charge':
    "not charge, don't charge, do not charge, does not charge, never charge, won't charge, will not charge, not be charged, won't be charged, never be charged, not charged, no one charges, not cost you, won't cost, you won't pay, pay nothing, nothing extra, cost you nothing, costs you nothing, costs nothing, don't add any, do not add any, never add any, won't add any, will not add any, never surprise you, won't surprise you, not pay a penny, don't pay a penny, not pay a cent, don't pay a cent, must not charge, never pay, you don't pay, you never pay, doesn't cost you, does not cost you, don't have to pay, nothing to pay, at no time be charged",
  unlimited:
    'unlimited, unmetered, unrestricted, as many as you want, as much as you want',
  provided:
    'provided, supplied, available to all, available free, given to you, provided by, are provided, is provided, on request, at your disposal, available for use, enclosed, comes in the box, comes with every',
  'payment-put-off':
    'no payment, no payments, no instalments, no installments, pay nothing, nothing to pay, nothing due, first payment in, first instalment in, first installment in, no bill',
  'pay-later-service':
    'pay after, never taken before, never taken until, not taken before, not taken until, nothing is taken until, no payment is taken until, no money is taken until, do not take payment until, not take payment before, not take … before you have, only take payment once, only take payment after, invoiced after, pay on completion, payment on completion, billed after, only when the job, due on completion, charged only once, charged after, pay only after, pay only when, only pay when, pay nothing until, no payment until, nothing to pay until, pay after the, charged once the, charged once your, charged once we, charged once you, invoiced once the, invoiced once your, invoiced once we, billed once the, billed once your, billed once we, nothing is charged until, not charged until, not be charged until, no charge until, nothing due until, nothing is due until',

  consultation:
    'consultation, consultations, consult, discovery call, strategy call, intro call, introductory call, session, sessions, first session, first visit, first lesson, initial meeting, check up, checkup, exam, screening, discovery session, strategy session, appointment, consulting, consulting hour, consulting session, consulting call',
  advice:
    'advice, guidance, help, tips, information, expert advice, assistance, info',
  visit:
    'site visit, site visits, home visit, home visits, visit, visits, viewing, viewings, inspection, inspections, call outs, call out, callout, measure, survey, surveys, site survey',
  parking: 'parking, car park, car parking, valet parking, parking space*',
  wifi: 'wifi, wi fi, internet access, internet, high speed internet',
  breakfast:
    'breakfast, breakfasts, meal, meals, lunch, drink, drinks, coffee, tea, refreshments, cocktail, cocktails, dessert, appetizer, pizza, dinner',
  training:
    'training, class, classes, workshop, workshops, lesson, lessons, webinar, webinars, tutorial, tutorials, taster',
  update:
    'update, updates, upgrade, upgrades, revisions, revision, new features, amendments, lifetime updates',
  membership:
    'membership, memberships, registration, sign up, signup, join, joining, to join, account, accounts, account opening, plan, enrolment, enrollment, registering',
  sample:
    'sample, samples, swatch, swatches, tester, testers, fabric sample*, taster',
  gift: 'gift, gifts, present, welcome gift, surprise gift, free gift, goodie*, goody bag, welcome pack, freebie, freebies, giveaway, bonus gift, free gifts, thank you gift, gift with purchase',
  worth:
    'worth, valued at, with a value of, a value of, value of, retail value',
  'with-purchase':
    'with every order, with each order, with any order, with all orders, with your order, with your first order, with every purchase, with any purchase, with each purchase, with your purchase, with every plan, with any plan, with all plans, with every booking, with any booking, with each booking, with your booking, with every subscription, with every box, when you switch, when you order, when you book, when you subscribe, when you spend, when you buy, with orders over, with purchases over, on orders over, with every service, with every visit, with the purchase, with a purchase, with purchase, when purchasing, on the purchase of, upon purchase, at every visit, at each visit, with every appointment',
  'bonus-thing':
    'bonus, bonuses, bottle, champagne, prosecco, wine, book, ebook, e book, guide, guides, t shirt, tshirt, mug, bag, tote, tv, tablet, phone, headphones, case, accessory, accessories, domain, domain name, toy, box, hat, cake, voucher, pass, passes, ticket, tickets, pair, item, product, night, upgrade, toothbrush, whitening, kit, roku, console, month, months, license, month free, year free, gift card, massage, spa, pint, starter, side, credits, free credits, ring sizer*, umbrella, pen, keychain, tumbler, cap, scarf, sticker, stickers, poster, calendar, notebook, router, routers, modem, set top box, sim, sim card',
  'gift-wrap':
    'gift wrap, gift wrapping, gift wrapped, gift packaging, gift box, gift note, gift message',
  entry:
    'entry, admission, admissions, entrance, access, pass, visit, tours, tour, museums, museum, use of',
  course:
    'course, courses, materials, course materials, content, resources, ebooks',
  migration:
    'migration, migrations, transfer, transfers, switch, switching, migrate, move, data import, import',
  hotline:
    'hotline, helpline, phone line, number, support line, telephone line',
  tool: 'tool, tools, app, apps, software, calculator, simulator, templates, dashboard, portal, mobile app, online banking, ssl, ssl certificate*, dns, email accounts, firewall, cdn, control panel, website builder, comparison tool, price comparison, ssl certificate',
  call: 'call, calls, texts, minutes, data, sms, roaming',
  transport:
    'shuttle, shuttle service, transport, transfer, transfers, transportation, airport transfer*, bus, ride, rides, pick up, drop off, pick up and drop off, towing, bike*, bicycle*, loaner car*, loaner vehicle*, courtesy car*, courtesy vehicle*, loan car*, replacement vehicle*, tolls, fuel, travel within, travel is, travel costs, travel fee*, travel up to, travel expenses',
  insurance: 'insurance, insured, cover, coverage, fully insured, liability',
  assembly:
    'assembly, assembled, fitting, hanging, removal, haul away, recycling, disposal, old mattress removal, take away, alterations, hemming, engraving, resizing, sizing, packing, packaging, cleaning, alteration',
  demo: 'demo, demos, demonstration, test drive, trial lesson, tour',
  'service-thing':
    'luggage storage, baggage storage, bag storage, left luggage, diagnosis, diagnostic, diagnostics, diagnostic test, check, checks, health check, audit, analysis, review, report, design, designs, mock up, mockup, proof, proofs, samples service, maintenance, storage, waiting, waiting time, washing, laundry, pool, gym, luggage, laundry, housekeeping, linen, towels, crib, cot, wheelchair, car seats, child seat, gas, water, bottled water, snacks, lounge, childcare, kids club, translation, certificate, certificates, notary, copies, photocopies, printing, computers, borrowing, renewal, renewals, reservation, reservations, booking, bookings, withdrawals, transfers, payments, transactions, cash withdrawals, current account, banking, card, debit card, replacement, replacement card, refill, refills, eye test, hearing test, tyre check, tire check, inspection, tax return, tax filing, evaluation, health assessment, fitness assessment, body scan, personal training, assessments, induction, locker, lockers, showers, towel, classes, tuition, tutoring, screening, x ray, x rays, exam, cleaning, whitening consultation, second opinion, driver, moving boxes, boxes, packing materials, workmanship, dns management, backups, ssl, domain privacy, whois privacy, website transfer, site migration, ddos protection, hosting, email, emails, security, statistics, gratuities, entrance fees, park fees, resort fee*, ev charging, ev charger*, charging station*, car charging, adjustment, adjustments, fitting, alterations, removal, disposal, collection, follow up, copy, delivery of documents, lessons',
  'month-free':
    'months free, month free, first month free, months on us, free month, free months, weeks free, week free, free year, year free, days free, first week free, first month is free',
  complimentary: 'complimentary, complementary, courtesy',
  collection: 'collection, collections, pick up, pickups, pickup, collect',
  equipment:
    'materials, material, equipment, supplies, tools, cleaning products, cleaning supplies, linen, linens, bed linen, towels, bedding, helmet, helmets, gear, mats, mat, toiletries, handouts, utensils, wetsuit, wetsuits, life jackets, snorkelling gear, snorkel gear, safety gear, costumes, aprons, packing materials, boxes, toys, clubs, rackets, racquets, racket hire, skates, learning materials, course books, textbooks, snacks, bottled water, drinking water, high chair, high chairs, cot, cots',
  refill: 'refill, refills, refillable',
  document:
    'copy, copies, brochure, catalogue, prospectus, ebook, guide, transcript, receipt, certificate, statement',

  discount:
    'discount, discounts, discounted, rebate, rebates, reduction, price cut, markdown, money off, percent off, saving, savings, price drop, special savings, subscriber savings, student saving, markdowns',
  lessening:
    'reduction in, reduction of your, decrease in, fewer, less time, less paper, less waste, less energy, less water, less stress',
  'at-discount':
    'at discounted rates, at a discounted rate, at discounted prices, at a discounted price, at a discount, at reduced rates, discounts available, discount available, discounts are available, discounts on, discounts for, discounts at, discount for, discount at, discount is available, discounts apply, discount applies, discounted rates for, discounted rates available, lower rates for',
  off: 'off',
  save: 'save, saves, saving, savings, saved',
  promo:
    'promo, promos, promotion, promotions, promotional, special offer, special offers, offer ends, deal, deals, sale, sales, flash sale, clearance, black friday, cyber monday, limited time offer, limited offer, exclusive offer, today only, special deal, offer of the week, specials, special, seasonal sale, summer sale, winter sale, launch offer, introductory offer, happy hour',
  coupon:
    'coupon, coupons, promo code, promo codes, voucher code, discount code, code, use code, with code, coupon code, voucher, vouchers',
  'price-was':
    'was, regular price, regularly, usual price, normally, original price, originally, list price, rrp, msrp, instead of, retail price, reg, compare at, previously, full price, down from, old price, usually priced, usually, ordinarily, standard price, normal price, everyday price, before discount, used to cost, were',
  'price-now':
    'now, now only, only, just, sale price, today, special price, our price, reduced to, from only, promo price, current price, offer price',
  'then-price':
    'for the first month, for the first year, for the first 12 months, for the first 6 months, for the first 3 months, for your first month, for your first year, first month for, first month at, first year for, first year at, your first month, new patient special, new client special, new member special, new customer special, intro special, intro offer, introductory offer, this month only, this week only, this weekend only, today only, opening special',
  renewal:
    'renews at, renew at, auto renews at, renewal at, renewal price, renewed at, then just, then only, then continues at, then back to, thereafter, after the introductory period, after the first month, after the first year, after the promotional period',
  afterwards: 'then, after that, afterwards, thereafter, after which',
  'for-first':
    'for the first, for your first, for first, the first, your first, over the first, during the first, during your first',
  'new-customers':
    'new clients, new customers, new patients, new members, new subscribers, new guests, for first time clients, for first time customers, for first time visitors, first time clients, first time customers, for a new client, for a new patient, for new students, new students only',
  'special-price':
    'founding member offer, founding member rate, founding member price, founder price, founder rate, special price, special prices, special rate, special rates, special pricing, preferential rate, preferential rates, introductory price, introductory rate, introductory offer, promotional price, promotional rate, promotional offer, sale price, offer price, reduced price, reduced rate, discounted price, discounted rate, early bird, early bird price, launch price, deal price, member price, exclusive price, package price, group rate, group rates, concession, concessions, student rate*, reduced prices, book this offer',
  'offer-heading':
    "special offer, special offers, patient special, patient specials, new patient offer, new client offer, new client special, intro offer, introductory offer, opening offer, launch offer, this month, this month … offer, offer of the month, offer of the week, deal of the week, deal of the day, deal of the month, monthly special, monthly specials, weekly special, weekly specials, seasonal special, seasonal specials, seasonal offer, summer special, winter special, spring special, current offers, current specials, current promotions, our specials, our offers, our deals, latest offers, latest deals, limited time offer, promotions, promotion, specials, coupons, special deal, special deals, early bird, early bird offer, flash sale, change special, cleaning special, tune up special, exam special, massage special, facial special, brake special, lunch special, lunch specials, dinner special, dinner specials, drink specials, detail special, detailing special, whitening special, cut special, color special, wash special, service special, installation special, repair special, package special, membership special, holiday special, weekday special, weekend special, monday special, tuesday special, wednesday special, thursday special, friday special, inspection special, ac special, hvac special, drain special, carpet special, move in special, special of the month, special of the week, special of the day, today's special, fall special",
  'buy-one-get-one':
    'buy one get one, bogo, buy 1 get 1, buy two get one, buy 2 get 1, two for one, 2 for 1, 3 for 2, three for two, get one free, get the second, second one free, buy 3 get 1, 2 for the price of 1, two for the price of one, three for the price of two, get the third free, get the third one free, third one free, second pair free, second one half price, get one half price, get a second free, get the fourth free, get the 3rd free, get the 4th free, buy … get … free, buy 1 get 1 free, buy one get the, kids eat free, children eat free, child eats free, kids … eat free, children … eat free, kids stay free, children stay free, kids … stay free, children … stay free, the third is free, the fourth is free, the third one is free, the fourth one is free, third night free, fourth night free, 3rd night free, 4th night free, third night is free, fourth night is free, the second is free, the second one is free, for the price of 1, for the price of one, for the price of two, for the price of 2, nights pay only, nights pay for, stay … pay for only, stay … nights pay, stay … nights get',
  'points-multiplied':
    'double points, triple points, double your points, triple your points, twice the points, bonus points on, 2x points, 3x points, double stamps',
  'next-one': 'your next one, the next one, next one',
  'nth-item':
    '5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 13th, 20th, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth',
  'launch-offer':
    'founding member offer, founding member rate, founding member price, founder price, founder rate, early bird offer, launch offer, opening offer, welcome offer, introductory offer, new customer offer',
  newsletter:
    'newsletter, mailing list, join our list, sign up for, subscribe, subscribers, subscriber, email list, sign up to, marketing communications, marketing emails, marketing messages, promotional emails, marketing, direct marketing, our emails, sms marketing, text messages, mailing, mailings',
  'first-order':
    'first order, first purchase, first booking, first visit, next order, next purchase, next visit, first month, your first',
  'limited-time':
    'limited time, for a limited time, while stocks last, while supplies last, ends soon, last chance, until stocks last, today only, this week only, this weekend, ends',
  trial:
    'trial, trials, trial period, test period, evaluation period, trial pass, guest pass, day pass, trial membership, trial class, introductory period',
  'first-session':
    'first class, first lesson, first session, first workout, trial class, trial lesson, trial session, taster session, taster class, taster lesson, intro class, intro session, introductory class, introductory lesson, introductory session',
  'free-trial':
    'first lesson free, first lesson is free, first session free, first session is free, first visit free, first class is on us, first class on us, first lesson is on us, first session is on us, first workout is free, free trial lesson, free trial session, free taster, free introductory class, free intro class, free day pass, free week pass, free 1 day pass, first month free, first month is free, first week free, free trial, free trials, try free, try it free, try for free, try it for free, start free, risk free trial, trial at no cost, days free, no cost trial, free 30 day, free 14 day, free 7 day, free … trial, trial free, trial is free, free guest pass, free day pass, free trial class, free pass, trial for free, try us free, try us for free, first class is free, first class free, free for the first, free for your first, first 30 days free, first 14 days free, first 7 days free, first month on us, first week on us, month is on us, first days are free, try a … for free, try a … free, try one … free, try your first, free try out, first week is free, first lesson on us, first training session is free',
  try: 'try, try it, try us, test',
  'at-home':
    'at home, in your home, in your own home, in your bedroom, in your living room',
  financing:
    'financing, finance available, finance options, special financing, payment plan, payment plans, flexible payment*, monthly payment plan*, installment plan*, instalment plan*, layaway, lay away, lease to own, rent to own, financing options, financing plan*, 0 % finance, 0 % apr, easy payment*, spread the cost, pay over, klarna, affirm, afterpay, clearpay, sezzle, care credit, carecredit, deferred interest',
  pay: 'pay, pays, paid, payment, payments, payable, spread, split, settle, finance',
  instalments:
    'instalment, instalments, installment, installments, payments, monthly payments, interest free payments, equal payments, easy payments',
  'interest-free':
    'interest free, no interest, zero interest, without interest, 0 % apr, 0 % interest, zero percent, 0 % finance, zero percent interest, interest-free, 0 %',
  interest: 'apr, interest, interest rate',
  'pay-later':
    'pay later, buy now pay later, pay over time, pay in 3, pay in 4, pay in three, pay in four, split your payment, split payment*, pay in instal*, spread the cost, pay monthly, split the cost, spread your payment*, defer payment*, deferred payment*, defer your, finance available, financing available, payment plans available, finance options available, finance is available, financing is available, finance packages available, interest free credit, interest free finance, 0 % credit, payment plan available, layaway available, layaway program, layaway programme, offer layaway, pay in installments, pay in instalments, pay in monthly, flexible payment option*, monthly payment options, interest free option*, interest free plan*, interest free payment*, interest free financ*, installment payments, instalment payments, flexible installment*, flexible instalment*, installments available, instalments available, installments are available, instalments are available, flexible payment plan*, affordable payment plan*, easy payment plan*, easy monthly payment*',
  points:
    'points, loyalty points, reward points, bonus points, air miles, bonus miles, reward stars, earn credits, earn stars, earn miles, one point, 1 point, a point, point for every, point per, stamp, stamps, reward miles, aeroplan miles, bonus stars, collect stars, rewards, reward point, loyalty point, bonus point, 2 points, double points',
  cashback:
    'back in rewards, back on every purchase, back on all purchases, cash back, cashback, cash rewards, money from, cash bonus, cash reward, % back, back in store credit, back in credit, back in points, back for every, back on every order, back on all orders, earn back, rewards dollars, back as credit, goes back on your card, go back on your card, credited to your card, % in store credit, back in cash, back in store',
  referral:
    'refer a friend, refer, referral, referrals, referring, recommend a friend, bring a friend, invite a friend, invite friends, refer friends, referral bonus, referral program, every friend, each friend, friend you refer, recommend us, recommend our, tell a friend, tell your friends, bring a mate, bring a buddy, invite your friends, referral code, referral link, refers you, friend referred, you refer, give … get, give … receive',
  'each-side':
    'both get, both receive, both earn, both of you, you both, each of you, each other, for you and, for them, for your friend, your friend gets, your friend receives, your friends get, they get, give your friend*, give a friend, give … and get, give … get, give … receive',
  'loyalty-program':
    'loyalty program, loyalty programme, loyalty card, loyalty scheme, rewards program, rewards programme, reward program, rewards club, rewards card, loyalty club, loyalty points, loyalty rewards, vip club, loyalty discount, stamp card, punch card, membership rewards, frequent buyer',
  reward:
    'reward, rewards, rewarded, bonus, incentive, perk, perks, gift card, voucher, store credit',
  earn: 'earn, earns, earned, earning, collect, collecting, accumulate, redeem, redeemable, redeemed, redeem your, receive, cash out, get, get back, gets',
  birthday: 'birthday, birthdays, anniversary',
  voucher:
    'voucher, vouchers, gift voucher, gift card, gift certificate, gift cards, gift vouchers, gift certificates, store voucher*',

  'energy-bill':
    'energy bill, energy bills, heating bill, heating bills, electricity bill, electricity bills, electric bill, electric bills, utility bill, utility bills, power bill, power bills, fuel bill, fuel bills, water bill, water bills, gas bill, gas bills, cooling bills, heating costs, energy costs, running costs, fuel costs, heat loss, energy consumption, water consumption, power consumption, consumption, kwh, energy use, energy usage, carbon emissions, emissions, carbon footprint',
  'energy-equipment':
    'heat pump, heat pumps, boiler, boilers, furnace, furnaces, solar panel, solar panels, solar pv, insulation, water heater, water heaters, led lighting, led bulbs, smart thermostat, double glazing, wood stove, pellet stove, energy, energy efficient, energy efficiency, rainwater tank',
  'public-aid':
    'tax credit, tax credits, tax relief, tax rebate, tax rebates, tax deduction, tax deductions, tax deductible, tax incentive, tax incentives, reduced vat, reduced rate vat, vat relief, government grant, government grants, government rebate, government rebates, government incentive, government incentives, government scheme, government funding, government funded, federal rebate, federal rebates, state rebate, state rebates, provincial rebate, provincial rebates, utility rebate, utility rebates, boiler upgrade scheme, eco4, feed in tariff, smart export guarantee, energy grant, energy grants, council grant, council grants, grant funding, grant funded, subsidy, subsidies, subsidised, subsidized, salary sacrifice, cycle to work',

  within:
    'within, with in, in, in under, in less than, under, less than, no later than, not later than, inside, in as little as, by the end of, over, for, a maximum of, maximum of, up to',
  'no-later':
    'within, in under, in less than, no later than, in as little as, inside, in',
  over: 'over, above, more than, exceeding, of … or more, or more, minimum of, at least, and over, and above, and up, spend',
  'up-to': 'up to, maximum, at most, as much as',
  until:
    'until, till, through, ends, by, expires, valid until, valid through, before, valid',
  'from-amount':
    'from, starting at, starting from, as low as, as little as, starts at',
  after:
    'after, from the date, from, following, of receiving, of receipt, of delivery, of purchase, from receipt, from delivery, of',
  before: 'before, prior to, ahead of, in advance',
  'asks-when':
    'how long, how soon, how quickly, how fast, when will, when can, when do, when should, when are, when is, how much time',
  'asks-how-soon':
    'how soon, how quickly, how fast, when will, when can, when should',
  'take-time':
    'take, takes, taking, allow, allows, estimated, expect, expected, time, times, usually, typically, timeframe, time frame, timeline, timescale*, lead time, average, please allow',
  per: 'per, each, every, a',
  'joined-with': 'and, as well as, plus',
  every: 'every, each, once every, once a',
  'off-of': 'off your, off all, off the, off any, off when, off your first',
  threshold:
    'orders over, orders above, order over, orders of, purchases over, spend over, when you spend, over, minimum order, minimum purchase, minimum spend, on orders, orders from, for orders, and up, or more, purchases of',

  validity:
    'valid for, valid until, valid, validity, expires, expire, expiry, good for, lasts, last for, lasts for, runs for',
  lasts:
    'lasts, last for, lasts for, runs for, is valid for, policy is, window is, period is, you have, within',
  'in-so-long': 'in, in over, in more than, in nearly, over the past',
  'since-receipt':
    'of delivery, from delivery, after delivery, upon delivery, following delivery, of receipt, of the delivery, from the date of delivery, after receiving, of receiving, from receipt, after receipt, since delivery, of receiving your order, from the delivery date, of the delivery date, at delivery, on delivery, at the time of delivery, of arrival, from the day it reaches you, from the day it arrives, from the day you receive, from the day you get, from when you receive, from when it arrives, after it reaches you, after it arrives, after you get, after you have received, once you have received, from the date you receive, from the date it arrives, since it arrived',
  'since-order':
    'of receiving your order, of receiving the order, of receiving your, after receiving your, of receiving full, after receiving full, of receiving the signed, after receiving the order, after receiving payment, after receipt of payment, after receipt of order, after receipt of your, from receipt of payment, from receipt of your, of receiving payment, of receiving your payment, of receipt of payment, of receipt of your order, of receipt of order, of receiving all, of order confirmation, of ordering, of placing your order, of your order, of payment, after payment, after ordering, after you order, after placing, after order confirmation, from order, from the order, from the date of order, from payment, of purchase, of the order date, once payment, of confirmation, of your confirmation',
  'since-call':
    'from your call, of your call, after your call, from the call, of the call, from when you call, of calling, from the moment you call, of your phone call, from call out, from your phone call, of getting your call, of receiving your call, from time of call, from the time of your call, of booking the call',
  told: 'hear, quote you, upfront about, up front about, explained, explain, confirmed, confirm, agreed, discussed, tell you, told, know the price, know exactly, know what, quoted, clear, written, upfront, up front, displayed, shown, communicated, provide, provides, get, receive, give, agree, approve, discuss, know',

  'we-act':
    "our … will, we, we'll, we’ll, i'll, i will, our team will, our team can, member of our, member of the team, member of staff, members of our, someone will, someone from, one of our, our engineer, our engineers, our technicians will, our experts, our advisers, our advisors, our agents, our staff will, our office will, our customer service team will, a specialist will, an advisor will, an adviser will, a technician will, an engineer will, you will receive, you'll receive, you will get, you will hear, you'll hear, you'll get, you will be contacted, one of the, a colleague, the team will, advisors will, advisers will, a member of, our people, and get, and receive, and hear",
  we: 'we, our, us',
  you: 'you, your, yours, customer, customers, client, clients, guest, guests, member, members, patient, patients, consumer, consumers',
  can: 'can, may, could, entitled, eligible, have the right, right to, allowed, able to',
  will: "will, we'll, you'll, shall, 'll",
  offer:
    'offer, offers, offered, offering, provide, provides, provided, providing, give, gives, given, giving, grant, grants, available, get, receive, gets, receives',
  enjoy:
    'enjoy, get, take advantage, benefit from, claim, grab, treat yourself, profit from, take, gets, enjoys, enjoying, receive, receives, claims, benefit, benefits from, entitled to, qualify for',
  promise:
    'promise, promises, commit, committed, commitment to, pledge, undertake',

  not: "not, no, never, cannot, can't, don't, doesn't, won't, isn't, aren't, unable, unfortunately, neither, nor, without, regret, refuse, decline, didn't, wouldn't, no longer",
  non: 'non',
  hedge:
    'aim, aims, aim to, goal, our goal, target, try to, strive, usually, typically, generally, normally, approximately, approx, about, around, roughly, estimate, estimated, may, might, should, could, in most cases, on average, average, as a rule, often, most, where possible, wherever possible, commonly, expected, expect, subject to availability, depending, at our discretion, endeavour, endeavor, attempt, hope to, intend, circa, ask about, do our best, some, currently',
  firm: 'guarantee, guaranteed, guarantees, promise, always, commit, committed, must, shall, ensure',
  absolute:
    'always, never, never ever, 100 %, every time, every single time, no matter what, without exception, without fail, any time of day, instantly, no wait, no waiting, no wait time*, no waiting time*, zero wait, zero waiting, without the wait, no queue, no queues, no queuing, no lines, no hold time*, no more waiting, no more queues',
  'at-customer-cost':
    "at your own expense, at your expense, at the customer's expense, at customer's expense, you pay, customer pays, customer's responsibility, your responsibility, responsible for, borne by the customer, borne by the buyer, you are responsible, buyer pays, customers are responsible, at the buyer's expense, your own cost, at your own cost, non refundable, is charged, are charged, will be charged, paid by the customer, you cover, yours to pay, for the customer, will be deducted, is deducted, are deducted, deducted from",

  if: 'in the following cases, in any of the following, if, when, provided that, provided, providing, as long as, once, in the event, in case of, where, should you, upon, if you',
  except:
    'except, excluding, excludes, exclude, exclusive of, unless, not including, other than, apart from, with the exception, does not apply, save for, not valid, not available for',
  'subject-to':
    'subject to, depending on, conditions apply, terms apply, restrictions apply, t&cs apply, exclusions apply, terms and conditions apply, while stocks last, limited to, eligible',
  only: 'only, solely, exclusively, limited to',

  'cue-duty':
    "must, have to, has to, required to, you need to, you agree to, obliged to, please return, please allow us, you shall, are expected to, be sure to, make sure, remember to, don't forget, you are required, pay within, payment within, payment is due, due within, reserves the right, reserve the right, is responsible for, agree to pay, you are responsible, you will be charged, will be charged, may be charged, may charge, be considered, requires, please wait, please arrive, you should contact, you should send, you should return, you should notify, you should call, you should report, you should give, you should wait, you should reply, you should answer, you should respond, you should submit, you should complete, you should check, you should arrive, you should allow, you should inform, you should tell, you should write, you should make, you should also, you should then, you should pay, you should bring, you should email, you should apply, you should book, you should ask, we require, ask that you, ask you to, you have … to respond, you have … to reply, you have … to answer, you have … to confirm, you have … to appeal, please register, register your, register within, must register, ask whether, ask if, check whether, check if, find out whether, find out if, always ask, always check",
  'cue-ask':
    'please contact, please notify, please email, please call, please send, please submit, please provide, please register, please visit, please check, please read, please keep, please ensure, please ship, please pack, please fill, please cancel, please bring, please book, please order, please inform, please report, please let us, please get in touch, please write, please use, please open, please ring, please phone, please text, please message, please reply, please respond, please answer, please confirm, please complete, please give, please pay, please review, please quote, please request, please follow, please see, inform us, report, let us know, contact us, submit, notify us, notify our, inform our, contact our, email us, call us, write to us, tell us, contact me, get in touch, register your, be reported, be notified, must notify, claims must, reported to us, wait at least, please wait, wait … before, wait … weeks to, wait … days to, wait … weeks before, wait … days before, describe your, describe the, fill in, fill out, complete the form, complete our, complete this, enter your, arrive … before, arrive … early, arrive … prior, arrive at least, arrive on time, we recommend, i recommend, i advise, we advise, we suggest, recommend booking, advise booking, book … in advance, booking … in advance, look for, insist on',
  'cue-lapse':
    "grace period, grace periods, minutes grace, minutes of grace, unclaimed, uncollected, abandoned, not collected, not been collected, not picked up, left unclaimed, left uncollected, unpaid, overdue, past due, dormant, inactive for, become property, becomes property, become the property, becomes the property, storage fee, storage fees, storage charge, storage charges, disposed of, late fee, late fees, late payment, take an additional, takes an additional, may take longer, can take longer, will be considered, considered abandoned, failure to, hasn't … within, has not … within, haven't … within, have not … within, don't hear from us within, do not hear from us within, don't receive … within, do not receive … within, hasn't … in, haven't … in, not heard back within, not heard from us within, window has expired, period has expired, window has passed, period has passed, window has closed, after the refund window, after the return window, after this period, after that period",
  'cue-charge':
    'will be charged, will be charge, is charged, are charged, be charged extra, charged extra, incurs a, incurs an, will incur, fee applies, fees apply, charge applies, charges apply, surcharge applies, an extra fee, an extra charge, an additional fee, an additional charge',
  'cue-disclaimer':
    "cannot guarantee, can't guarantee, do not guarantee, does not guarantee, don't guarantee, no guarantee that, not guarantee that, do not warrant, does not warrant, not responsible for, do not promise, cannot promise, makes no warrant*, no guarantee of, not guarantee*",
  'cue-job':
    "salary, salaries, we are hiring, now hiring, job description, job title, vacancy, vacancies, join our team, the candidate, candidates, full time position, part time position, paid holiday, annual leave, pension scheme, employee benefits, equal opportunity employer, careers, apply for this job, paid time off, 401k, 401 k, years experience required, years of experience required, ask for … experience, asks for … experience, require … experience, requires … experience, must have … experience, minimum … years of experience, years of experience in a, job posting, internship, employees receive, open positions, recruiting, per hour salary, submit … cv, submit … resume, email … cv, email … resume, cv and cover letter, resume and cover letter, employee discount, staff discount, weeks of vacation, weeks vacation, what we are looking for, what you will do, years' experience required, hourly wage, wage, wages, send … cv, send … resume, permanent position, full time role, part time role, vacation days, get hired, gets hired, is hired, are hired, our employees receive, our employees enjoy, our employees get, our staff receive, our staff get, our staff enjoy, our employees benefit",
  'cue-news':
    'press release, said in a statement, announced today, announces, reported that, according to reports, quarterly results, shareholders, media contact, for immediate release, news release, ribbon cutting, fundraiser, fundraising, breaking news, has announced, have announced, last week, last month, last year',
  'cue-history':
    'founded in, was founded, established in, since 19, in business since, was born, years ago, in the past, history of, opened its, in 18, in 19, back then, our story, began, started in, our first customers, our first clients, used to wait, had to wait, in those days, at the time we, when we started, when we began, in the early days, we started, used to take, was free until, were free until, used to be free',
  'cue-review':
    'i was, i had, i got, i received, i ordered, would recommend, highly recommend, 5 stars, five stars, my husband, my wife, my daughter, my son, my car, my house, my home, my family, i love, i loved, i needed, i called, we were very, thank you so much, i will definitely, i would recommend, i will be back, i will be using, i have been, i have used, i have had, i am so, i am very, i am really, they were great, they were very, they came out, my order arrived, my first time, delivery took, shipping took, it took, took only, only took, took just, arrived in, came in, she was, he was, she had, he had, she waited, he waited, she said, he said, was told, were told, she got, he got, she went, he went, told us that, she cancelled, he cancelled',
  'cue-testimonials':
    'testimonial, testimonials, verified buyer, verified purchase, what our customers say, what our clients say, what people say, what they say, customer reviews, client reviews, reviews, review by, success stories, case study, case studies, happy customers, happy clients',
  'cue-statistic':
    'of our customers, of customers, of consumers, of people, of users, of businesses, of adults, of americans, of respondents, survey shows, research shows, according to, on average people, of companies, of homeowners, of patients, market share, year over year, of shoppers, studies show, studies have, study shows, study found, recent study, worldwide market, annual growth, sales growth, market growth, of the population, people worldwide, users worldwide, of our patients, of our clients, of our guests, of our members, of our students, customers saved, customers save on average, customers save an average, saved on average, on average last year',
  'cue-third-party':
    'your bank may, the bank may, the carrier may, other companies, competitors charge, most companies, many companies, other providers, industry average, your bank will, your bank can, your bank takes, by the bank, from your bank, traditional banks, traditional agents, traditional agencies, third party sellers, third parties may, third party may, suppliers may, supplier may, suppliers charge, vendors may, most … companies, many … companies, some … companies, most providers, many providers, providers are required, providers must, most dry cleaners, most contractors, most hosts, most hotels, most gyms, most insurers, most retailers, typically last, many … stores, most … stores, some … stores, most shops, many shops, most … charge, many … charge, some … charge, others charge, others offer, other firms, other shops, most dentists, most garages, most banks, most plumbers, most lawyers, most agencies, most clinics, most agents, by third parties, by a third party, tracking may take, tracking can take, tracking information may, tracking may not, tracking to update, tracking updates may',
  'cue-legal':
    'governing law, liability, liable, indemnify, indemnity, arbitration, force majeure, jurisdiction, intellectual property, copyright, warranties of merchantability, warranty of any kind, without warranty, disclaim, disclaims, disclaimer, as is, negligence, consequential damages, severability, hereinafter, hereby, thirty days after posting, makes no warrant*, no warranties, implied warranties, express or implied, shall survive, breach, informational purposes, information purposes only, came into force, comes into force, come into force, entered into force, came into effect, affiliate link*, affiliate commission*, earn a commission, earn commission, through our links, referral commission*, major failure, reasonably foreseeable loss, consumer guarantees',
  'cue-data':
    'cookie, cookies, your data, personal data, personal information, retention, stored for, store your data, log files, deleted after, erased after, session cookie, expires after, google analytics, ip address, keep your data, keep your personal, data protection authority, personal information is kept, local storage, retain your, retain the data, retain this, retain data, retain information, is retained, are retained, be retained, server logs, access logs, we delete, delete your data, delete the data, delete it, delete them, be deleted, is deleted, are deleted, deleted within, deleted from, deletion within, data deletion, delete this, deletion of, export your data, download your data, export data',
  'cue-example':
    'for example, such as if, imagine, suppose, let us say, an example, example of, examples, worked example, example calculation',
  'cue-excluded':
    "not accepted, not acceptable, cannot be accepted, can't be accepted, will not be accepted, won't be accepted, grounds for refusal, not included, isn't included, is not included, aren't included, are not included, not covered, isn't covered, is not covered, aren't covered, are not covered, does not cover, doesn't cover, do not cover, don't cover, does not include, doesn't include, exclusions, excluded, what we don't do, what we do not do, not eligible",
  'order-sum':
    'subtotal, sub total, grand total, order total, cart total, basket total, amount due, balance due, total due, total to pay, order summary',
  'cue-event':
    'concert, festival, exhibition, conference, webinar on, football match, kick off, doors open, agenda, minutes of the meeting, election, ceremony, lecture, open day, open house, health fair, screening day, leaderboard, leaderboards',
  'cue-program':
    'recovery takes, recovery time*, recovery period, recovery usually, recovery typically, full recovery, healing takes, healing time, return to sport, back to work, return to work, ingredients, rinse, dosage, cooking time, preheat, minutes of exercise, tablets daily, capsules, recipe, drying time, curing time, battery life, charging time, weeks pregnant, hours of sleep, drive from, minutes from, miles from, minute drive, minutes walk, minute walk, walking distance, hours of battery, sets of, serves 2, serves 4, serves 6, reps of, bake for, read time, min read, minute read, minutes read, reading time',

  quantity:
    'volume, bulk, quantity, quantities, larger order*, large order*, multiple item*, multi buy, multibuy, bundle, bundles, wholesale, more than one, several items',

  'scope-express':
    'express, expedited, priority, rush, fast track, special delivery, next day delivery, premium delivery, first class post, first class mail, first class delivery, first class shipping, by first class',
  'scope-standard':
    'standard, regular delivery, normal delivery, standard delivery, standard shipping, basic',
  'scope-economy': 'economy, saver, slow, second class, budget',
  'scope-overnight': 'overnight, next day, next working day, next business day',
  'scope-store':
    'in store, in stores, stores, in the store, showroom, branch, branches, in person, our shop, office, walk in',
  'scope-online':
    'online, website, web, internet orders, webshop, online store, online orders, app',
  'scope-phone':
    'phone, telephone, by phone, call centre, call center, calls, line, phone lines, lines',
  'scope-email': 'email, e mail, emails, by email, contact form, form, message',
  'scope-chat': 'chat, live chat, messenger, whatsapp, social media',
  'scope-new-customer':
    'new customer, new customers, new client, new clients, new members, new patients, new patient, first time, new subscribers, first order, first purchase, new users',
  'scope-existing-customer':
    'existing customer, existing customers, existing clients, current customers, returning customers, loyal customers, existing members, former',
  'scope-member':
    'member, members, subscriber, subscribers, card holders, cardholders, registered users, vip, account holders',
  'scope-student': 'student, students, university',
  'scope-senior':
    'senior, seniors, over 60, over 65, pensioner, pensioners, over 55, aged 60',
  'scope-business':
    'business customer*, business, businesses, corporate, trade customer*, commercial, b2b, companies',
  'scope-consumer':
    'consumer, consumers, residential, individuals, personal, homeowners',
  'scope-premium':
    'premium, vip, enterprise, platinum, gold, pro plan, business plan, priority support',
  'scope-domestic':
    'domestic, uk, usa, the us, us orders, us customers, us residents, united states, united kingdom, canada, mainland, nationwide, within canada, contiguous, locally, england, ireland, australia, quebec, ontario, british columbia, across canada, anywhere in canada, anywhere in quebec, across quebec, france, belgium, switzerland, metropolitan france, across the country',
  'scope-international':
    'international, internationally, worldwide, abroad, overseas, europe, rest of the world, outside the us, outside the uk, other countries, foreign, eu',
  'scope-remote':
    'remote, islands, highlands, alaska, hawaii, northern ireland, remote areas, rural',
  'scope-sale-items':
    'sale items, sale item, discounted items, clearance, clearance items, reduced items',
  'scope-bulky':
    'furniture, large items, bulky, oversized, heavy, appliances, sofa, sofas, mattress, mattresses, freight, pallet',
  'scope-custom-made':
    'custom, customised, customized, personalised, personalized, bespoke, made to order, built to order, engraved',
  'scope-digital':
    'digital, download, downloads, ebook, software, licence, license, online course',
  'scope-damaged':
    'damaged, defective, faulty, wrong item, incorrect, error, broken, mistake, our mistake, our error',
  'scope-monthly':
    'monthly, per month, month to month, rolling, monthly basis, month by month, each month, by the month, a month',
  'scope-yearly':
    'annual, annually, yearly, per year, 12 month, a year, each year, by the year',
  'scope-urgent':
    'urgent, emergency, emergencies, critical, priority 1, p1, severity 1',
  'scope-weekend': 'weekend, weekends, saturday, sunday',
  'scope-group':
    'group, groups, families, family, kids, children, couples, under 5s, under 12s, under 16s, under 18s, children under, kids under, child under',
};
