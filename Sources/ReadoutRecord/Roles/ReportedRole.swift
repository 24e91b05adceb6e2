/// That one article gives a person a role, as a ledger has learned it.
public struct ReportedRole: Sendable, Hashable {
  /// The person's usual name.
  public var person: String

  /// The person in the ledger, such as `p12`: two of one name are two.
  public var personID: String

  /// The names that articles give the person.
  public var spellings: [String]

  /// The role in the article's words.
  public var role: String

  /// The country as an ISO 3166-1 alpha-2 code; `nil` when the article does not name it.
  public var country: String?

  /// The article in the ledger, such as `a12`: the evidence.
  public var article: String

  /// The day on which the article was published.
  public var day: CalendarDay

  /// Creates a report of a role.
  public init(
    person: String, personID: String, spellings: [String] = [], role: String, country: String?,
    article: String, day: CalendarDay
  ) {
    self.person = person
    self.personID = personID
    self.spellings = spellings
    self.role = role
    self.country = country
    self.article = article
    self.day = day
  }
}
