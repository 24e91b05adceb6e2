internal import ReadoutText

// What the words of a source say of its occasion.

extension ParticipantNames {
  /// Whether a source is a text that somebody wrote: "the decree", "her first statement".
  func isDocument(_ source: Range<Int>) -> Bool {
    let end = source.first { document.tokens[$0].key == "of" || document.tokens[$0].isMark(",") }
    let head = source.lowerBound..<(end ?? source.upperBound)
    if let last = head.last, Self.papers.contains(document.tokens[last]) { return true }
    return head.contains { index in
      Self.texts.contains(document.tokens[index])
        && (index + 1 == source.upperBound || document.tokens[index + 1].kind != .clitic)
        && !isPartOfOffice(index, in: head)
    }
  }

  /// Whether a word belongs to what somebody is: "the former law professor".
  private func isPartOfOffice(_ index: Int, in head: Range<Int>) -> Bool {
    guard index + 1 < head.upperBound, let last = head.last else { return false }
    return (index + 1...last).allSatisfy {
      document.tokens[$0].kind == .word && !WordClass(of: document.tokens[$0]).isAmong(.closed)
    } && Self.persons.contains(document.tokens[last])
  }

  /// Last words of phrases for somebody who has to do with texts.
  private static let persons: WordSet = [
    "professor", "professors", "lecturer", "expert", "experts", "student", "students", "graduate",
    "officer", "officers", "lord", "minister", "firm", "dean", "scholar", "writer", "makers",
    "maker", "clerk", "teacher", "lawyer", "lawyers",
  ]

  /// Words for what can be read, and for what is no text elsewhere in a source.
  private static let papers: WordSet = [
    "report", "study", "survey", "article", "transcript", "paper", "banner", "banners",
    "placard", "placards", "sign", "signs", "poster", "posters", "graffiti", "inscription",
    "email", "e-mail", "tweet", "bill",
  ]

  /// The outlet that the words of a source name as asking: "protesters whom the Courant
  /// interviewed", "residents interviewed by Radio Orrel".
  func interviewer(at word: Int, in source: Range<Int>) -> String? {
    if word + 1 < source.upperBound, document.tokens[word + 1].key == "by" {
      return outlet(phrases.phrase(at: word + 2, limit: source.upperBound))
    }
    var first = word
    while first > source.lowerBound, document.tokens[first - 1].isCapitalized { first -= 1 }
    return first < word ? outlet(first..<word) : nil
  }

  private static let texts: WordSet = [
    "statement", "decree", "filing", "ruling", "law", "act", "order", "letter", "resolution",
    "communique", "communiqué", "document", "memo", "manifesto", "declaration", "judgment",
    "judgement", "opinion", "petition", "indictment", "complaint", "lawsuit", "affidavit", "treaty",
    "agreement", "text", "note", "compact", "summary", "directive", "constitution", "code",
  ]

  /// Whether a source is an office that speaks in writing: "the press service".
  func isPressOffice(_ source: Range<Int>) -> Bool {
    source.dropLast().contains { index in
      document.tokens[index].key == "press"
        && ["service", "office", "bureau"].contains(document.tokens[index + 1].key)
    }
  }

  /// Whether a source is the author of a text that stands before it: "an order by the admiral".
  func isAuthor(_ source: Range<Int>) -> Bool {
    var before = source.lowerBound - 1
    while before > 0, ["the", "a", "an"].contains(document.tokens[before].key) { before -= 1 }
    guard before > 0, ["by", "from"].contains(document.tokens[before].key) else { return false }
    return Self.texts.contains(document.tokens[before - 1])
      || Self.papers.contains(document.tokens[before - 1])
  }
}
