/// The time for which a person holds an office of a country or a body.
public struct RoleTerm: Sendable, Hashable {
  /// The person's usual name.
  public var person: String

  /// Other spellings and names of the person.
  public var spellings: [String]

  /// The country as an ISO 3166-1 alpha-2 code, or the body's name.
  public var holder: String

  /// The office: a code of the table of offices, or its title in small letters.
  public var office: Office

  /// When the term began; `nil` when that is not known.
  public var from: EDTF?

  /// When it ended; `nil` while it lasts.
  public var to: EDTF?

  /// The articles of a ledger that tell it, such as `a12`; empty for a term of a table.
  public var evidence: [String]

  /// Creates a term.
  public init(
    person: String, spellings: [String] = [], holder: String, office: Office, from: EDTF?,
    to: EDTF?, evidence: [String] = []
  ) {
    self.person = person
    self.spellings = spellings
    self.holder = holder
    self.office = office
    self.from = from
    self.to = to
    self.evidence = evidence
  }

  /// The person's names, the usual one first.
  public var names: [String] { [person] + spellings }
}

extension RoleTerm {
  /// What is known of a term on a day.
  public enum Standing: Sendable, Hashable {
    /// The office was held, may have been held, or was not.
    case held, uncertain, notHeld
  }

  /// Whether the office was held on a day.
  ///
  /// Where a date is known by the month or year only, the days within it are uncertain.
  ///
  /// - Parameters:
  ///   - day: The day that is asked for.
  ///   - known: The last day up to which a term without end is known to last; `nil` when it lasts
  ///     until somebody says otherwise.
  /// - Returns: What is known of the day.
  public func standing(on day: CalendarDay, knownThrough known: CalendarDay?) -> Standing {
    if let first = from?.earliest, day < first { return .notHeld }
    if let last = to?.latest, last < day { return .notHeld }
    if let begun = from?.latest, day < begun { return .uncertain }
    if let to { return to.earliest.map { day <= $0 } == true ? .held : .uncertain }
    return known.map { $0 < day } == true ? .uncertain : .held
  }
}
