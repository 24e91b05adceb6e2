/// What two statements of different articles are to each other.
public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
  /// The same words on the same occasion, or their paraphrase.
  case sameUtterance = "U"
  /// The same said by the same speaker on another occasion.
  case sameTalkingPoint = "T"
  /// The opposite position of the same speaker on the same question.
  case contradiction = "C"
  /// The same subject, another claim; or the same claim by another speaker.
  case related = "R"
  /// Only words or names are shared.
  case other = "O"
}
