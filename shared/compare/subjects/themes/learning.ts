import type { Theme } from './theme.ts';

/** What is taught, and how it is examined. */
export const learningTheme = {
  weights: {
    course: 1.1,
    lesson: 1.1,
    exam: 1.2,
    'exam-retake': 1.3,
    'oral-hearing': 1.3,
    invitation: 1.1,
    certificate: 1.2,
    coaching: 1.3,
    'rules-booklet': 1.3,
    'material-provided': 1.2,
  },
  things: [
    'teacher',
    'school',
    'university',
    'language-learning',
    'daycare',
    'group-school',
    'school-meal',
  ],
  tradeThings: [
    'theory-test',
    'test-place',
    'pass-rate',
    'supervised-driving',
    'level-test',
    'class-size',
    'tuition',
    'exam-fee',
    'course-book',
    'stand-in',
    'private-lesson',
    'intensive',
  ],
} as const satisfies Theme;
