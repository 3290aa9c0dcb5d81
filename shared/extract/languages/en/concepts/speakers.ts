import type { ThemeWords } from '../../../frame-words.ts';

export const speakers: ThemeWords<'speakers'> = {
  'we-act': `
    our … will, we, we'll, we’ll, i'll, i will, our team will, our team can,
    member of our, member of the team, member of staff, members of our,
    someone will, someone from, one of our, our engineer, our engineers,
    our technicians will, our experts, our advisers, our advisors, our agents,
    our staff will, our office will, our customer service team will,
    a specialist will, an advisor will, an adviser will, a technician will,
    an engineer will, you will receive, you'll receive, you will get,
    you will hear, you'll hear, you'll get, you will be contacted, one of the,
    a colleague, the team will, advisors will, advisers will, a member of,
    our people, and get, and receive, and hear`,
  'we-do': `
    (we|we'll|we will|we can|i|i'll|i will|our team will)
    (usually|normally|typically|generally|can|)
    (file|lodge|register|activate|set
    up|open|process|assess|sharpen|restring|replace|mend|clean|service|convert|digitise|digitize|scan|transfer|migrate|connect|hem|alter|resole|refit|update|amend|correct|remove|clear|unblock|close|settle|decide|review|approve|incorporate|tune|calibrate|certify|patch|cure|relace|rewire|form)
    (your|the|a|an|most|all|every|each|any|it|them|simple|straightforward)`,
  we: 'we, our, us',
  you: `
    you, your, yours, customer, customers, client, clients, guest, guests,
    member, members, patient, patients, consumer, consumers`,
  can: `
    can, may, could, entitled, eligible, have the right, right to, allowed, able
    to, is refundable, are refundable, refundable up to, refundable for`,
  will: "will, we'll, you'll, shall, 'll",
  offer: `
    offer, offers, offered, offering, provide, provides, provided, providing,
    give, gives, given, giving, grant, grants, available, get, receive, gets,
    receives,
    discount* (is|are|will be) (given|applied|granted)`,
  enjoy: `
    enjoy, get, take advantage, benefit from, claim, grab, treat yourself,
    profit from, take, gets, enjoys, enjoying, receive, receives, claims,
    benefit, benefits from, entitled to, qualify for`,
  promise:
    'promise, promises, commit, committed, commitment to, pledge, undertake',
};
