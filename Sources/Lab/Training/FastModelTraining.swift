internal import Foundation
internal import ReadoutAttribution
internal import ReadoutModels
internal import ReadoutText

/// Trains the fast model: word rates, the first pass, its predictions on articles that it has not
/// seen, and the second pass on those.
struct FastModelTraining {
  /// What training is told.
  struct Settings {
    /// Rounds over all features, before those are chosen that the table has room for.
    var searchEpochs = 2
    var epochs = 12
    var folds = 5
    /// Small steps and much left out: what is annotated once is not learned by heart.
    var chain = ChainTrainer.Settings(rate: 0.05, dropout: 0.5)
    /// Candidate cues of the second pass reach this probability in the first.
    var cueThreshold: Float = 0.1
    /// How much a candidate that is no cue counts in the second pass: the first one decides about
    /// cues, and where too many claim nothing the second gives up true ones.
    var rejectedWeight: Float = 0.2
  }

  let articles: [GoldArticle]
  let settings: Settings
  let log: (String) -> Void

  /// The trained model.
  func run() throws -> FastModel {
    let counts = WordCounts(articles)
    let texts = articles.map {
      TaggedText(
        $0.document, rates: counts.rates(without: $0),
        hints: RuleAttributor().hints(in: $0.document))
    }
    let sequences = zip(articles, texts).map { roleSequences($0, $1) }
    let roles = try jackknifed(texts, sequences)
    let links = zip(articles, zip(texts, roles)).flatMap { linkSequences($0, $1.0, $1.1) }
    log("second pass: \(links.count) cues")
    let linkPass = try fit(links, labels: LinkTag.allCases.count)
    let rolePass = try fit(
      sequences.flatMap { $0 }, labels: RoleLabel.allCases.count)
    return FastModel(rates: counts.rates(without: nil), rolePass: rolePass, linkPass: linkPass)
  }

  private func fit(_ sequences: [TrainingSequence], labels: Int) throws -> ChainTagger {
    let trainer = ChainTrainer(labelCount: labels, settings: settings.chain)
    trainer.fit(sequences, epochs: settings.searchEpochs) { log("  search \($0 + 1): loss \($1)") }
    trainer.keepBestFeatures()
    trainer.fit(sequences, epochs: settings.epochs) { log("  epoch \($0 + 1): loss \($1)") }
    return try trainer.quantized()
  }

  /// Probabilities of the first pass for each article, by a model that was trained without it.
  private func jackknifed(
    _ texts: [TaggedText], _ sequences: [[TrainingSequence]]
  ) throws -> [[Float]] {
    var roles = [[Float]](repeating: [], count: texts.count)
    for fold in 0..<settings.folds {
      log("first pass, fold \(fold + 1) of \(settings.folds)")
      let rest = sequences.indices.filter { $0 % settings.folds != fold }.flatMap { sequences[$0] }
      let tagger = try fit(
        rest, labels: RoleLabel.allCases.count)
      for index in texts.indices where index % settings.folds == fold {
        roles[index] = FastModel.roles(of: texts[index], by: tagger)
      }
    }
    return roles
  }

  /// The paragraphs of an article with their gold labels.
  private func roleSequences(_ article: GoldArticle, _ text: TaggedText) -> [TrainingSequence] {
    let labels = roleLabels(article)
    let features = RolePassFeatures(text)
    var codes: [UInt32] = []
    return article.document.paragraphs.map { paragraph in
      var sequence = TrainingSequence()
      sequence.weight = Float(article.weight)
      for token in paragraph.tokens {
        features.codes(of: token, in: paragraph.tokens, into: &codes)
        sequence.append(codes: codes, label: labels[token].rawValue)
      }
      return sequence
    }
  }

  private func roleLabels(_ article: GoldArticle) -> [RoleLabel] {
    var labels = [RoleLabel](repeating: .outside, count: article.document.tokens.count)
    func mark(_ tokens: Set<Int>, _ begin: RoleLabel, _ inside: RoleLabel) {
      for token in tokens.sorted() { labels[token] = tokens.contains(token - 1) ? inside : begin }
    }
    let outer = article.attributions.filter { !$0.isNested }
    for attribution in outer { mark(attribution.content, .beginContent, .insideContent) }
    for attribution in outer { mark(attribution.source, .beginSource, .insideSource) }
    for attribution in outer { mark(attribution.cue, .beginCue, .insideCue) }
    return labels
  }

  /// One sequence for each likely cue and each gold one: with its source and content, or with
  /// nothing where it is no cue.
  private func linkSequences(
    _ article: GoldArticle, _ text: TaggedText, _ roles: [Float]
  ) -> [TrainingSequence] {
    guard !roles.isEmpty else { return [] }
    let features = LinkPassFeatures(text, roles: roles)
    let outer = article.attributions.filter { !$0.isNested && !$0.cue.isEmpty }
    var examples: [(cue: Range<Int>, gold: GoldAttribution?)] = []
    var found = Set<Int>()
    for cue in FastModel.cues(in: roles, of: article.document, threshold: settings.cueThreshold) {
      let match = outer.indices.first { !outer[$0].cue.isDisjoint(with: cue.tokens) }
      if let match { found.insert(match) }
      examples.append((cue.tokens, match.map { outer[$0] }))
    }
    for index in outer.indices where !found.contains(index) {
      guard let first = outer[index].cue.min() else { continue }
      var end = first + 1
      while outer[index].cue.contains(end) { end += 1 }
      examples.append((first..<end, outer[index]))
    }
    return examples.map { sequence($0.cue, $0.gold, article, features) }
  }

  private func sequence(
    _ cue: Range<Int>, _ gold: GoldAttribution?, _ article: GoldArticle,
    _ features: LinkPassFeatures
  ) -> TrainingSequence {
    let window = FastModel.window(around: cue, in: article.document)
    var sequence = TrainingSequence()
    sequence.weight = Float(article.weight) * (gold == nil ? settings.rejectedWeight : 1)
    var codes: [UInt32] = []
    for token in window {
      features.codes(of: token, cue: cue, in: window, into: &codes)
      sequence.append(codes: codes, label: Self.tag(of: token, cue, gold).rawValue)
    }
    return sequence
  }

  private static func tag(of token: Int, _ cue: Range<Int>, _ gold: GoldAttribution?) -> LinkTag {
    if cue.contains(token) { return .cue }
    guard let gold else { return .outside }
    if gold.source.contains(token) {
      return gold.source.contains(token - 1) ? .insideSource : .beginSource
    }
    guard gold.content.contains(token) else { return .outside }
    if !gold.content.contains(token - 1) { return .beginContent }
    return gold.content.contains(token + 1) ? .insideContent : .endContent
  }
}
