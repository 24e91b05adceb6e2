internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// The lines that tell what a quotation was found to be: the class first, then the reports.
struct VerificationLines {
  private let found: VerifiedQuotation
  private let isExplained: Bool
  private let style: TextStyle

  init(_ found: VerifiedQuotation, isExplained: Bool, style: TextStyle) {
    self.found = found
    self.isExplained = isExplained
    self.style = style
  }

  /// All lines.
  var lines: [String] {
    [style.bold(title)] + notes + (isExplained ? explanation : []) + [""] + reports + nearest
  }

  private var reports: [String] {
    let isStitched = found.finding == .stitched
    let rest = found.reportCount - found.reports.count
    return found.reports.enumerated().flatMap { index, report in
      let title = isStitched ? "part \(index + 1)" : index == 1 ? "other reports" : nil
      return (title.map { [style.dim($0)] } ?? []) + lines(of: report)
    } + (rest > 0 ? ["further reports: \(rest); --limit shows more", ""] : [])
  }

  private var nearest: [String] {
    guard !found.nearest.isEmpty, found.finding != .verbatim else { return [] }
    return [style.dim("nearest beside these")] + found.nearest.flatMap(lines)
  }

  private func lines(of report: VerifiedQuotation.Report) -> [String] {
    let statement = StatementLines(hit: report.hit, style: style).lines.dropLast(2)
    let difference = report.difference.isEmpty ? nil : DifferenceLine(report.difference).text
    return [
      statement.first, difference.map { "  as compared: \($0)" },
      statement.dropFirst().first, "  \(note(on: report))",
      "  " + style.dim("\(report.hit.id) in \(report.hit.article); \(receipt(of: report))"), "",
    ].compactMap { $0 }
  }

  private func note(on report: VerifiedQuotation.Report) -> String {
    let share = Int((report.share * 100).rounded(.down))
    let finding = report.finding.map { finding in
      found.finding == .stitched && report.words.count < found.wordCount
        ? "words \(report.words.lowerBound + 1) to \(report.words.upperBound) of the quotation"
        : FindingText.ofReport(finding, isMisspelt: report.isMisspelt)
    }
    let flags = report.difference.isEmpty || report.finding == .verbatim ? [] : report.flags
    let bearing =
      flags.isEmpty
      ? nil : "the difference bears on: " + flags.map(\.rawValue).joined(separator: ", ")
    let speaker = report.speaker == .unknown ? "the report does not tell who speaks" : nil
    let beyond = report.goesBeyond ? "some of the words stand around the statement" : nil
    return [
      finding ?? "not quoted here; \(share) % of the words, by weight", bearing, beyond, speaker,
    ]
    .compactMap { $0 }.joined(separator: "; ")
  }

  private func receipt(of report: VerifiedQuotation.Report) -> String {
    if let problem = report.problem { return "receipt does not hold: \(problem.printable)" }
    let spans = report.receipt.selectors.filter { $0.part == .content }.map(\.span)
    let place = spans.map { "\($0.start) to \($0.end)" }.joined(separator: ", ")
    return
      "characters \(place); receipt holds, sha256 \(report.receipt.originalDigest.hex.prefix(12))…"
  }
}

extension VerificationLines {
  private var title: String {
    FindingText.title(
      found.finding, isMisspelt: found.reports.first?.isMisspelt == true,
      speaker: found.speaker?.printable,
      others: found.reports.first.flatMap { $0.hit.statement.speaker?.name?.printable })
  }

  private var notes: [String] {
    [
      found.isSpeakerKnown == false
        ? "this ledger has no statement of \(found.speaker?.printable ?? "that speaker"): look at "
          + "the spelling; 'readout speakers' lists whom it knows" : nil,
      found.isShortened ? "only the first \(found.wordCount) words were compared" : nil,
      found.finding == .notFound
        ? "nothing follows for what this ledger does not hold; 'readout stats' tells what it does"
        : nil,
    ].compactMap { $0 }
  }

  private var explanation: [String] {
    let shares = (found.reports + found.nearest).map {
      "  \($0.hit.id): \($0.finding?.rawValue ?? "not quoted"), words \($0.words.lowerBound + 1) to "
        + "\($0.words.upperBound), share " + JSONValue.twoDecimals($0.share).line
    }
    return [
      "words compared: \(found.wordCount); statements compared: \(found.candidateCount), those "
        + "that share the rarest words with it"
    ] + shares
  }
}
