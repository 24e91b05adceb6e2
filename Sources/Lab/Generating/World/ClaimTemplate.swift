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
  static let mains = list(
    """
    {s} {m} {v} the {a} {n}
    {s} {m} {v} the {n} of the {N} {n}
    {s} {m} {v} every {a} {n} near {N}
    {s} {m} {v} {k} {a} {n} posts in {N}
    {s} {m} {v} the {N} {n} and the {a} {n}
    {s} {m} {v} a {n} that the {N} {n} needs
    {s} {m} first {v} the {n} and then {v} the {n}
    {s} {m} {v} the {n} within {k} days
    {s} {m} {v} the {a} {n} at any price
    {s} {m} {v} what the {N} {n} has promised
    {s} {m} {v} neither {n} nor {n}
    {s} {m} {v} the {n} without a {a} {n}
    {s} {m} {v} the {a} {n} of {k} families
    {s} {m} {v} the {n} on both banks of the {N}
    {s} {m} {v} the {N} accord on the {n}
    {s} {m} {v} the {n} before the {a} {n} ends
    {s} {m} {v} more than {k} million for the {n}
    {s} {m} {v} the {a} {n} that {N} has asked for
    {s} {m} {v} the {n} together with the {N} {n}
    {s} {m} {v} a {a} {n} on the road to {N}
    {s} {m} {v} {n} and {n} alike
    {s} {m} {v} the {n} in the {N} valley
    {s} {m} {v} the {a} {n} of our neighbours
    {s} {m} {v} the {n} line by line
    {s} {m} {v} {k} of the {a} {n} contracts
    {s} {m} {v} the {n} that feeds {N}
    {s} {m} {v} the {N} {n} as a {a} {n}
    {s} {m} {v} the {n} under the {N} protocol
    {s} {m} {v} the {a} {n} and nothing else
    {s} {m} {v} the {n} for the next {k} months
    the {n} of {N} {m} {v} the {a} {n}
    the {a} {n} {m} {v} our {n}
    no {n} {m} {v} the {a} {n} of {N}
    every {n} in {N} {m} {v} the {n}
    the {N} {n} {m} {v} {k} {n} places
    whoever holds the {n} {m} {v} the {a} {n}
    the {n} and the {n} {m} {v} the {N} {n}
    a {a} {n} {m} {v} the {n} of {N}
    the people of {N} {m} {v} the {a} {n}
    the {n} that {N} wants {m} {v} the {n}
    """)

  /// What is added: on what condition, why, until when.
  static let tails = list(
    """
    unless the {N} {n} holds
    because the {a} {n} leaves no choice
    as long as {N} keeps its {n}
    even if the {n} costs {k} million
    after the {a} {n} in {N}
    before the {n} is {k} days old
    while the {N} {n} is empty
    although the {n} of {N} is against it
    if the {a} {n} allows it
    so that {k} {n} workers can stay
    until the last {n} has left {N}
    in spite of the {a} {n}
    together with {N} and its {n}
    for the sake of the {a} {n}
    whatever the {N} {n} decides
    since the {n} has failed {k} times
    with or without the {a} {n}
    and the {N} {n} knows that
    but never without a {a} {n}
    and {k} {n} offices will follow
    when the {n} of {N} reopens
    where the {a} {n} begins
    as the {N} {n} has asked
    and that is why {N} needs a {n}
    """)
}
