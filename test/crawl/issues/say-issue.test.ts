import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/crawl/issues/en.ts';
import { fr } from '../../../shared/crawl/issues/fr.ts';
import { sayIssue, tellIssue } from '../../../shared/crawl/issues/say-issue.ts';

const late = tellIssue('late', { url: '/boots', seconds: 30 });

describe('what is said of a page that was not checked', () => {
  it('is English where programs read it', () => {
    expect(late.detail).toBe(
      '/boots was not there in full after 30 seconds. Look why the server is slow, or raise timeoutSeconds.',
    );
  });

  it('is in the language that is asked for', () => {
    expect(sayIssue(late, 'en')).toBe(late.detail);
    expect(sayIssue(late, 'fr')).toContain('au bout de 30 secondes');
  });

  it('is as it was stored where only English was', () => {
    expect(sayIssue({ detail: 'Answered 500.' }, 'fr')).toBe('Answered 500.');
  });

  it('is said one after another where several things are', () => {
    const nothing = tellIssue('nothing-read', { origin: 'https://a.example' });
    const reasons = [...nothing.reasons, ...late.reasons];

    const said = sayIssue({ detail: '', reasons }, 'fr');

    expect(said).toMatch(/^Rien de https:\/\/a\.example n’a été lu\. \/boots/);
  });

  it('names the code of a reason that only a later version knows', () => {
    const reasons = [{ code: 'of-tomorrow', values: {} }];

    expect(sayIssue({ detail: '', reasons }, 'fr')).toBe('of-tomorrow');
  });

  it('sets no value in twice, whatever the value holds', () => {
    const told = tellIssue('late', { url: '{seconds}', seconds: 5 });

    expect(told.detail).toMatch(/^\{seconds\} was not there/);
  });

  it.each(
    Object.entries(en),
  )('names the same in French: %s', (code, phrase) => {
    const phrases: Readonly<Record<string, string>> = fr;
    const valuesIn = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();

    expect(valuesIn(phrases[code])).toEqual(valuesIn(phrase));
  });
});
