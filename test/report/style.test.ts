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
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

function colour(pattern: RegExp): string {
  const [, hex] = pattern.exec(style) ?? [];
  if (hex === undefined) {
    throw new Error(`the style has no colour at ${pattern}`);
  }
  return hex;
}

describe('the style of the page', () => {
  const white = 'ffffff';
  const ink = colour(/--ink: #(\w{6})/);
  const quiet = colour(/--quiet: #(\w{6})/);
  const soft = colour(/--soft: #(\w{6})/);
  const link = colour(/--link: #(\w{6})/);

  it.each([
    ['text', ink, white],
    ['text on a side', ink, soft],
    ['quiet text', quiet, white],
    ['quiet text on a side', quiet, soft],
    ['links', link, white],
    ['links on a side', link, soft],
    ['marked words', ink, colour(/mark \{ background: #(\w{6})/)],
  ])('gives %s a contrast of at least 4.5', (_name, one, other) => {
    expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    'critical',
    'high',
    'medium',
    'low',
  ])('gives the badge "%s" a contrast of at least 4.5', (level) => {
    const background = colour(
      new RegExp(`\\.level\\.${level} \\{ background: #(\\w{6})`),
    );

    expect(contrast(white, background)).toBeGreaterThanOrEqual(4.5);
  });
});
