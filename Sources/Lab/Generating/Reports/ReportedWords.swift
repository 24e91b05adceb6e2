/// The words of an utterance as one report gives them, by form.
struct ReportedWords {
  /// What is really done: a form that the utterance is too short for becomes a simpler one.
  let form: ReportForm

  /// The words without quotation marks, a sentence each, no sign behind the last.
  let sentences: [String]

  /// Of a fragment, the words that stand in quotation marks behind those of `sentences`.
  let fragment: String?

  /// Words an utterance for a report.
  init(
    _ utterance: InventedUtterance, form: ReportForm, _ words: InventedWords,
    _ chance: inout Chance
  ) {
    var claims = utterance.claims
    let form = form == .elided && claims.count < 2 ? ReportForm.cut : form
    if form == .altered, let last = claims.indices.last {
      claims[chance.below(last + 1)].change(words, &chance)
    }
    self.form = form
    fragment = form == .fragment ? claims.first?.tailWords : nil
    sentences = Self.sentences(of: claims, form: form)
  }

  private static func sentences(of claims: [Claim], form: ReportForm) -> [String] {
    guard let first = claims.first, let last = claims.last else { return [] }
    switch form {
    case .full, .altered: return claims.map { "\($0.mainWords(.direct)) \($0.tailWords)" }
    case .cut: return [first.mainWords(.direct)]
    case .elided: return ["\(first.mainWords(.direct)) \u{2026} \(last.mainWords(.direct))"]
    case .fragment, .headline: return [first.mainWords(.indirect)]
    case .indirect: return ["\(first.mainWords(.indirect)) \(first.tailWords)"]
    }
  }
}
