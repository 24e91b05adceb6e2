/// How a report gives the words of an utterance.
enum ReportForm: String, Sendable {
  /// All words in quotation marks.
  case full
  /// The beginning, in quotation marks.
  case cut
  /// Words left out between quotation marks, with a sign.
  case elided
  /// Another word within quotation marks.
  case altered
  /// In other words, the end in quotation marks.
  case fragment
  /// In other words.
  case indirect
  /// In the title, in other words.
  case headline

  /// Draws a form; headlines are drawn apart.
  init(_ chance: inout Chance) {
    switch chance.below(100) {
    case ..<34: self = .full
    case ..<46: self = .cut
    case ..<52: self = .elided
    case ..<59: self = .altered
    case ..<75: self = .fragment
    default: self = .indirect
    }
  }
}
