internal import ReadoutRecord

/// The reporting verbs by frame and act.
///
/// A table: facts of English, chosen by hand.
enum ReportingVerbs {
  /// Verbs of one frame and act.
  struct Group: Sendable {
    let frame: ReportingVerb.Frame
    let act: StatementAct
    let lemmas: String
  }

  static let groups: [Group] = [
    Group(
      frame: .clause, act: .speech,
      lemmas: """
        say add note write state announce declare claim argue insist suggest explain warn stress
        emphasize emphasise reiterate recall remark comment observe reply respond conclude confirm
        reveal disclose acknowledge admit concede contend maintain assert allege predict boast joke
        quip lament complain tweet vow pledge promise caution testify muse opine counter retort
        exclaim shout yell proclaim affirm reaffirm underline underscore specify clarify elaborate
        hint imply indicate signal swear estimate agree deny recount stipulate recommend propose
        confess theorize speculate inform reckon pronounce point voice communicate
        """),
    Group(
      frame: .guardedClause, act: .speech,
      lemmas: """
        report continue repeat answer post argue highlight ask wonder quote read think interject
        scoff thunder snap fume whisper cry laugh sigh chime begin finish plead beg blast
        """),
    Group(
      frame: .addressee, act: .speech,
      lemmas: "tell assure remind inform notify advise warn brief convince"),
    Group(
      frame: .object, act: .speech,
      lemmas: """
        call describe criticize criticise condemn praise slam denounce decry mock accuse blame
        dismiss reject defend question dub label brand characterize characterise
        portray hail welcome tout cite mention discuss demand request urge express deride ridicule
        rebuke chide lambast bemoan applaud commend congratulate thank
        """),
    Group(
      frame: .clause, act: .thought,
      lemmas: """
        believe think hope fear worry doubt suspect realize assume expect feel know understand
        """),
    Group(frame: .clause, act: .document, lemmas: "show find"),
    Group(frame: .clause, act: .perception, lemmas: "learn"),
  ]

  static let irregular: [String: String] = [
    "say": "said", "write": "wrote", "tell": "told", "swear": "swore", "think": "thought",
    "feel": "felt", "know": "knew", "understand": "understood", "show": "showed", "find": "found",
    "hear": "heard", "see": "saw", "begin": "began", "read": "read",
  ]

  /// Verbs that double their last letter.
  static let doubling: Set<String> = ["admit", "quip", "slam", "begin", "snap", "beg", "chat"]

  /// Particles and phrases that belong to a cue when they follow its verb.
  static let particles: [String: Set<String>] = [
    "point": ["out", "to"], "call": ["for", "on", "upon"], "spell": ["out"], "hit": ["back"],
    "fire": ["back"], "speak": ["of", "about"], "talk": ["about"], "lash": ["out"],
    "rule": ["out"], "go": ["on"],
  ]
}
