internal import ReadoutLedger
internal import ReadoutRecord

/// The line of an utterance in a timeline or a trace: when, its words, and who reports them.
struct EntryLine {
  let text: String

  /// Makes the line.
  ///
  /// - Parameters:
  ///   - entry: The utterance.
  ///   - style: How it is printed.
  ///   - day: What stands for the date; without it the date, or the publication where it is unknown.
  ///   - speaker: Who speaks, where others stand beside.
  init(_ entry: TimelineEntry, style: TextStyle, day: String? = nil, speaker: String? = nil) {
    let words = Excerpt(entry.shown?.words.content ?? "").text
    let id = entry.utterance?.description ?? entry.shown?.id.description ?? ""
    let who = speaker.map { "\($0.printable): " } ?? ""
    let source = style.dim("(\(Self.source(of: entry))) \(id)")
    text = "  \(day ?? Self.date(of: entry))  \(who)\(words)  \(source)"
  }

  /// The date, or that it is unknown with the publication.
  static func date(of entry: TimelineEntry) -> String {
    if let saidOn = entry.saidOn { return saidOn.rawValue }
    return "date unknown, published \(entry.published?.rawValue ?? "on an unknown day")"
  }

  /// How the words are given, who reports them, and how quotations differ.
  private static func source(of entry: TimelineEntry) -> String {
    let named = entry.outlets.count
    let count = named == 0 ? "outlet unknown" : Count.of(named, "outlet")
    let names = named == 0 ? "" : ": " + entry.outlets.prefix(3).joined(separator: ", ").printable
    let more = named > 3 ? ", …" : ""
    let words = entry.wording.isEmpty ? "" : "; " + entry.wording.joined(separator: ", ")
    return "\(entry.shown?.statement.kind.rawValue ?? ""), \(count)\(names)\(more)\(words)"
  }
}
