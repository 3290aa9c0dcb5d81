import { describe, expect, it } from 'vitest';
import { isOfOtherTopic } from '../../../shared/compare/match/other-topic.ts';

describe('isOfOtherTopic', () => {
  it('turns down a note that is known to be about something else', () => {
    expect(isOfOtherTopic('gift', new Set(['free-shipping']))).toBe(true);
    expect(isOfOtherTopic('warranty', new Set(['delivery-time']))).toBe(true);
  });

  it('lets a note through that no rule knows', () => {
    expect(isOfOtherTopic('gift', new Set())).toBe(false);
  });

  it('lets topics through that people word alike', () => {
    expect(isOfOtherTopic('delivery-time', new Set(['dispatch-time']))).toBe(
      false,
    );
    expect(isOfOtherTopic('return-window', new Set(['money-back']))).toBe(
      false,
    );
  });

  it('lets a note through that is about the promise among other things', () => {
    expect(
      isOfOtherTopic('gift', new Set(['free-shipping', 'gift'] as const)),
    ).toBe(false);
  });
});
