/// Words that report what somebody says within what another one says, beside the reporting verbs.
///
/// They are no cues for the rules: in a report's own sentences they mostly tell what is done.
enum NestedVerbs {
  /// Verbs of offering, asking, ordering, refusing and ascribing, in all their forms.
  static let verbs = WordSet(
    lemmas.split(whereSeparator: \.isWhitespace)
      .flatMap { ReportingVerb.inflections(of: String($0)).map(\.1) }
      + ["referred", "referring", "written", "sworn", "forbade", "forbidden"])

  private static let lemmas = """
    offer confide threaten guarantee attest vouch rebut dispute object protest apologise apologize appeal
    petition invite instruct order encourage allude ascribe attribute credit refuse decline advocate
    inquire enquire grumble preach rant chant detail outline relate summarize summarise list implore
    """

  /// Nouns that say what somebody says: "his explanation that", "an offer to".
  static let nouns: WordSet = [
    "accusation", "accusations", "admission", "allegation", "allegations", "announcement",
    "announcements", "appeal", "appeals", "argument", "arguments", "assertion", "assertions",
    "assurance", "assurances", "claim", "claims", "complaint", "complaints", "declaration",
    "demand",
    "demands", "denial", "denials", "explanation", "explanations", "insistence", "offer", "offers",
    "pledge", "pledges", "promise", "promises", "proposal", "proposals", "remark", "remarks",
    "request", "requests", "rumor", "rumors", "rumour", "rumours", "statement", "statements",
    "suggestion", "suggestions", "testimony", "threat", "threats", "warning", "warnings",
  ]
}
