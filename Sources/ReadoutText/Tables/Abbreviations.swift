/// Words that are written with a full stop which ends no sentence.
enum Abbreviations {
  /// Titles and given-name forms: a name follows, so they never end a sentence.
  static let beforeName: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cpl", "adm",
    "cmdr", "brig", "sen", "sens", "rep", "reps", "gov", "govs", "pres", "sec", "amb", "rev",
    "hon", "st", "fr", "sr", "supt", "insp", "messrs", "mme", "mlle", "mt", "ft", "pvt",
  ]

  /// Words that may end a sentence with their full stop, when a new one follows.
  static let others: Set<String> = [
    "jr", "inc", "corp", "co", "ltd", "bros", "dept", "univ", "assn", "est", "vs", "etc", "no",
    "nos", "vol", "fig", "al", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
    "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "ala",
    "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la",
    "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex",
    "vt", "va", "wash", "wis", "wyo", "a.m", "p.m",
  ]

  /// All of them, in lower case and without their full stop.
  ///
  /// Words that are more often plain words (`no.`, `co.`, `mar.`) keep their full stop only where
  /// ``ambiguous`` does not hold them.
  static let all = beforeName.union(others).subtracting(ambiguous)

  /// Bytes of the longest of them.
  static let longest = all.map(\.utf8.count).max() ?? 0

  /// Forms that end a sentence far more often than they abbreviate.
  static let ambiguous: Set<String> = [
    "no", "mar", "sec", "ind", "miss", "wash", "ill", "la", "pa", "del", "est", "fig", "al",
    "mon", "fri", "sun", "wed", "ark", "mo", "hon", "co", "ore", "sr", "mt", "fr", "ft",
  ]

  /// Words that open a sentence when they are written large behind an abbreviation.
  static let sentenceStarters: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these",
    "those", "but", "and", "in", "on", "at", "for", "his", "her", "their", "its", "our", "if",
    "when", "while", "as", "after", "before", "since", "there", "what", "who", "how", "why",
    "however", "although", "according", "meanwhile", "one", "some", "most", "many",
  ]
}
