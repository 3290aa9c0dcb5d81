import type { ThemeWords } from '../../../frame-words.ts';

export const trials: ThemeWords<'trials'> = {
  trial: `
    trial, trials, trial period, test period, evaluation period, trial pass,
    guest pass, day pass, trial membership, trial class, introductory period`,
  'first-session': `
    first class, first lesson, first session, first workout, trial class,
    trial lesson, trial session, taster session, taster class, taster lesson,
    intro class, intro session, introductory class, introductory lesson,
    introductory session, first ride, first module, trial night, first night,
    trial day, first box, first issue, first swim, first training, first game,
    first round, intro ride, taster day, taster, taster module,
    welcome session`,
  'first-period': `
    first
    (month|week|day|night|fortnight|quarter|hour|ride|box|wash|clean|shift),
    first {2-60} (days|nights|hours),
    first {2-60} (weeks|months)`,
  'free-trial': `
    first lesson free, first lesson is free, first session free,
    first session is free, first visit free, first class is on us,
    first class on us, first lesson is on us, first session is on us,
    first workout is free, free trial lesson, free trial session, free taster,
    free introductory class, free intro class, free day pass, free week pass,
    free 1 day pass, first month free, first month is free, first week free,
    free trial, free trials, try free, try it free, try for free,
    try it for free, start free, risk free trial, trial at no cost, days free,
    no cost trial, free 30 day, free 14 day, free 7 day, free … trial,
    trial free, trial is free, free guest pass, free day pass,
    free trial class, free pass, trial for free, try us free, try us for free,
    first class is free, first class free, free for the first,
    free for your first, first 30 days free, first 14 days free,
    first 7 days free, first month on us, first week on us, month is on us,
    first days are free, try a … for free, try a … free, try one … free,
    try your first, free try out, first week is free, first lesson on us,
    first training session is free, guest pass on us, trial on us,
    day's on us, first day's on us, first day on us, first day is on us,
    trial at no charge, trial period free, first day free, first day is free,
    work here free, try a day free, trial day free, try it out free,
    try it out for free, try out … free, try out … for free, taste … free,
    test it free, test it for free, test drive it for free,
    try before you pay, try before paying, sample … free, free home demo,
    free home trial, free at home trial, home trial free, free test period,
    free pilot, free demo period, free trial day, free trial week,
    free trial month, free trial night`,
  try: `
    come along to, (come|join us|drop in|sit in) (to|for|on) (a|one|any|our|two) … (class|session|lesson|rehearsal|practice|training|evening|match),
    try, try it, try us, test, try before, sleep on it, play it, wear them,
    wear it, use it, taste, sample it, give it a go, give us a go,
    take it for a spin, live with it, try them, try any, try a, try every*,
    try our, trying, give it a spin, give it a whirl, give us a whirl,
    take one home, test ride, test drive, have a go, come to a, come to one,
    come to two, road test`,
  'use-it': `
    (take|bring|borrow) (it|them|one|a pair) (home|away|back),
    take it home, take them home, live with it, sleep on it, wear it, wear
    them, drive it, ride it, play it, use it, use every, use all, put it
    through, put it to the test, sit in on, join a class, join a session, come
    and (train|swim|climb|dance|work|row|play|ride|sing), see for yourself,
    get a feel for, kick the tyres`,
  'done-by-you': `
    book online, booking online, online booking, book your appointment
    online, online in, sign up in, signup in, signing up takes, register
    in, create your (account|profile|store), set up your account, order
    online in, check in online, apply online in, apply in, get started
    in, fill in the form, complete the form, install the app, set up in
    just, book in, reserve in, quiz`,
  'then-decide': `
    decide then, decide after, decide afterwards, decide once, see whether you like it, see if you like it, see if it suits,
    before you buy, before you pay, before paying, before you commit,
    before committing, before you decide, before you join, before joining,
    before spending, before you spend, then decide, only then decide,
    and then decide, before signing, before you sign up, before you choose,
    before choosing, and only then, then pay, nothing to cancel, decide later,
    before deciding, then choose, then make up your mind, make up your mind,
    and decide afterwards, before making up your mind, before you part with,
    before parting with`,
  'at-home': `
    at home, in your home, in your own home, in your bedroom,
    in your living room, in your own bed, in your room, in your garden,
    in your office`,
};
