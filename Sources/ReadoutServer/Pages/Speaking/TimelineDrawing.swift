internal import ReadoutLedger
internal import ReadoutRecord

/// A timeline as a drawing: an utterance a dot above its day, those of a few days above each other.
struct TimelineDrawing: Sendable {
  /// An utterance.
  struct Dot: Sendable {
    var x: String
    var y: String
    var kind: String
    var label: String
    var path: String
  }

  /// A line of the axis with its name.
  struct Tick: Sendable {
    var x: String
    var textX: String
    var label: String
  }

  var label: String
  var width: Int
  var height: Int
  var baseline: String
  var axisEnd: String
  var labelY: String
  var tickTop: String
  var tickBottom: String
  var ticks: [Tick]
  var dots: [Dot]

  private static let margin = 14.0
  private static let innerWidth = 732.0
  private static let spacing = 12.0
  private static let mostRows = 14.0

  /// Draws utterances whose day, month or year is known; `nil` without any.
  ///
  /// - Parameters:
  ///   - entries: The utterances.
  ///   - year: The year that is drawn alone; `nil` for all years.
  ///   - name: Who speaks, for those who do not see the drawing.
  init?(_ entries: [TimelineEntry], year: Int?, name: String) {
    let placed = entries.compactMap { entry in
      Self.day(of: entry).map { (day: $0.dayNumber, entry: entry) }
    }.sorted { $0.day < $1.day }
    guard let first = placed.first?.day, let last = placed.last?.day else { return nil }
    let axis = TimelineAxis(first: first, last: last, year: year)
    let stacks = TimelineStacks(
      places: placed.map { axis.share(of: $0.day) * Self.innerWidth }, spacing: Self.spacing)
    let rows = Double(max(stacks.mostRows, 3))
    let step = min(Self.spacing, Self.spacing * Self.mostRows / rows)
    let base = Self.margin + min(rows, Self.mostRows) * Self.spacing
    width = Int(Self.innerWidth + 2 * Self.margin)
    height = Int(base + 26)
    baseline = Self.number(base)
    axisEnd = Self.number(Self.margin + Self.innerWidth)
    labelY = Self.number(base + 19)
    tickTop = Self.number(Self.margin / 2)
    tickBottom = Self.number(base + 5)
    label = "Timeline of \(PrintableText.plain(name)): \(Count.of(placed.count, "dated utterance"))"
    ticks = axis.ticks.map {
      let x = Self.margin + $0.share * Self.innerWidth
      return Tick(x: Self.number(x), textX: Self.number(x + 4), label: $0.label)
    }
    dots = zip(placed, stacks.dots).map { place, dot in
      Self.dot(place.entry, x: Self.margin + dot.x, y: base - 8 - Double(dot.row) * step)
    }
  }

  private static func day(of entry: TimelineEntry) -> CalendarDay? {
    entry.saidOn?.earliest ?? entry.saidOn?.latest
  }

  private static func dot(_ entry: TimelineEntry, x: Double, y: Double) -> Dot {
    let words = PageExcerpt(entry.shown?.words.content ?? "", limit: 140)
    let text = words.text.pieces.map { $0.text ?? "[\($0.sign?.code ?? "")]" }.joined()
    let date = entry.saidOn.map { DateText($0).words } ?? ""
    let note = words.note.map { " (\($0))" } ?? ""
    return Dot(
      x: number(x), y: number(y), kind: entry.shown?.statement.kind.rawValue ?? "indirect",
      label: "\(date): \(text)\(note)", path: PagePath.entry(entry))
  }

  /// A coordinate with one decimal.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
