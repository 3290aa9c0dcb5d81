/**
 * How much each feature says: fitted by logistic regression of "this article
 * or none" on labelled promises of websites and their knowledge bases, each
 * judged by weights that never saw its site. Change them together, with
 * figures.
 */
export const likenessWeights = {
  always: -4.4,
  closeness: 2.1,
  promiseSaid: 3.4,
  statementSaid: 2.4,
  title: 1.6,
  contextSaid: -0.7,
  wholeArticle: 1.3,
  before: -0.3,
  thingShared: 2.1,
  thingMissing: -0.4,
  thingForeign: 0.7,
  otherTopic: -1.1,
  onTopic: 1.3,
  topicRead: -0.4,
  topicInTitle: 0.8,
  topicShared: 0.3,
  rare: 1.7,
  names: 1.4,
  rareMissing: -0.5,
  rareForeign: -0.9,
  together: 0.3,
  topicAndKind: -0.5,
  otherSize: -2.9,
  otherScope: -0.8,
  sharesRareValue: 1.1,
  agrees: 1.5,
  silent: -2.5,
  withoutTerms: -1.2,
};
