/// Whom a mail is from, where that is a person.
enum MailSender {
  /// The persons whom a field such as `From` names beside their addresses.
  ///
  /// Newsletters and agencies write as bodies: a name counts as a person's when it is two to four
  /// words that begin with capitals and none of them is one that bodies are named with.
  static func persons(_ field: String) -> [String] {
    PersonNames.read(mailboxes(field).map(unquoted)).filter(isPerson)
  }

  /// The mailboxes between commas that stand in neither quotation marks nor brackets.
  private static func mailboxes(_ field: String) -> [String] {
    var mailboxes = [""]
    var isQuoted = false
    for character in field {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        mailboxes.append("")
      } else {
        mailboxes[mailboxes.count - 1].append(character)
      }
    }
    // An address without a name names nobody.
    return mailboxes.filter { $0.contains("@") && ($0.contains("<") || $0.contains("(")) }
  }

  private static func unquoted(_ mailbox: String) -> String {
    mailbox.filter { $0 != "\"" && $0 != "\\" }
  }

  private static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...4).contains(words.count) else { return false }
    let isNamed = words.allSatisfy { word in
      particles.contains(word.lowercased()) || word.first?.isUppercase == true
    }
    return isNamed && !name.contains { $0.isNumber || "|/&:@".contains($0) }
      && words.allSatisfy { !bodyWords.contains($0.lowercased().filter(\.isLetter)) }
  }

  private static let particles: Set<String> = [
    "al", "bin", "da", "de", "del", "den", "der", "di", "du", "la", "le", "van", "von", "ter",
  ]

  /// Words of the names of bodies.
  private static let bodyWords: Set<String> = [
    "agency", "alert", "alerts", "association", "briefing", "bulletin", "bureau", "centre",
    "center", "chronicle", "club", "commission", "committee", "communications", "council", "daily",
    "department", "desk", "digest", "editor", "editorial", "editors", "embassy", "foundation",
    "gazette", "government", "group", "herald", "institute", "journal", "list", "mail", "media",
    "ministry", "morning", "news", "newsletter", "newsroom", "office", "party", "post", "press",
    "radio", "report", "reply", "review", "service", "services", "staff", "support", "team",
    "telegraph", "times", "today", "tribune", "tv", "university", "update", "updates", "via",
    "weekly", "wire", "world",
  ]
}
