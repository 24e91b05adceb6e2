internal import ReadoutAttribution
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutRecord
internal import ReadoutText

/// Has the engine read annotated articles and maps its records back to their tokens.
struct Extraction: Sendable {
  private let engine: Engine

  /// Finds what the rules alone would say; `nil` when that is kept.
  private let rules: Engine?

  /// Loads a model.
  ///
  /// With `forCalibration`, confidences are the model's scores, and statements are left out that a
  /// trained model takes from the rules as they are: their confidence is not the model's.
  init(model: Engine.Model, forCalibration: Bool = false) {
    engine = Self.engine(model, isCalibrated: !forCalibration)
    rules = forCalibration && model != .rules ? Self.engine(.rules, isCalibrated: true) : nil
  }

  private static func engine(_ model: Engine.Model, isCalibrated: Bool) -> Engine {
    var options = Engine.Options(model: model, acts: Set(StatementAct.allCases))
    options.settings.isCalibrated = isCalibrated
    return Engine(options: options)
  }

  /// Each article beside the statements of some acts that the engine finds in it.
  ///
  /// - Throws: ``LabError`` with code `.rejectedArticle` when the engine reads another text
  ///   than the annotation counts in, or none.
  func comparisons(with articles: [GoldArticle], acts: Set<StatementAct>) throws -> [Comparison] {
    try articles.map { article in
      let ruled = Set(try rules.map { try self.found(in: article, by: $0) } ?? [])
      let found = try self.found(in: article, by: engine).filter {
        acts.contains($0.act) && !ruled.contains($0)
      }
      return Comparison(article: article, found: found)
    }
  }

  private func found(in article: GoldArticle, by engine: Engine) throws -> [FoundAttribution] {
    let document = article.document
    let source = ArticleSource(
      id: article.id, location: article.id, bytes: document.text.bytes)
    let read = engine.extract(source, reading: ReadingOptions(format: .text))
    guard read.article?.text == document.text else {
      throw LabError(
        .rejectedArticle,
        "the engine does not read '\(article.id)' as the annotation does; check its encoding")
    }
    // PolNeAR marks the outermost only.
    let wanted = read.record.statements.filter {
      $0.parent == nil || article.guidelines != .polnear
    }
    return wanted.map {
      FoundAttribution(
        source: document.coveredTokens($0.source), cue: document.coveredTokens($0.cue),
        content: document.coveredTokens($0.content), act: $0.act, confidence: $0.confidence,
        isNested: $0.parent != nil)
    }
  }
}
