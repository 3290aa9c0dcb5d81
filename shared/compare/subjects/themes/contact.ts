import type { Theme } from './theme.ts';

/** How the company is reached, and what it answers. */
export const contactTheme = {
  weights: {
    'we-tell': 0.7,
    reply: 1,
    acknowledge: 1.2,
    'call-back': 1.2,
    contact: 0.5,
    email: 1,
    phone: 1,
    chat: 1.1,
    form: 1,
    social: 1.1,
    message: 0.7,
    enquiry: 0.9,
    support: 0.8,
    'support-tech': 0.8,
    'priority-support': 1.2,
    confirmation: 1,
    written: 0.6,
    letter: 1,
    wait: 1,
    paper: 1.1,
    electronic: 1.1,
    accessibility: 1.3,
    deaf: 1.4,
    automated: 1.2,
    'agent-live': 1.1,
  },
  things: ['worrying'],
  tradeThings: ['call-answering', 'video-call'],
} as const satisfies Theme;
