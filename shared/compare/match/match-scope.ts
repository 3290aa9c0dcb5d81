/**
 * What excludes each other: a sentence on express delivery says nothing of
 * standard delivery. What may hold together (members and students, the shop
 * and the phone) is on no common axis.
 */
const axes: readonly (readonly string[])[] = [
  [
    'scope-express',
    'scope-standard',
    'scope-economy',
    'scope-overnight',
    'scope-store',
  ],
  ['scope-store', 'scope-online'],
  ['scope-phone', 'scope-email', 'scope-chat'],
  ['scope-new-customer', 'scope-existing-customer'],
  ['scope-business', 'scope-consumer'],
  ['scope-domestic', 'scope-international'],
  ['scope-monthly', 'scope-yearly'],
];

/**
 * Answers whether two scopes exclude each other: on some axis both name a
 * value and they share none. A side that does not narrow excludes nothing.
 */
export function excludesScope(
  one: readonly string[],
  other: readonly string[],
): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return axes.some((axis) => {
    const ours = axis.filter((id) => one.includes(id));
    const theirs = axis.filter((id) => other.includes(id));
    return (
      ours.length > 0 &&
      theirs.length > 0 &&
      !ours.some((id) => theirs.includes(id))
    );
  });
}
