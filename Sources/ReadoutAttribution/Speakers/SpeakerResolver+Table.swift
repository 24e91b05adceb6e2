internal import ReadoutRecord
internal import ReadoutText

// Sources that the article does not resolve, looked up in the tables of who held which office, and
// in what the articles of a ledger tell of it.

/// The tables of roles, with the day for which an article asks them.
struct DatedRoles: Sendable {
  let directory: RoleDirectory

  /// The article's day; `nil` when it is not known.
  let day: CalendarDay?

  /// Takes the day of publication, else that of a dateline with its year.
  init(_ directory: RoleDirectory, published: EDTF?, dateline: EDTF?) {
    self.directory = directory
    day = published?.day ?? dateline?.day
  }
}

extension SpeakerResolver {
  /// Who holds the office that a phrase names by the tables or the ledger's articles; candidates
  /// where they are not sure, `nil` where they know nothing of it.
  ///
  /// The text comes first: this is asked only when nobody of the article holds the role.
  func holderByTable(_ phrase: Range<Int>) -> Speaker? {
    guard let roles else { return nil }
    for reading in RolePhrase.readings(
      of: phrase, in: document, directory: roles.directory)
    {
      guard let answer = roles.directory.answer(reading, on: roles.day) else { continue }
      switch answer {
      case .holder(let term) where !isFormer(term):
        return speaker(holding: term, role: roleText(phrase))
      case .holder(let term):
        return unresolved([term], "the article calls a former holder: \(term.grounds)")
      case .candidates(let terms, let reason):
        return unresolved(terms, "\"\(roleText(phrase))\": \(reason)")
      }
    }
    return nil
  }

  private func speaker(holding term: RoleTerm, role: String) -> Speaker {
    let isCountry = term.holder.utf8.count == 2
    let mentioned = mention(of: term)
    let isLearned = !term.evidence.isEmpty
    var speaker = Speaker(
      name: mentioned?.name ?? term.person, type: .person, role: role,
      country: isCountry ? term.holder : nil, how: .table,
      confidence: (isLearned ? 0.7 : 0.8) + (mentioned == nil ? 0 : 0.05))
    if isLearned { speaker.reason = "earlier articles tell who held it: \(term.grounds)" }
    return speaker
  }

  private func unresolved(_ terms: [RoleTerm], _ reason: String) -> Speaker {
    let share = 1 / Double(max(2, terms.count))
    return Speaker(
      unresolvedBecause: reason,
      candidates: terms.map { .init(name: mention(of: $0)?.name ?? $0.person, confidence: share) })
  }

  /// The words of a phrase without its article.
  private func roleText(_ phrase: Range<Int>) -> String {
    let start = phrase.first.map { document.tokens[$0].key == "the" ? $0 + 1 : $0 }
    return document.phrase((start ?? phrase.lowerBound)..<phrase.upperBound)
  }

  /// The person of the article who has one of the names of a term's holder, in any spelling.
  private func mention(of term: RoleTerm) -> NamedEntity? {
    let names = term.names.compactMap(NameSkeleton.init)
    let initials = Set(names.compactMap { $0.words.first?.first })
    return entities.first { entity in
      guard entity.isPerson, entity.words.count > 1, let first = entity.words.first,
        let initial = NameSkeleton(first)?.words.first?.first, initials.contains(initial),
        let own = NameSkeleton(entity.name)
      else { return false }
      return names.contains { $0.agreement(with: own) == .full }
    }
  }

  /// Whether the article says that a term's holder is out of office.
  private func isFormer(_ term: RoleTerm) -> Bool {
    guard let person = mention(of: term) else { return false }
    return person.roles.contains { role in
      role.text.lowercased().split { !$0.isLetter }.contains { Self.pastWords.contains($0) }
    }
  }

  private static let pastWords: Set<Substring> = ["former", "ex", "late", "outgoing", "then"]
}
