/// Whom a mail is from, where that is a person.
enum MailSender {
  /// The persons whom a field such as `From` names beside their addresses.
  ///
  /// Newsletters and agencies write as bodies, whose names are no bylines.
  static func persons(_ field: String) -> [String] {
    PersonLikeness.persons(in: mailboxes(field).map { displayName(unquoted($0)) })
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

  /// `Ann Oak` of `Ann Oak <ann@x.example>` and of `ann@x.example (Ann Oak)`.
  private static func displayName(_ mailbox: String) -> String {
    if let open = mailbox.firstIndex(of: "<") {
      let name = mailbox[..<open]
      if name.contains(where: \.isLetter) { return name.contains("@") ? "" : String(name) }
    }
    guard let open = mailbox.firstIndex(of: "("), let close = mailbox.lastIndex(of: ")"),
      open < close
    else { return "" }
    return String(mailbox[mailbox.index(after: open)..<close])
  }

  private static func unquoted(_ mailbox: String) -> String {
    mailbox.filter { $0 != "\"" && $0 != "\\" }
  }
}
