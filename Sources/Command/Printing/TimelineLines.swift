internal import ReadoutLedger
internal import ReadoutRecord

/// The lines of a timeline: a heading for each month, a line for each utterance.
struct TimelineLines {
  let timeline: Timeline
  let style: TextStyle

  var lines: [String] {
    [heading] + months + undated + cut + [CoverageLine(timeline.coverage).text]
  }

  private var heading: String {
    let speaker = timeline.speaker
    let id = speaker.person.map { " (\($0))" } ?? ""
    let about = timeline.query.about.isEmpty ? "" : " on \(timeline.query.about)"
    let undated = timeline.undated.isEmpty ? "" : ", \(timeline.undated.count) of unknown date"
    let count = Count.of(timeline.dated.count + timeline.undated.count, "utterance")
    return style.bold((speaker.name + id).printable) + about.printable + ": \(count)\(undated)"
  }

  private var months: [String] {
    var lines: [String] = []
    var last: String?
    for entry in timeline.dated {
      let month = entry.month
      if month != last { lines.append(style.bold(month)) }
      last = month
      lines.append(line(entry, day: entry.dayOfMonth))
    }
    return lines
  }

  private var undated: [String] {
    guard !timeline.undated.isEmpty else { return [] }
    return [style.bold("date unknown")]
      + timeline.undated.map { entry in
        line(entry, day: "published \(entry.published?.rawValue ?? "on an unknown day")")
      }
  }

  private func line(_ entry: TimelineEntry, day: String) -> String {
    EntryLine(entry, style: style, day: day).text
  }

  private var cut: [String] {
    timeline.isCut ? ["earlier utterances are left out; --limit shows more"] : []
  }
}

extension TimelineEntry {
  /// Year and month, or the year alone where no more is known.
  fileprivate var month: String {
    guard let first = saidOn?.earliest ?? saidOn?.latest else { return "" }
    let last = saidOn?.latest ?? first
    return String(first.iso.prefix(first.month == last.month && first.year == last.year ? 7 : 4))
  }

  /// The day of the month, or the whole date where it is no single day.
  fileprivate var dayOfMonth: String {
    guard let saidOn else { return "" }
    guard let day = saidOn.day else { return saidOn.rawValue }
    return String(day.iso.suffix(2))
  }
}
