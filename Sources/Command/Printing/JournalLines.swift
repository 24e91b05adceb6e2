internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// The line that presents an entry of the journal.
struct JournalLines {
  let entry: JournalEntry

  /// Number, time, who, what of what, why, and what has become of it.
  var line: String {
    let subject = entry.statement.map { " \($0)" } ?? (entry.anchor == nil ? "" : " (not here)")
    let why = entry.stamp.why.map { ": \($0)" } ?? ""
    let head = "\(entry.number)  \(entry.stamp.at)  \(entry.stamp.who)"
    return "\(head)  \(entry.correction.line)\(subject)\(why)\(state)".printable
  }

  private var state: String {
    switch entry.state {
    case .applies: ""
    case .undone: "  [undone]"
    case .doesNotApply: "  [does not apply]"
    }
  }
}

extension Correction {
  /// What is said, in a few words.
  var line: String {
    switch self {
    case .accept: "accept"
    case .reject: "reject"
    case .speaker(.unresolved): "speaker unresolved:"
    case .speaker(.named(let name, let type)): "speaker \"\(name)\" (\(type.rawValue)) of"
    case .speaker(.person(let person)): "speaker \(person.line) of"
    case .saidOn(let date): "said on \(date?.rawValue ?? "an unknown day"):"
    case .spans(let spans): "words \(spans.line) of"
    case .code(let label, let isBorne): isBorne ? "code '\(label)' on" : "no code '\(label)' on"
    case .note(let text): "note \"\(text)\" on"
    case .utterance(_, let isSame): isSame ? "same utterance with another:" : "other utterance:"
    case .merge(let first, let second): "\(second.line) is \(first.line)"
    case .split(let person, let mentions): "split off \(mentions.count) names of \(person.line)"
    case .apart(let first, let second): "\(first.line) and \(second.line) are two"
    case .defineCode(let label, let description): "define code '\(label)' \(description)"
    case .dropCode(let label): "drop code '\(label)'"
    case .undo(let number): "undo \(number)"
    }
  }
}

extension PersonReference {
  fileprivate var line: String { (id.map { "\($0) " } ?? "") + "\"\(name)\"" }
}

extension SpansCorrection {
  fileprivate var line: String {
    let parts = [("content", content), ("source", source), ("cue", cue)].compactMap {
      name, spans in
      spans.map { "\(name) " + $0.map { "\($0.start)-\($0.end)" }.joined(separator: ",") }
    }
    return (parts + [kind?.rawValue].compactMap { $0 }).joined(separator: ", ")
  }
}
