internal import ReadoutRecord
internal import ReadoutText

/// What the words of a claim within what somebody says tell of it, whatever a model thinks.
///
/// "had said that it was closed" is hardly ever anything but speech; "had asked for the key" often
/// is what somebody did.
struct NestedWording {
  /// What the cue governs.
  enum Complement {
    /// A clause or an infinitive.
    case clause
    /// A quotation, or an object of a verb that takes one.
    case object
    /// Something else.
    case phrase
  }

  /// What kind of act the cue names.
  let act: StatementAct

  /// What it governs.
  let complement: Complement

  /// Whether it is an act that a record holds.
  var isSaid: Bool { act == .speech || act == .document }

  /// Reads a claim in the text of the contents, where the marks around these are no more.
  init(of claim: Claim, in document: AnalysedText) {
    let form = NestedComplement(claim.content, in: document)
    let words = claim.cue.lazy.map { document.tokens[$0] }
    let verb = words.reversed().lazy.compactMap { ReportingVerb.lookUp($0)?.verb }.first
    let isSaid =
      words.contains { NestedVerbs.verbs.contains($0) }
      || form == .announced && words.contains { NestedVerbs.nouns.contains($0) }
    if let verb {
      act = verb.act
    } else if isSaid {
      act = .speech
    } else {
      // Any verb may stand before words in quotation marks, but few before "that" and such words.
      let act = claim.act(document)
      let isSure =
        act != .speech || form == .announced || !words.contains(where: \.isWord)
        || words.contains { $0.key == "according" }
      self.act = isSure ? act : .other
    }
    complement = Self.complement(form, of: verb)
  }

  private static func complement(
    _ form: NestedComplement, of verb: ReportingVerb?
  ) -> Complement {
    switch form {
    case .announced, .clause: .clause
    case .quotation: .object
    case .other: verb == nil || verb?.frame == .object ? .object : .phrase
    }
  }
}
