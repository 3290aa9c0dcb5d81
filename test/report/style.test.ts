import { describe, expect, it } from 'vitest';
import { style } from '../../shared/report/html/style.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => b - a,
  );
  return (bright + 0.05) / (dim + 0.05);
}

function colour(pattern: RegExp, text: string): string {
  const [, hex] = pattern.exec(text) ?? [];
  if (hex === undefined) {
    throw new Error(`the style has no colour at ${pattern}`);
  }
  return hex;
}

const [light = '', dark = ''] = [...style.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, colours = '']) => colours,
);

describe.each([
  ['light', light],
  ['dark', dark],
])('the style of the page where it is %s', (_name, colours) => {
  const named = (name: string) =>
    colour(new RegExp(`--${name}: #(\\w{6})`), colours);

  it.each([
    ['text', 'ink', 'paper'],
    ['text on a side', 'ink', 'soft'],
    ['quiet text', 'quiet', 'paper'],
    ['quiet text on a side', 'quiet', 'soft'],
    ['links', 'link', 'paper'],
    ['links on a side', 'link', 'soft'],
    ['a button', 'paper', 'link'],
    ['the badge "critical"', 'on-level', 'critical'],
    ['the badge "high"', 'on-level', 'high'],
    ['the badge "medium"', 'on-level', 'medium'],
    ['the badge "low"', 'on-level', 'low'],
    ['the badge "info"', 'on-level', 'info'],
  ])('gives %s a contrast of at least 4.5', (_what, one, other) => {
    expect(contrast(named(one), named(other))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('marked words', () => {
  it('have a contrast of at least 4.5', () => {
    const mark = colour(/mark \{ background: #(\w{6})/, style);
    const words = colour(/mark \{[^}]*color: #(\w{6})/, style);

    expect(contrast(mark, words)).toBeGreaterThanOrEqual(4.5);
  });
});
