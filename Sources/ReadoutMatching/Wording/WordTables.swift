internal import ReadoutText

/// Words that comparison treats in a way of their own, by the hash of their folded form.
enum WordTables {
  /// What a word of the tables is.
  struct Entry {
    var traits: WordTraits = []
    /// The key under which its spellings meet.
    var spelling: UInt64
  }

  /// What is known of the words of the tables.
  static let entries: [UInt64: Entry] = {
    var entries: [UInt64: Entry] = [:]
    for (words, trait) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let key = WordHash.hash(word.utf8)
        entries[key, default: Entry(spelling: key)].traits.insert(trait)
      }
    }
    for (word, value) in NumberWords.values {
      entries[word, default: Entry(spelling: word)].traits.insert(.number)
      entries[word]?.spelling = WordHash.hash(String(value).utf8)
    }
    for line in variants.split(separator: "\n") {
      let keys = line.split(separator: " ").map { WordHash.hash($0.utf8) }
      for key in keys { entries[key, default: Entry(spelling: key)].spelling = keys[0] }
    }
    return entries
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

  /// Spellings that no rule joins, those of one word on a line.
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
