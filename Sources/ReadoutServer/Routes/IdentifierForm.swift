internal import ReadoutLedger
internal import ReadoutRecord

/// How an identifier of the ledger is written: for the document a regular expression, for a question
/// the identifier's own reading, which takes every text that the expression matches.
struct IdentifierForm: Sendable {
  /// The expression, in the dialect of JSON Schema.
  let pattern: String

  /// One of the form.
  let example: String

  /// Whether a text is an identifier.
  let reads: @Sendable (String) -> Bool

  private static let base32 = "[1-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{0,10}$"

  static let statement = IdentifierForm(pattern: "^s" + base32, example: "s1cg2k00007") {
    StatementID($0) != nil
  }
  static let utterance = IdentifierForm(pattern: "^u" + base32, example: "u1cg2k00007") {
    UtteranceID($0) != nil
  }
  static let talkingPoint = IdentifierForm(pattern: "^t" + base32, example: "t1cg2k00007") {
    TalkingPointID($0) != nil
  }
  static let article = IdentifierForm(pattern: "^a[1-9][0-9]{0,17}$", example: "a12") {
    ArticleID($0) != nil
  }
  static let person = IdentifierForm(pattern: "^p-?[1-9][0-9]{0,16}$", example: "p12") {
    PersonID($0) != nil
  }
  static let savedSearch = IdentifierForm(pattern: "^q[1-9][0-9]{0,16}$", example: "q7") {
    SavedSearchID($0) != nil
  }
  static let occasion = IdentifierForm(
    pattern: "^o" + "[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])"
      + "-[1-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{0,7}$", example: "o20310504-7gk2p1a"
  ) { OccasionID($0) != nil }
  static let number = IdentifierForm(pattern: "^[1-9][0-9]{0,8}$", example: "17") {
    $0.utf8.count <= 9 && Int($0).map { $0 > 0 } == true
  }
  static let day = IdentifierForm(
    pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$", example: "2031-05-04"
  ) { EDTF(rawValue: $0)?.earliest?.iso == $0 }

  /// A day, month or year; days beyond the 28th are taken too.
  static let datePattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?$"
}
