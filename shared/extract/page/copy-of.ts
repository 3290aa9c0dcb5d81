/**
 * Answers the same characters in memory of their own. V8 cuts a string out of
 * another by pointing into it: a kept link would keep its whole page alive,
 * and each character is read by way of the other, at half the speed. What is
 * joined of two halves is written anew.
 */
export function copyOf(text: string): string {
  const half = text.length >> 1;
  return [text.slice(0, half), text.slice(half)].join('');
}
