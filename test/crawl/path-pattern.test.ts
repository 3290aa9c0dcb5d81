import { describe, expect, it } from 'vitest';
import { pathMatches } from '../../shared/crawl/path-pattern.ts';

describe('a path pattern', () => {
  it.each([
    ['/', '/anything'],
    ['/help', '/help/returns'],
    ['/help', '/helpful'],
    ['/*/returns', '/en/returns/how'],
    ['/*.html$', '/a/b.html'],
    ['/a$', '/a'],
    ['/*?sort=', '/list?sort=price'],
    ['/a*b*c', '/aXbYcZ'],
    ['/*$', '/x'],
    ['/a*a$', '/aa'],
  ])('%s covers %s', (pattern, path) => {
    expect(pathMatches(pattern, path)).toBe(true);
  });

  it.each([
    ['/help', '/Help'],
    ['/a$', '/a/b'],
    ['/*.html$', '/b.html?x=1'],
    ['/a*b', '/b/a'],
    ['/a*a$', '/a'],
    ['/en/', '/en'],
  ])('%s does not cover %s', (pattern, path) => {
    expect(pathMatches(pattern, path)).toBe(false);
  });

  it('is judged at once, however many stars it has', () => {
    expect(pathMatches(`/${'*a'.repeat(5000)}$`, `/${'a'.repeat(4000)}b`)).toBe(
      false,
    );
  });
});
