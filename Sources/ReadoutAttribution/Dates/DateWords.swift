internal import ReadoutText

/// The words that dates are made of.
enum DateWords {
  /// What a word can be in a date.
  enum Role: Sendable, Hashable {
    /// 1 for Monday to 7 for Sunday.
    case weekday(Int)
    case month(Int)
    /// `yesterday`: days after the day of the report.
    case dayName(Int)
    /// `morning`, `night`.
    case partOfDay
    /// `day`, `week`, `month`, `year`, in singular or plural.
    case unit(Unit)
    case weekend, eve, overnight
  }

  /// A unit of time.
  enum Unit: Sendable, Hashable {
    case day, week, month, year
  }

  /// The words at which a date is looked for.
  static let roles: WordTable<Role> = {
    var roles: [(String, Role)] = [
      ("yesterday", .dayName(-1)), ("today", .dayName(0)), ("tonight", .dayName(0)),
      ("tomorrow", .dayName(1)), ("weekend", .weekend), ("eve", .eve), ("overnight", .overnight),
      ("morning", .partOfDay), ("afternoon", .partOfDay), ("evening", .partOfDay),
      ("night", .partOfDay), ("day", .unit(.day)), ("days", .unit(.day)), ("week", .unit(.week)),
      ("weeks", .unit(.week)), ("month", .unit(.month)), ("months", .unit(.month)),
      ("year", .unit(.year)), ("years", .unit(.year)), ("fortnight", .unit(.week)),
    ]
    let weekdays = [
      ("monday", "mon"), ("tuesday", "tue"), ("wednesday", "wed"), ("thursday", "thu"),
      ("friday", "fri"), ("saturday", "sat"), ("sunday", "sun"),
    ]
    for (index, names) in weekdays.enumerated() {
      roles.append((names.0, .weekday(index + 1)))
      roles.append((names.1 + ".", .weekday(index + 1)))
    }
    for key in Months.keys { roles.append((key, .month(Months.number(key) ?? 0))) }
    return WordTable(roles)
  }()

  /// Numbers that are written as words.
  static let numbers: WordTable<Int> = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  ]

  /// Words before a name of the calendar that say which one is meant.
  static let nearness: WordTable<DateExpression.Nearness> = [
    "last": .last, "past": .last, "previous": .last, "this": .this, "next": .next,
    "coming": .next, "upcoming": .next, "following": .next,
  ]

  /// Words that narrow a date and change nothing of its day.
  static let narrowing: WordSet = ["early", "late", "mid", "earlier", "later", "mid-"]

  /// Nouns for what is said or written at a time: "in a 2031 interview".
  static let utterances: WordSet = [
    "interview", "speech", "letter", "statement", "report", "address", "briefing", "post",
    "article", "book", "memoir", "memo", "hearing", "testimony", "lecture", "essay", "op-ed",
    "sermon", "tweet", "study", "message", "debate", "column", "press",
  ]

  /// Words before a month or a year that make it a date: May may go, and 2031 ships too.
  static let leading: WordSet = [
    "in", "since", "of", "during", "until", "by", "from", "for", "before", "after", "early", "late",
    "mid", "last", "this", "next", "and", "to",
  ]
}
