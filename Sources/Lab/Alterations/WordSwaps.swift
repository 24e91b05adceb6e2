/// Words that can stand in each other's place and then say something else.
///
/// Each line holds words of one class and form; any of them is exchanged for any other of its line.
enum WordSwaps {
  /// Modals: what differs is how sure or how bound somebody is.
  static let modals = lines(
    """
    will may might must could should would
    """)

  /// Nouns, verbs, adjectives and adverbs.
  static let words = lines(
    """
    security prosperity sovereignty
    peace war
    road bridge river
    harbour airport border port
    ships trucks trains planes
    talks threats sanctions negotiations
    agreement dispute treaty conflict
    minister general judge
    government opposition parliament
    country region city nation
    people soldiers workers farmers voters
    sailors pilots doctors teachers
    letter speech report
    table door
    grain steel water gas oil
    law rule budget
    money time
    question answer problem solution
    questions answers problems solutions
    morning evening week month summer winter
    today tomorrow yesterday
    monday tuesday wednesday thursday friday
    january february april june july september october november december
    first last
    accept reject sign ignore
    accepted rejected signed ignored
    agree disagree
    agreed refused
    open close
    win lose
    support oppose
    supported opposed
    increase reduce
    buy sell
    believe doubt
    remember forget
    strong weak
    good bad
    great terrible
    safe dangerous
    easy hard
    new old
    early late
    big small
    more fewer
    always never rarely
    everybody nobody
    north south east west
    american russian european chinese
    women men children
    jobs taxes
    police army
    court senate
    campaign company
    health education
    father mother brother sister
    help harm
    best worst
    friends enemies
    """)

  /// Cardinal numbers as words, without "one", which is more often a pronoun.
  static let numbers = lines(
    """
    two three four five six seven eight nine ten eleven twelve
    twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion
    third fourth fifth
    """)

  /// The other words of the line of each word.
  private static func lines(_ text: String) -> [String: [String]] {
    var others: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { others[word] = words.filter { $0 != word } }
    }
    return others
  }
}
