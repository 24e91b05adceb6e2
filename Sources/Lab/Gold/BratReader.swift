internal import ReadoutText

/// Reads brat stand-off annotation as PolNeAR has it: `T` lines are spans in code points, `E` lines
/// tie them together.
enum BratReader {
  struct Attribution {
    var source: [CodePointSpan] = []
    var cue: [CodePointSpan] = []
    var content: [CodePointSpan] = []
  }

  /// The attributions of one annotation file; lines of other kinds are passed over.
  static func attributions(in file: String) -> [Attribution] {
    var spans: [Substring: [CodePointSpan]] = [:]
    var events: [[Substring]] = []
    for line in file.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2, let kind = fields[0].first else { continue }
      if kind == "T", fields[0].dropFirst().allSatisfy(\.isNumber) {
        spans[fields[0]] = Self.spans(fields[1])
      } else if kind == "E", fields[0].dropFirst().allSatisfy(\.isNumber) {
        events.append(fields[1].split(separator: " "))
      }
    }
    return events.compactMap { attribution($0, spans) }
  }

  /// `Content 10 20;22 30`: the stretches behind the label.
  private static func spans(_ field: Substring) -> [CodePointSpan] {
    guard let blank = field.firstIndex(of: " ") else { return [] }
    return field[field.index(after: blank)...].split(separator: ";").compactMap { stretch in
      let ends = stretch.split(separator: " ").compactMap { Int($0) }
      return ends.count == 2 ? CodePointSpan(ends[0], ends[1]) : nil
    }
  }

  private static func attribution(
    _ event: [Substring], _ spans: [Substring: [CodePointSpan]]
  ) -> Attribution? {
    guard let trigger = event.first, trigger.hasPrefix("Attribution") else { return nil }
    var attribution = Attribution()
    for argument in event.dropFirst() {
      let parts = argument.split(separator: ":")
      guard parts.count == 2, let stretch = spans[parts[1]] else { continue }
      if parts[0].hasPrefix("Source") { attribution.source += stretch }
      if parts[0].hasPrefix("Cue") { attribution.cue += stretch }
      if parts[0].hasPrefix("Content") { attribution.content += stretch }
    }
    return attribution.content.isEmpty ? nil : attribution
  }
}
