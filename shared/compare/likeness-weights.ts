/**
 * How much each feature says, fitted by logistic regression on labelled pairs
 * of a website's promise and the article that tells staff of it, and judged
 * on sites left out. Change them together, with figures.
 */
export const likenessWeights = {
  always: -5.2,
  closeness: 2.9,
  promiseSaid: 2.9,
  statementSaid: 1.5,
  title: 1.2,
  contextSaid: 0.6,
  wholeArticle: 1,
  before: 0.1,
  onTopic: 1.3,
  topicRead: 0,
  topicInTitle: 1.2,
  topicShared: 0.4,
  rare: 0.7,
  names: 1.3,
  rareMissing: -1.2,
  rareForeign: -0.9,
  together: 0.8,
  topicAndKind: 0.2,
  otherSize: -1.5,
  agrees: 1.6,
  silent: -1.6,
  withoutTerms: -0.1,
};
