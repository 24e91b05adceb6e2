internal import ReadoutRecord
internal import ReadoutText

/// To whom and at what event a statement was made, with the words and the reason for both.
struct OccasionReading: Sendable, Hashable {
  /// To whom, as the article names them.
  var addressee: String?

  /// The words that name them.
  var addresseeEvidence: [TextSpan] = []

  /// Whether the words name them by a pronoun for the speaker who reports the statement.
  var isToOuterSpeaker = false

  /// The event.
  var event: SpeechEvent?

  /// The number of the statement whose event it shares; `nil` for an event of its own.
  var sharedWith: Int?

  /// Why, in a few words of English: `the words "at a briefing"; the event of statement 3`.
  var reason: String {
    var parts = [event?.reason].compactMap { $0 }
    if let sharedWith { parts.append("the event of statement \(sharedWith)") }
    return parts.joined(separator: "; ")
  }
}
