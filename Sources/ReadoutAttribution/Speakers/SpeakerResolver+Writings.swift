internal import ReadoutRecord
internal import ReadoutText

// Texts by a noun: "the statement", "the letter".

extension SpeakerResolver {
  /// Words for a text that somebody gave out, beyond those that name a speaking document.
  private static let writings: WordSet = [
    "post", "message", "note", "bulletin", "notice", "memorandum", "paper",
  ]

  /// Words for any text that was named in another word before.
  private static let anyText: WordSet = ["text", "document"]

  /// Verbs by which a text is given out.
  private static let issuing: WordSet = [
    "issued", "released", "published", "posted", "wrote", "sent", "adopted", "circulated",
    "signed", "distributed", "tweeted", "put", "issues", "releases", "publishes", "writes",
  ]

  func isWriting(_ noun: Token) -> Bool {
    Titles.documents.contains(noun) || Self.writings.contains(noun)
  }

  /// "The statement", "the filing": who spoke in the sentence that last has the word, or gave the
  /// text out in it.
  func authorOf(_ noun: Token, before token: Int) -> SpeakerFinding? {
    let isAny = Self.anyText.contains(noun)
    for index in (max(0, token - 400)..<token).reversed() {
      let word = document.tokens[index]
      guard word.keyHash == noun.keyHash || isAny && isIntroducedText(index) else { continue }
      let sentence = document.sentenceOfToken[index]
      let spoken = history.last { document.sentenceOfToken[$0.token] == sentence }
      if let spoken, spoken.finding.speaker.type != .document {
        return spoken.finding.found(
          by: .role, confidence: 0.7, reason: "the text that this speaker gave out")
      }
      if let issuer = issuer(ofTextAt: index) { return issuer }
    }
    return nil
  }

  /// "A statement", "a joint communique": a text that is new.
  private func isIntroducedText(_ index: Int) -> Bool {
    guard index > 1, isWriting(document.tokens[index]) else { return false }
    return [index - 1, index - 2].contains { ["a", "an"].contains(document.tokens[$0].key) }
  }

  /// "The paper" behind "a two-page paper", which is no newspaper.
  func introducedPaper(before token: Int) -> SpeakerFinding? {
    for index in (max(0, token - 400)..<token).reversed()
    where document.tokens[index].key == "paper" && isIntroducedText(index) {
      let start = ["a", "an"].contains(document.tokens[index - 1].key) ? index : index - 1
      let name = start..<(index + 1)
      return SpeakerFinding(
        Speaker(name: document.phrase(name), type: .document, how: .role, confidence: 0.6),
        reason: "the text that was brought up before", evidence: name)
    }
    return nil
  }

  /// Who issued a text by the sentence in which it is named: "The ministry issued a statement".
  private func issuer(ofTextAt index: Int) -> SpeakerFinding? {
    let sentence = document.sentences[Int(document.sentenceOfToken[index])].tokens
    guard !document.isQuoted(index),
      let verb = (sentence.lowerBound..<index).last(where: {
        Self.issuing.contains(document.tokens[$0])
      })
    else { return nil }
    let mention = mentions[mentionIndex(before: sentence.lowerBound)..<mentionIndex(before: verb)]
      .first { standsAsSubject($0, in: sentence) }
    guard let mention else { return nil }
    return SpeakerFinding(
      speaker(mention.entity, how: .role, confidence: 0.7), entity: mention.entity,
      reason: "the text that this speaker gave out", evidence: sentence.lowerBound..<(index + 1))
  }
}
