internal import ReadoutRecord
internal import ReadoutText

// Sources within what somebody says.

extension SpeakerResolver {
  /// First persons, who are the outer speaker where the words are quoted.
  private static let firstPersons: WordSet = ["i", "me", "we", "us"]

  /// Who speaks within what somebody else says; nothing carries over into that.
  ///
  /// - Parameters:
  ///   - found: What the words of its source give by themselves.
  ///   - tokens: Its source.
  ///   - outer: The speaker of the attribution around it.
  /// - Returns: The speaker; `nil` when the text names none.
  func speaker(_ found: Speaker?, of tokens: Range<Int>, within outer: Speaker?) -> Speaker? {
    guard !tokens.isEmpty else { return nil }
    guard tokens.count == 1, Self.firstPersons.contains(document.tokens[tokens.lowerBound]),
      var speaker = outer
    else { return found }
    if speaker.name != nil { speaker.how = .pronoun }
    return speaker
  }
}
