internal import ReadoutText

/// Words that comparison treats in a way of their own, by the hash of their folded form.
enum WordTables {
  /// What is known of a word.
  static let traits: [UInt64: WordTraits] = {
    var traits: [UInt64: WordTraits] = [:]
    for (words, trait) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        traits[WordHash.hash(word.utf8), default: []].insert(trait)
      }
    }
    for word in NumberWords.values.keys { traits[word, default: []].insert(.number) }
    return traits
  }()

  /// Titles whose full stop ends no sentence.
  static let titles = Set(
    "mr mrs ms dr gen sen rep st gov lt col prof capt sgt".split(separator: " ")
      .map { WordHash.hash($0.utf8) })

  /// The plain form of modal words that are contracted.
  static let plainModals: [UInt64: UInt64] = {
    let plain = [
      ("will", "won't i'll we'll you'll he'll she'll it'll they'll that'll"),
      ("would", "wouldn't"), ("can", "cannot can't"), ("could", "couldn't"),
      ("should", "shouldn't"), ("must", "mustn't"),
    ]
    var modals: [UInt64: UInt64] = [:]
    for (modal, forms) in plain {
      for form in forms.split(separator: " ") {
        modals[WordHash.hash(form.utf8)] = WordHash.hash(modal.utf8)
      }
    }
    return modals
  }()

  /// What stands at the end of `don't` and `isn't`.
  static let notClitic = Array("n't".utf8)

  /// Spellings that no rule joins, each with the hash of the one that stands first on its line.
  static let spellings: [UInt64: UInt64] = {
    var spellings: [UInt64: UInt64] = [:]
    for line in variants.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first else { continue }
      for word in words { spellings[WordHash.hash(word.utf8)] = WordHash.hash(first.utf8) }
    }
    return spellings
  }()

  private static let lists: [(String, WordTraits)] = [
    (
      """
      a an the and or but nor so yet of to in on at by for from with into onto upon over under as
      than then that this these those there here it its it's he him his she her hers they them
      their theirs we us our ours you your yours i me my mine who whom whose which what is are was
      were be been being am has have had having do does did doing not no if when while because
      will would can could may might shall should must just also very all any some such only own
      i'm i've i'll i'd we're we've we'll we'd they're they've they'll you're he's she's that's
      there's don't doesn't didn't isn't aren't wasn't won't can't up out about
      """, .common
    ),
    (
      "not no never nobody none nothing nor neither nowhere cannot without ain't no-one",
      .negation
    ),
    (
      """
      will would can could may might shall should must ought cannot won't wouldn't can't couldn't
      shouldn't mustn't i'll we'll you'll he'll she'll it'll they'll that'll
      """, .modal
    ),
    ("if unless provided providing whether otherwise", .condition),
    ("and but or so nor yet because then", .conjunction),
    ("who whom whose which where that and but or nor because as", .relative),
    ("half dozen twice double triple both several dozens hundreds thousands millions", .number),
  ]

  private static let variants = """
    programme program
    programmes programs
    grey gray
    practise practice
    practised practiced
    sceptic skeptic
    sceptical skeptical
    sceptics skeptics
    mould mold
    plough plow
    judgement judgment
    judgements judgments
    acknowledgement acknowledgment
    ageing aging
    aluminium aluminum
    licence license
    defence defense
    """
}
