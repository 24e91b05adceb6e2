internal import ReadoutLedger
internal import ReadoutRecord

/// The lines that show an utterance with its reports.
struct UtteranceLines {
  let lines: [String]

  init(_ utterance: StoredUtterance, style: TextStyle) {
    lines = [Self.title(of: utterance, style)] + utterance.statements.map { Self.line($0, style) }
  }

  /// Who said it and when, and the talking point.
  private static func title(of utterance: StoredUtterance, _ style: TextStyle) -> String {
    let point = utterance.talkingPoint.map { ", talking point \($0)" } ?? ""
    let speaker = style.bold((utterance.speakerName ?? utterance.speaker).printable)
    return "\(utterance.id)  \(utterance.dayLine)  \(speaker)\(style.dim(point))"
  }

  /// A report: when and by whom it was published, and its words.
  private static func line(_ hit: StatementHit, _ style: TextStyle) -> String {
    let published = hit.published?.edtf?.rawValue ?? "undated"
    let outlet = (hit.outlet ?? "an unknown outlet").printable
    let flags = hit.groups.wording.isEmpty ? "" : " (\(hit.groups.wording.joined(separator: ", ")))"
    let kind = hit.statement.kind.rawValue
    return """
        \(published)  \(outlet), \(kind)\(flags): \(Excerpt(hit.words.content).text) \
      \(style.dim("\(hit.id)"))
      """
  }
}

/// The lines that show a talking point with its utterances.
struct TalkingPointLines {
  let lines: [String]

  init(_ point: StoredTalkingPoint, style: TextStyle) {
    let count = point.utterances.count
    lines =
      ["\(point.id)  said on \(count) occasions"]
      + point.utterances.flatMap { [""] + UtteranceLines($0, style: style).lines }
  }
}

extension StoredUtterance {
  /// The day, or the days between which it was said.
  fileprivate var dayLine: String {
    guard let earliest, let latest else { return "date unknown" }
    return earliest == latest ? earliest.iso : "\(earliest.iso) to \(latest.iso)"
  }
}
