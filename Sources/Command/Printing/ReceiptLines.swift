internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// The lines that show a statement with its proof.
struct ReceiptLines {
  let stored: StoredStatement
  let style: TextStyle

  /// All lines, in the order of the page.
  var lines: [String] { facts + [""] + passage + [""] + receipt }

  private var hit: StatementHit { stored.hit }
  private var statement: Statement { stored.hit.statement }

  private var facts: [String] {
    let rows: [(String, String?)] = [
      ("statement", "\(hit.id), number \(statement.n) in article \(hit.article)"),
      ("article", articleLine),
      ("reported as said by", style.bold(statement.speakerLine(source: hit.words.source))),
      ("known by", statement.speaker?.name == nil ? nil : statement.speaker?.reason?.printable),
      ("to", statement.addressee?.printable),
      ("said on", dateLine),
      ("occasion", statement.occasion?.line),
      ("form", formLine),
      ("utterance", hit.groups.utterance?.description),
      ("talking point", hit.groups.talkingPoint?.description),
      ("wording", wordingLine),
      ("review", hit.review == .auto ? nil : "\(hit.review.rawValue) by a person"),
      ("confidence", JSONValue.twoDecimals(statement.confidence).line),
    ]
    return rows.compactMap { name, value in value.map { pad(name) + $0 } }
  }

  private var articleLine: String {
    let published = hit.published?.line ?? "date unknown: no date of publication is known"
    let outlet = hit.outlet ?? "outlet unknown"
    return "\(hit.articleTitle.printable) (\(outlet.printable), \(published))"
  }

  private var dateLine: String {
    let basis = statement.saidOn.basis.map { " (from: \($0.rawValue))" } ?? ""
    return statement.saidOn.line + basis
  }

  /// How the quotation differs from the other reports; `nil` when it does not.
  private var wordingLine: String? {
    let flags = hit.groups.wording
    return flags.isEmpty ? nil : flags.joined(separator: ", ") + " against other reports"
  }

  private var formLine: String {
    let flags = [
      statement.isNegated ? "negated" : nil,
      statement.mood == .asserted ? nil : statement.mood.rawValue,
      statement.isHeadline ? "headline" : nil,
      statement.parent.map { "within statement \($0)" },
    ]
    return ([statement.kind.rawValue, statement.act.rawValue] + flags.compactMap { $0 })
      .joined(separator: ", ")
  }

  /// The paragraphs around the statement, its words set off.
  private var passage: [String] {
    let text = stored.receipt.passage.pieces.map { piece in
      let words = piece.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        styled(String($0).printable, piece.part)
      }
      return words.joined(separator: "\n")
    }
    return text.joined().split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "    \($0)"
    }
  }

  private func styled(_ words: String, _ part: StatementPart?) -> String {
    guard !words.isEmpty, let part else { return words }
    return part == .content ? style.highlighted(words) : style.bold(words)
  }

  private var receipt: [String] {
    [
      pad("original") + "sha256 \(stored.receipt.originalDigest.hex)",
      pad("text") + "sha256 \(stored.receipt.textDigest.hex)",
    ] + stored.receipt.selectors.map { pad($0.part.rawValue) + line(of: $0) }
  }

  private func line(of selector: Receipt.Selector) -> String {
    let span = "characters \(selector.span.start) to \(selector.span.end)"
    let bytes = selector.originalBytes.map {
      "bytes \($0.lowerBound) to \($0.upperBound) of the original"
    }
    return "\(span), \(bytes ?? "not in the original"): \(Excerpt(selector.words).text)"
  }

  private func pad(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 21 - name.count))
  }
}

extension Occasion {
  /// Kind, place and counterparts on one line.
  fileprivate var line: String {
    let parts =
      [kind?.rawValue, place] + [with.isEmpty ? nil : "with \(with.joined(separator: ", "))"]
    return parts.compactMap { $0 }.joined(separator: ", ").printable
  }
}
