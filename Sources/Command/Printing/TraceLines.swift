internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord

/// The lines of a trace: each use with what changed, then others, then what may stand against it.
struct TraceLines {
  let trace: Trace
  let style: TextStyle

  var lines: [String] {
    [heading] + trace.uses.flatMap(use) + cut + opposed + others + choices
      + [CoverageLine(trace.coverage).text]
  }

  private var heading: String {
    let id = trace.talkingPoint.map { " \($0)" } ?? ""
    let person = trace.person.map { " (\($0))" } ?? ""
    let who = (trace.speaker ?? "speaker unknown") + person
    let pause = trace.longestPause.map {
      ", the longest pause \(Count.of($0.dayCount, "day")) from \($0.first.iso)"
    }
    let uses = Count.of(trace.uses.count, trace.talkingPoint == nil ? "occasion" : "use")
    return style.bold(who.printable + id) + ": \(uses)\(pause ?? "")"
  }

  private func use(_ use: TraceUse) -> [String] {
    [EntryLine(use.entry, style: style).text]
      + drift(use.sincePrevious, "since the use before")
      + (use.sinceFirst == use.sincePrevious ? [] : drift(use.sinceFirst, "since the first"))
  }

  private func drift(_ drift: WordingDrift?, _ since: String) -> [String] {
    guard let drift else { return [] }
    guard !drift.isNone else { return ["    the same words \(since)"] }
    guard drift.isQuoted else { return ["    told in other words \(since)"] }
    let changes =
      drift.replaced.map { "\($0.from) → \($0.to)" } + drift.dropped.map { "- \($0)" }
      + drift.added.map { "+ \($0)" }
    let flags = drift.meaningFlags.map(\.rawValue)
    let marks = flags.isEmpty ? "" : " (\(flags.joined(separator: ", ")))"
    return ["    \(since): " + Excerpt(changes.joined(separator: "; ")).text + marks]
  }

  private var cut: [String] { trace.isCut ? ["later uses are left out"] : [] }

  private var opposed: [String] {
    guard !trace.opposed.isEmpty else { return [] }
    return [style.bold("may take it back, to be looked at")]
      + trace.opposed.flatMap { use in
        [
          EntryLine(use.entry, style: style).text,
          "    " + style.dim("\(use.statement) against \(use.against)"),
        ]
      }
  }

  private var others: [String] {
    guard !trace.others.isEmpty else { return [] }
    return [style.bold("the same words of others")]
      + trace.others.map { use in
        EntryLine(use.entry, style: style, speaker: use.speaker ?? "speaker unknown").text
      }
  }

  private var choices: [String] {
    guard !trace.choices.isEmpty else { return [] }
    return [style.bold("the words stand also in")]
      + trace.choices.map { choice in
        "  \(choice.subject)  \((choice.speaker ?? "speaker unknown").printable), "
          + Count.of(choice.utteranceCount, "utterance")
      }
  }
}
