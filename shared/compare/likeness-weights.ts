/**
 * How much each feature says, fitted by logistic regression on labelled pairs
 * of a website's promise and the article that tells staff of it, and judged
 * on sites left out. Change them together, with figures.
 */
export const likenessWeights = {
  always: -6,
  closeness: 2.3,
  promiseSaid: 2.3,
  statementSaid: 1.4,
  title: 2.1,
  contextSaid: 0.3,
  wholeArticle: 2.5,
  before: 0,
  onTopic: 1.7,
  topicRead: 1,
  topicInTitle: 1.2,
  topicShared: 0.5,
  rare: 0.5,
  names: 1.4,
  rareMissing: -0.5,
  rareForeign: -0.5,
  agrees: 1.8,
  silent: -1.4,
  withoutTerms: -0.4,
};
