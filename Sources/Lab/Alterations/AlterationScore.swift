internal import ReadoutMatching

/// How often each kind of alteration was given which class.
struct AlterationScore {
  /// An alteration and the class that was given.
  typealias Outcome = (alteration: Alteration, found: QuotationFinding)

  /// All alterations with what they were found to be.
  let outcomes: [Outcome]

  /// Those of another class than the right one.
  var wrong: [Outcome] { outcomes.filter { $0.found != $0.alteration.kind.expected } }

  /// Share of right ones, 0 to 1.
  var rightShare: Double {
    outcomes.isEmpty ? 0 : 1 - Double(wrong.count) / Double(outcomes.count)
  }

  /// Number of invented sentences that were called verbatim or altered.
  var inventedAsQuoted: Int {
    outcomes.count { $0.alteration.kind == .invented && $0.found.isQuoted }
  }

  /// The table, a row for each kind, a column for each class.
  var table: String {
    let head =
      TextCell.left("made by", 15)
      + QuotationFinding.allCases.map {
        TextCell.right($0.rawValue, 14)
      }.joined()
    let rows = AlterationKind.allCases.map { kind in
      TextCell.left(kind.rawValue, 15)
        + QuotationFinding.allCases.map { finding in
          TextCell.right(cell(kind, finding), 14)
        }.joined()
    }
    return ([head] + rows).joined(separator: "\n")
  }

  /// A number; one of the right class stands in parentheses.
  private func cell(_ kind: AlterationKind, _ finding: QuotationFinding) -> String {
    let count = outcomes.count { $0.alteration.kind == kind && $0.found == finding }
    return kind.expected == finding ? "(\(count))" : count == 0 ? "." : "\(count)"
  }
}
