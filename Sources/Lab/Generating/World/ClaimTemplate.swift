/// A pattern of a sentence: its text cut at the slots.
struct ClaimTemplate: Sendable {
  /// One piece of a pattern.
  private enum Piece: Sendable {
    case text(String)
    case slot
    case subject
    case modal
  }

  private let pieces: [Piece]

  /// The slots, in their order.
  let slots: [Claim.Slot]

  /// Reads a pattern such as `{s} {m} {v} the {a} {n}`.
  private init(_ pattern: Substring) {
    var pieces: [Piece] = []
    var slots: [Claim.Slot] = []
    for part in pattern.split(separator: "{") {
      guard let close = part.firstIndex(of: "}"), let letter = part.first else {
        pieces.append(.text(String(part)))
        continue
      }
      switch (letter, Claim.Slot(rawValue: letter)) {
      case ("s", _): pieces.append(.subject)
      case ("m", _): pieces.append(.modal)
      case (_, let slot?):
        pieces.append(.slot)
        slots.append(slot)
      default: break
      }
      pieces.append(.text(String(part[part.index(after: close)...])))
    }
    self.pieces = pieces
    self.slots = slots
  }

  /// The words with the slots filled.
  func text(_ fillers: ArraySlice<String>, subject: String, modal: String) -> String {
    var rest = fillers
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words): text += words
      case .slot: text += rest.popFirst() ?? ""
      case .subject: text += subject
      case .modal: text += modal
      }
    }
  }

  private static func list(_ text: String) -> [ClaimTemplate] {
    text.split(separator: "\n").map(ClaimTemplate.init)
  }

  /// What is said first: who will, must or can do what.
  ///
  /// What stands there already are words that half of all sentences hold, so that two claims are
  /// alike by what fills their slots and not by their patterns.
  static let mains = list(
    """
    {s} {m} {v} the {a} {n}
    {s} {m} {v} the {n} of the {N} {n}
    {s} {m} {v} every {a} {n} in {N}
    {s} {m} {v} {k} {a} {n} {n}s in {N}
    {s} {m} {v} the {N} {n} and the {a} {n}
    {s} {m} {v} a {n} for the {N} {n}
    {s} {m} first {v} the {n} and then {v} the {n}
    {s} {m} {v} the {n} within {k} days
    {s} {m} {v} the {a} {n} at last
    {s} {m} {v} what the {N} {n} has said
    {s} {m} {v} neither {n} nor {n}
    {s} {m} {v} the {n} without a {a} {n}
    {s} {m} {v} the {a} {n} of {k} {n}s
    {s} {m} {v} the {n} on both sides of {N}
    {s} {m} {v} the {N} {n} on the {n}
    {s} {m} {v} the {n} before the {a} {n}
    {s} {m} {v} more than {k} million for the {n}
    {s} {m} {v} the {a} {n} that {N} has now
    {s} {m} {v} the {n} together with the {N} {n}
    {s} {m} {v} a {a} {n} on the way to {N}
    {s} {m} {v} {n} and {n}
    {s} {m} {v} the {n} in the {N} {n}
    {s} {m} {v} the {a} {n} of the {n}
    {s} {m} {v} the {n} {n} by {n}
    {s} {m} {v} {k} of the {a} {n} {n}s
    {s} {m} {v} the {n} that {N} will have
    {s} {m} {v} the {N} {n} as a {a} {n}
    {s} {m} {v} the {n} under the {N} {n}
    {s} {m} {v} the {a} {n} and nothing else
    {s} {m} {v} the {n} for the next {k} months
    the {n} of {N} {m} {v} the {a} {n}
    the {a} {n} {m} {v} our {n}
    no {n} {m} {v} the {a} {n} of {N}
    every {n} in {N} {m} {v} the {n}
    the {N} {n} {m} {v} {k} {n} {n}s
    whoever has the {n} {m} {v} the {a} {n}
    the {n} and the {n} {m} {v} the {N} {n}
    a {a} {n} {m} {v} the {n} of {N}
    the people of {N} {m} {v} the {a} {n}
    the {n} that {N} has {m} {v} the {n}
    """)

  /// What is added: on what condition, why, until when.
  static let tails = list(
    """
    if the {N} {n} is {a}
    because of the {a} {n}
    as long as {N} has its {n}
    even if the {n} is {a}
    after the {a} {n} in {N}
    before the {n} is {k} days old
    while the {N} {n} is {a}
    although the {n} of {N} is against it
    if the {a} {n} is there
    so that {k} {n} {n}s can work
    until the last {n} is in {N}
    in spite of the {a} {n}
    together with {N} and its {n}
    for the {a} {n}
    whatever the {N} {n} does
    since the {n} has been {a}
    with or without the {a} {n}
    and the {N} {n} has to know that
    but never without a {a} {n}
    and {k} {n} {n}s will be next
    when the {n} of {N} is {a}
    where the {a} {n} is
    as the {N} {n} has said
    and that is why {N} has a {n}
    """)
}
