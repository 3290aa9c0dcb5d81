/**
 * How much each feature says, fitted by logistic regression on labelled pairs
 * of a website's promise and the article that tells staff of it, and judged
 * on sites left out. Change them together, with figures.
 */
export const likenessWeights = {
  always: -5,
  closeness: 2.4,
  promiseSaid: 2.4,
  statementSaid: 1.6,
  title: 1.2,
  contextSaid: 0.4,
  wholeArticle: 1.3,
  before: 0.3,
  onTopic: 1.4,
  topicRead: 0.3,
  topicInTitle: 0.9,
  topicShared: 0.1,
  rare: 1,
  names: 1.3,
  rareMissing: -1.3,
  rareForeign: -0.8,
  together: 0.8,
  topicAndKind: 0.2,
  otherSize: -1.7,
  otherScope: -0.8,
  // Not fitted: a date or a code agrees by chance almost never.
  sharesDateOrCode: 2,
  agrees: 1,
  silent: -1.4,
  withoutTerms: -0.3,
};
