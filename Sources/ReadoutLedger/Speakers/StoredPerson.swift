public import ReadoutRecord

/// A person of a ledger, with the numbers of what is reported of them.
public struct PersonSummary: Sendable, Hashable {
  /// The person.
  public var id: PersonID

  /// The fullest name that articles give.
  public var name: String

  /// Number of articles with a statement of the person.
  public var articleCount: Int

  /// Number of statements of the person.
  public var statementCount: Int
}

/// A person with all names, and the roles with what each rests on.
public struct StoredPerson: Sendable, Hashable {
  /// A name that articles give the person.
  public struct Name: Sendable, Hashable {
    /// The name.
    public var name: String

    /// Number of articles that have it.
    public var articleCount: Int
  }

  /// A role that articles have told.
  public struct LearnedRole: Sendable, Hashable {
    /// The role in the words of the first article.
    public var text: String

    /// The country as a code; `nil` when the articles do not name it.
    public var country: String?

    /// Publication of the first and of the last article that told it; `nil` when none is dated.
    public var from: EDTF?

    /// Publication of the last article that told it.
    public var to: EDTF?

    /// The first article that told it: the evidence.
    public var evidence: ArticleID

    /// Number of articles that told it.
    public var articleCount: Int
  }

  /// The person and the numbers.
  public var summary: PersonSummary

  /// The names, the most frequent first.
  public var names: [Name]

  /// The roles that articles have told, the earliest first.
  public var learnedRoles: [LearnedRole]

  /// The terms that a table of the user or our own has of a person of these names.
  public var tableTerms: [RoleTerm]

  /// Who may be the same person.
  public var proposals: [MergeProposal]
}

/// Two persons who may be one: for somebody to look at, never done by itself.
public struct MergeProposal: Sendable, Hashable {
  /// The person who was known first.
  public var first: PersonID

  /// That person's name.
  public var firstName: String

  /// The other person.
  public var second: PersonID

  /// The other person's name.
  public var secondName: String

  /// What speaks for it.
  public var reason: String
}
