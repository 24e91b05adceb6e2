/// The condition on `statement` that one of some persons is its speaker, as SQL.
enum MentionCondition {
  /// The condition with a parameter for each person: the mention of a name in its article says whose
  /// it is, and several speakers of one statement are each asked.
  static func sql(personCount: Int) -> String {
    let marks = Array(repeating: "?", count: personCount).joined(separator: ", ")
    return """
      EXISTS (SELECT 1 FROM mention WHERE mention.article = statement.article
        AND mention.person IN (\(marks)) AND (mention.name = statement.speakerName
        OR instr('; ' || statement.speakerName || ';', '; ' || mention.name || ';') > 0))
      """
  }
}
