import type { ThemeWords } from '../themes/theme.ts';
import type { visitsTheme } from '../themes/visits.ts';

/** Who comes to the customer, or whom the customer comes to see. */
export const visitsWords: ThemeWords<typeof visitsTheme> = {
  appointment: `
    appointment*, booking*, booked, slot*, reservation*, session*, slot,
    time with, see the, seen by, meeting, book a, when you book, when they
    book, book with, book by, book before, book now, book online, book
    direct, book early, you book, they book, book your, book ahead, fit you
    in, fitted in, fits you in, see you today, are seen, is seen, be seen,
    seen before, reserv*, pencil*, provisional, (seen|received|treated|in)
    (that|the same|the very) .. day, (is|are|be|was) seen`,
  visit: `
    survey*, on site, on-site, call-out*, callout*, attend*, comes out, come
    out, visit, visits, visited, first visit, home visit, second visit,
    pricing visit*, service visit, engineer s visit, walk round, walk-round,
    look round, look inside, comes round, come round, call round, calls
    round, goes round, go round, showing people round, shown round, drops
    in, drop in,
    free .. inspection*, coming .. out, come .. and see, comes .. to see,
    comes .. round, come .. round, looks .. over the home`,
  'same-day': `
    same-day, same day, day of the call, today, within the day, that day, on
    the day, the day they come, the day it comes, the day it lands, day the
    order lands, there and then, close of play, before tonight, that same
    day, goes out today, the day it comes in, the day it arrives,
    that very day, the very (same|) day, very day, before the day is
    (out|over), by tonight, by evening, this afternoon`,
  technician: `
    technician*, engineer*, mechanic*, crew*, plumber*, electrician*, field,
    specialist*, installer*, repairer*, tradesman, handyman, our man, fitter*,
    expert*, contractor*, tradespeople, repairman, our van, workmen, trades, the
    trade`,
  intervention: `
    intervention*, call-out*, on the scene, attend*, arrival time, arrives
    on, on the spot, gets there, reach the site, at the customer s, comes to
    the customer, someone comes, we come, be on site, be there, engineer s
    visit, first visit, home visit, call-out, callout, on their doorstep,
    somebody goes out, someone goes out, crew goes out, crew is sent, send a
    crew, sends a crew, sends somebody, send somebody, sends someone, send
    someone, turns up, turn up, be with the customer, is with the customer,
    engineer is out, technician is out, gets to them, on-site in, on site
    in, on-site within, on site within, fitter there, attended in, attended,
    contractor within, with you in, with you within, get to you, reach you,
    out to you, comes to you, come to you, someone there, somebody there, be
    there in, is there in, are there in, van is there, gets to you, van is
    at, engineer is at, at the door .. after, at the door within, van
    arrives, be there on, be there within, be there by, there within the,
    (van|truck|crew|man|team|fitter|plumber|engineer|technician|mechanic|driver|somebody|someone|we)
    .. (at the door|rings the bell|there|at the customer*|on the spot|on
    site), how (soon|fast|quickly) .. (there|out|arrive|arrives),
    (time|minutes|hours) to the door, (stands|stand) at the, driving to the
    (customer*|client*|house|home), (trip|drive) to the
    (house|home|customer*|client*), van is out, (until|before|till)
    (we|somebody|someone|the van|the truck|the crew)
    (are|is|arrive|arrives|get|gets|come|comes), (soon|fast|quickly|time) ..
    (get|gets|getting) there`,
  'on-call': `
    on call, on-call, rota, duty, standby, (one of us|somebody|someone|a
    person|a technician|an engineer) .. (duty|on call|night*|every hour),
    (night|weekend|duty) (rota|line|team|shift), out of hours, after hours,
    partner desk`,
  'on-site-staff': 'on site, on-site, on the premises',
  emergency: `
    emergenc*, urgent care, locked out, shut out, burst, in pain, stranded,
    disaster, in a hurry, urgent, urgently, urgent case*, cannot wait, can t
    wait, (hurting|hurts|in agony|pain), people in pain, bad toothache`,
  assistance: 'assistance, roadside assist*',
  advice: 'advice, advise*, advis*, guidance',
  'second-visit': 'second visit, second one',
  contractor: 'contractor*, trade account*, trade customer*',
  'home-measure': 'home measur*, site measur*, survey visit*',
};
