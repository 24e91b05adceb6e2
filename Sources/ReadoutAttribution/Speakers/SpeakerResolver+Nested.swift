internal import ReadoutRecord
internal import ReadoutText

// Sources within what somebody says.

extension SpeakerResolver {
  /// First persons, who are the outer speaker where the words are quoted.
  private static let firstPersons: WordSet = ["i", "me", "we", "us"]

  /// The speaker of an attribution within what another one says; `nil` when the text names none:
  /// nothing carries over into what somebody says.
  ///
  /// - Parameters:
  ///   - found: What the words of its source give by themselves.
  ///   - tokens: Its source.
  ///   - outer: The speaker of the attribution around it.
  func speaker(_ found: Speaker?, of tokens: Range<Int>, within outer: Speaker?) -> Speaker? {
    guard !tokens.isEmpty else { return nil }
    guard tokens.count == 1, Self.firstPersons.contains(document.tokens[tokens.lowerBound]),
      var speaker = outer
    else { return found }
    if speaker.name != nil { speaker.how = .pronoun }
    return speaker
  }
}
