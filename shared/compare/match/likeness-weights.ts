/**
 * How much each feature says: fitted by logistic regression of "this article
 * or none" on labelled promises of websites and their knowledge bases, and of
 * invented firms whose staff speak in words of their own; tried on firms that
 * no weight was fitted on. Change them together, with figures.
 */
export const likenessWeights = {
  always: -4.4,
  closeness: 1.2,
  promiseSaid: 3.5,
  statementSaid: 2.5,
  title: 1.2,
  contextSaid: -0.7,
  wholeArticle: 1.4,
  before: -0.3,
  thingShared: 0.6,
  thingMissing: -0.2,
  thingForeign: 0,
  otherTopic: -0.9,
  offerUnspoken: -1.7,
  onTopic: 1.4,
  topicRead: 0.1,
  topicInTitle: 0.7,
  topicShared: -0.4,
  rare: 1.3,
  names: 1.4,
  wordsShared: 2.7,
  rareMissing: -0.2,
  rareForeign: -0.4,
  together: 0.3,
  topicAndKind: -0.5,
  otherSize: -3.6,
  otherScope: -0.8,
  sharesRareValue: 1.1,
  agrees: 1.9,
  silent: -1.9,
  withoutTerms: -0.3,
};
