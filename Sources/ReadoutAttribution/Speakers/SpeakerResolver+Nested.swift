internal import ReadoutRecord
internal import ReadoutText

// Sources within what somebody says.

extension SpeakerResolver {
  /// First persons, who are the outer speaker where the words are quoted.
  private static let firstPersons: WordSet = ["i", "me", "we", "us"]

  /// The speaker of an attribution within the content of a statement; `nil` when the text names
  /// none: nothing carries over into what somebody says.
  ///
  /// What is found here is not remembered: a pronoun outside means who speaks there.
  func speaker(of tokens: Range<Int>, within parent: Statement) -> Speaker? {
    guard !tokens.isEmpty else { return nil }
    guard tokens.count == 1, Self.firstPersons.contains(document.tokens[tokens.lowerBound]),
      var speaker = parent.speaker
    else { return resolve(tokens) }
    if speaker.name != nil { speaker.how = .pronoun }
    return speaker
  }
}
