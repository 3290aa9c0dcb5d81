import type { complaintsTheme } from '../themes/complaints.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is looked into and put in order, and what is known of people. */
export const complaintsWords: ThemeWords<typeof complaintsTheme> = {
  complaint: `
    complain*, grievance*, unhappy, dissatisf*, feedback, remark*, dispute*,
    unhappy client*, unhappy customer*, not satisfied with, objection*,
    protest*, grumbl*, moan*, gripe*, cross customer*, angry, makes a fuss`,
  'final-response':
    'final response, final viewpoint, outcome, findings, final answer, formal outcome, conclusion',
  investigation: `
    investigat*, review*, look* into, search, examin*, findings, rule in, we
    rule, looked at`,
  'review-second': 'review*, second look, appeal*, reconsider*',
  'delay-letter': `
    reason* for the delay, explaining the delay, explain* .. delay, late, is
    late, are late, arrives late, arrives after, comes after, longer than that,
    misses the slot, miss the slot, misses it, if we miss, not on time, on time,
    behind time, overruns, overrun, running late, delayed, later than that, late
    by`,
  ombudsman: 'ombudsman*, ombudsperson, mediator',
  'data-protection': `
    data protection, personal data, subject access, gdpr, ccpa, privacy,
    rectif*, data request*, my data, copy of .. data,
    privacy policy, privacy notice, your rights, privacy rights, data rights`,
  erasure:
    'opt-out, opt out, unsubscrib*, marketing messages, erasure, delete*, erase*, wiped, delet*',
  resolution: `
    resolv*, resolution, close the file, settle*, closed, close, process*,
    complete*, deal with, handled, issue* .. answer, put right, solved,
    finish*, dealt with, sorted, sort out, sorts out, brought to an end,
    concluded, finished, in order again, final answer, case closed, answered
    in full, treated, decided, decision, sorted out, sort it out, sorts it
    out, settled within, closed within, cleared up, wrapped up, put to bed,
    ironed out, we rule, rule in, gets sorted, settled, put to rights,
    (job|repair|work|car|cars) .. (done|finished|ready|leave|leaves) ..
    (evening|day|later|days), (back|site|it) (up|running) again, getting a
    site back, (from|between) the (alert|report|call) (to|and), grievance ..
    settled`,
  'deadline-goal': 'goal*, aim*, target*, service standard, objective*',
  'lost-property': 'lost property, left behind, found object*, belongings',
  adjustment: 'adjust*, change asked',
  straightforward: 'straightforward, simple',
  complex: 'complex*, difficult, verification',
  'privacy-request': 'consumer request*, verifiable request*',
  rectification: 'rectif*, correct* .. data',
  critical: 'critical, urgent, severe, blocking',
  confidentiality: 'nda, confidential*, non-disclosure',
  'report-time': `
    (customers|customer|clients|client|guests|guest|buyer|buyers|they|he|she|you|people)
    (must|should|have to|has to|need to|) (report|reports|claim|claims|complain|complains|flag|flags) ..
    (within|inside|in|before), (reported|flagged|claimed) ..
    (within|inside|in|before), (report|claim|complaint) must ..
    (within|inside|in|before|by)`,
};
