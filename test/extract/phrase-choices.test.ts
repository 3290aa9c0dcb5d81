import { describe, expect, it } from 'vitest';
import {
  anyOfIn,
  piecesOf,
  tellingPhrases,
  writtenOut,
} from '../../shared/extract/phrase-choices.ts';

const frequent: ReadonlySet<string> = new Set(['your', 'the', 'that']);

describe('piecesOf', () => {
  it('parts what is chosen from what always stands there', () => {
    expect(piecesOf('pull out of (your|the) plan (now|)')).toEqual([
      'pull out of',
      ['your', 'the'],
      'plan',
      ['now', ''],
    ]);
  });

  it('leaves brackets without a choice alone', () => {
    expect(piecesOf('day(s) off')).toEqual(['day(s) off']);
  });
});

describe('writtenOut', () => {
  it('makes each choice, and leaves out what may be lacking', () => {
    expect(writtenOut(['mend', ['it', ''], 'free'])).toEqual([
      'mend it free',
      'mend free',
    ]);
  });
});

describe('tellingPhrases', () => {
  it('are a phrase in each way where these are few', () => {
    expect(tellingPhrases('mend (it|them)', frequent)).toEqual([
      'mend it',
      'mend them',
    ]);
  });

  it('leave out what tells least where there are many ways, and keep one word for any of a wide choice', () => {
    const many = Array.from({ length: 30 }, (_, at) => `word${at}`).join('|');

    const phrases = tellingPhrases(
      `(${many}) (your|the|that|it|) (${many}|turned over)`,
      frequent,
    );

    expect(phrases).toHaveLength(30);
    expect(phrases).toContain(`word7 … <${many}|turned>`);
    expect(anyOfIn(`<${many}|turned>`)).toContain('turned');
  });

  it('are so between small words alone, for nothing else tells them', () => {
    expect(tellingPhrases('all (but|bar) (the|a) lot', frequent)).toEqual([
      'all but the lot',
      'all but a lot',
      'all bar the lot',
      'all bar a lot',
    ]);
  });

  it('keep what always stands there', () => {
    const many = Array.from({ length: 300 }, (_, at) => `word${at}`).join('|');

    expect(tellingPhrases(`ditch (your|the) (${many})`, frequent)).toContain(
      'ditch … word7',
    );
  });

  it('are a phrase itself where nothing is chosen', () => {
    expect(tellingPhrases('free of charge', frequent)).toEqual([
      'free of charge',
    ]);
  });
});
