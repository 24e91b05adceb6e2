internal import Foundation

extension EvaluationSet {
  /// The sets whose annotation covers everything that a record says and that no model is fitted
  /// on.
  static let unseenRecords = all.filter { $0.scoring == .record && !$0.isTrainedOn }

  /// The annotated articles of the set.
  ///
  /// - Throws: ``LabError`` with code `.missingData` when there is none or a file cannot be
  ///   read.
  func goldArticles(below data: URL) throws -> [GoldArticle] {
    do {
      let articles = try readGold(below: data)
      guard !articles.isEmpty else {
        throw LabError(
          .missingData, "\(name): nothing is annotated in '\(gold)'; see the data's README")
      }
      return articles
    } catch let error as LabError {
      throw error
    } catch {
      throw LabError(
        .missingData, "\(name): '\(data.path)' cannot be read; check --data", cause: error)
    }
  }

  private func readGold(below data: URL) throws -> [GoldArticle] {
    let texts = data.appending(path: texts)
    switch scoring {
    case .attribution: return try GoldCorpus.brat(texts.deletingLastPathComponent())
    case .record:
      return try GoldCorpus.records(
        gold: data.appending(path: gold), texts: texts, weight: 1, isWanted: includes)
    }
  }
}
