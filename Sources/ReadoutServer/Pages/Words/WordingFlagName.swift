internal import ReadoutMatching

/// A flag of a wording as the ledger names it.
struct WordingFlagName {
  /// What it means.
  let words: String

  /// Reads a name; one that is not known stands for itself.
  init(_ name: String) { words = WordingFlag(rawValue: name)?.words ?? name }
}
