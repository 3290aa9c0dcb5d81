import type { learningTheme } from '../themes/learning.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is taught, and how it is examined. */
export const learningWords: ThemeWords<typeof learningTheme> = {
  course: `
    course*, class, classes, lesson*, training*, workshop*, tuition,
    session*`,
  lesson: 'lesson*, driving, driving lesson*, driving school*, learner driver*',
  exam: `
    exam*, sitting, quiz*, tests, pass the exam, exam, exams, second sitting,
    test day, driving test*, retest*, second attempt, attempt*, didn t pass, did
    not pass, does not pass, flunk*`,
  'exam-retake': `
    retake*, second try, resit*, second sitting, another attempt, fails the,
    retest*, re-test*, second attempt, another go, didn t pass, did not pass,
    fail, fails, failed`,
  'oral-hearing': 'oral, hearing*, interview*',
  invitation: 'invit*, summon*, convened, notice with',
  certificate: 'certificat*, diploma*, certif*',
  coaching: 'coach*, mentor*',
  'rules-booklet': 'booklet*, guide*, handbook*, manual*',
  'material-provided': 'material*, provided, equipment, gear, props, supplied',
  teacher: 'teacher*, tutor*, instructor*, lecturer*, teaching',
  school: 'school*, classroom*, college*',
  university: 'universit*, campus, degree*',
  'language-learning': 'language*, fluent, grammar',
  daycare: 'daycare, nursery, childcare, kindergarten',
  'group-school': 'school group*, class visit*, school trip*',
  'school-meal': 'school meal*, canteen*',
  'theory-test': 'theory test*, theory room, highway code, theory class*',
  'test-place': 'test slot*, exam place*, test date*, exam slot*, test place*',
  'pass-rate': 'pass rate, first attempt, success rate, pass first time',
  'supervised-driving': 'accompanied driving, supervised driving',
  'level-test': 'placement test*, level test*, assessment test*',
  'class-size': `
    class size*, per class, group size*, participants, students per,
    (teacher|instructor|coach|tutor) (has|takes|teaches|leads) ..
    (children|pupils|swimmers|students|people|learners|riders|dancers),
    (children|pupils|swimmers|students|people|learners) .. (per|to a|to
    one|for one|for each) (teacher|instructor|coach|tutor|group|class), no
    more than .. (children|pupils|students|people) in`,
  tuition: 'tuition, course fee*, school fee*',
  'exam-fee': 'exam fee*, examination fee*',
  'course-book': 'textbook*, course book*, coursebook*',
  'stand-in': `
    substitute teacher*, stand-in, cover teacher, replacement teacher,
    substitute`,
  'private-lesson': 'private lesson*, one-to-one, private tuition, one to one',
  intensive: 'intensive, crash course*, fast track',
};
