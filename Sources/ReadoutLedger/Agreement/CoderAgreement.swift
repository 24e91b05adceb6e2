public import ReadoutRecord

/// What one coder has said of statements: the codes that each bears.
///
/// A statement counts once the coder has looked at it: coded it, accepted it or rejected it.
public struct Codings: Sendable, Hashable {
  /// For each statement, by what tells it from others, its codes.
  public var labels: [String: Set<String>]

  /// Creates codings.
  public init(_ labels: [String: Set<String>] = [:]) { self.labels = labels }

  /// Takes the next correction of a statement.
  mutating func apply(_ correction: Correction, to unit: String) {
    switch correction {
    case .code(let label, true): labels[unit, default: []].insert(label)
    case .code(let label, false): labels[unit, default: []].remove(label)
    case .accept, .reject: labels[unit, default: []].formUnion([])
    default: break
    }
  }
}

/// How far two coders agree, of the statements that both have looked at.
public struct CoderAgreement: Sendable, Hashable {
  /// The agreement about one code: whether a statement bears it or not.
  public struct Code: Sendable, Hashable {
    /// The code's label.
    public var label: String

    /// The agreement.
    public var alpha: KrippendorffAlpha

    /// Number of statements to which the first coder gave it.
    public var firstCount: Int

    /// Number of statements to which the second coder gave it.
    public var secondCount: Int
  }

  /// The agreement about all codes of a statement at once: only the same codes agree.
  public var overall: KrippendorffAlpha

  /// The agreement about each code that one of them has given, by label.
  public var codes: [Code]

  /// Number of statements that both have looked at.
  public var unitCount: Int { overall.unitCount }

  /// Compares two coders.
  public init(_ first: Codings, _ second: Codings) {
    let units = first.labels.keys.filter { second.labels[$0] != nil }.sorted()
    let pairs = units.map { (first.labels[$0] ?? [], second.labels[$0] ?? []) }
    func together(_ labels: Set<String>) -> String { labels.sorted().joined(separator: "\n") }
    overall = KrippendorffAlpha(pairs.map { [together($0), together($1)] })
    let labels = pairs.reduce(into: Set<String>()) { $0.formUnion($1.0.union($1.1)) }
    codes = labels.sorted().map { label in
      Code(
        label: label,
        alpha: KrippendorffAlpha(
          pairs.map { [String($0.contains(label)), String($1.contains(label))] }),
        firstCount: pairs.count { $0.0.contains(label) },
        secondCount: pairs.count { $0.1.contains(label) })
    }
  }
}

extension CoderAgreement {
  /// The agreement as JSON; an alpha that is not defined is null.
  public var json: JSONValue {
    [
      "units": .integer(unitCount), "alpha": Self.json(overall.alpha),
      "codes": .array(
        codes.map {
          [
            "label": .string($0.label), "alpha": Self.json($0.alpha.alpha),
            "first": .integer($0.firstCount), "second": .integer($0.secondCount),
          ]
        }),
    ]
  }

  /// A number with three decimals, below 0 too.
  private static func json(_ alpha: Double?) -> JSONValue {
    guard let alpha else { return .null }
    return .string(decimal(alpha))
  }

  /// A coefficient with three decimals.
  public static func decimal(_ alpha: Double) -> String {
    let thousandths = Int((abs(alpha) * 1_000).rounded())
    let digits = String(thousandths % 1_000)
    let sign = alpha < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(thousandths / 1_000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
