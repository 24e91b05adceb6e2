internal import ReadoutRecord
internal import ReadoutText

// Sources that say what somebody is: "the minister", "officials", "a report".

extension SpeakerResolver {
  /// The person whose role fits a role phrase; unresolved when none or several do.
  func holder(of role: Role, phrase: Range<Int>) -> Speaker {
    let fits = entities.filter(\.isPerson).map { entity in
      (entity, entity.roles.map { $0.fit(role) }.max() ?? 0)
    }.filter { $0.1 >= 0.5 }
    let best = fits.map(\.1).max() ?? 0
    var holders = fits.filter { $0.1 == best }.map(\.0)
    if holders.count > 1 { holders = latestSpeaker(among: holders).map { [$0] } ?? holders }
    if holders.count == 1 {
      return speaker(holders[0], how: .role, confidence: best > 1 ? 0.92 : 0.85)
    }
    if !holders.isEmpty {
      let share = 1 / Double(holders.count)
      return Speaker(
        unresolvedBecause: "several persons of the article hold the role \"\(role.text)\"",
        candidates: holders.prefix(3).map { .init(name: $0.name, confidence: share) })
    }
    return holderByTable(phrase) ?? described(phrase)
  }

  func latestSpeaker(among holders: [NamedEntity]) -> NamedEntity? {
    guard
      let spoken = history.last(where: { spoken in
        holders.contains { $0.name == spoken.speaker.name }
      })
    else { return nil }
    return holders.first { $0.name == spoken.speaker.name }
  }

  /// The body that was last named before "the agency", "the party".
  func latestBody(_ noun: String, before head: Range<Int>) -> NamedEntity? {
    entities.last { !$0.isPerson && $0.surname == noun && $0.firstToken < head.lowerBound }
  }

  /// A source that is described, not named: a group, a text, a body, somebody unnamed.
  func described(_ head: Range<Int>) -> Speaker {
    var range = head
    while let first = range.first, ["the", "a", "an"].contains(document.tokens[first].key) {
      range = (first + 1)..<range.upperBound
    }
    let keys = document.tokens[range].map(\.key)
    if keys.count == 1, Titles.bodies.contains(keys[0]),
      let body = latestBody(keys[0], before: head)
    {
      return speaker(body, how: .role, confidence: 0.75)
    }
    let type: SpeakerType =
      if keys.contains(where: { Titles.people.contains($0) }) {
        .group
      } else if keys.contains(where: { Titles.documents.contains($0) }) {
        .document
      } else if keys.contains(where: { Titles.bodies.contains($0) }) { .organisation } else {
        .unnamed
      }
    return Speaker(
      name: document.phrase(range.isEmpty ? head : range), type: type, how: .name, confidence: 0.6)
  }
}
