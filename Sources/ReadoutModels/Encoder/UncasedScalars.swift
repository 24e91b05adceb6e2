/// What the uncased BERT normaliser makes of a code point.
///
/// The rules of the reference, in its order: remove controls and U+FFFD, turn white space into the
/// space, part ideographs, decompose, strip nonspacing marks, lower the case; then part at
/// punctuation. No rule but one looks at a neighbour, so that a table over code points holds them
/// all. The one is the canonical order of marks: the marks that survive and have an order are in no
/// vocabulary (the check script proves it for the model's), so a word with one is unknown in any
/// order, and the order is not restored.
///
/// - SeeAlso: Devlin et al. 2019, "BERT"; ``UncasedScalarTable`` says where the table comes from.
struct UncasedScalars: Sendable {
  /// The table of the reference, made on first use in less than a millisecond.
  static let standard = UncasedScalars(filled: ())

  /// What becomes of a code point.
  enum Outcome: UInt32, Sendable {
    /// It stays, as itself or as one other letter.
    case letter
    /// It is removed.
    case nothing
    /// It ends a word.
    case space
    /// It is a word of its own, as itself or as one other mark.
    case mark
    /// It becomes several letters.
    case letters
  }

  /// A code point's outcome and its target: a code point, or a place in the sequences.
  struct Entry {
    /// The target below 2^21, above it the outcome.
    fileprivate(set) var bits: UInt32

    fileprivate init(_ outcome: Outcome, _ target: UInt32) {
      bits = outcome.rawValue << 21 | target
    }

    /// What becomes of the code point.
    var outcome: Outcome { Outcome(rawValue: bits >> 21) ?? .nothing }

    /// The code point that it becomes, or for `.letters` an argument of ``letters(at:)``.
    var target: UInt32 { bits & 0x1F_FFFF }
  }

  /// Entries by page and the low byte of the code point.
  private var entries: [UInt32] = []

  /// The page of each 256 code points, or one of the three below.
  private var pages = [UInt16](repeating: Self.untouched, count: 0x1100)

  private static let untouched = UInt16.max
  private static let allRemoved = UInt16.max - 1
  private static let allMarks = UInt16.max - 2

  /// What becomes of a code point; nothing of one above U+10FFFF.
  func entry(of scalar: UInt32) -> Entry {
    guard scalar < 0x11_0000 else { return Entry(.nothing, 0) }
    switch pages[Int(scalar >> 8)] {
    case Self.untouched: return Entry(.letter, scalar)
    case Self.allRemoved: return Entry(.nothing, 0)
    case Self.allMarks: return Entry(.mark, scalar)
    case let page:
      var entry = Entry(.letter, 0)
      entry.bits = entries[Int(page) << 8 | Int(scalar & 0xFF)]
      return entry
    }
  }

  /// The letters that a target of `.letters` stands for.
  func letters(at target: UInt32) -> ArraySlice<UInt32> {
    let table = UncasedScalarTable.sequences
    let place = Int(target)
    return table[(place + 1)...].prefix(Int(table[place]))
  }
}

// MARK: - Making the table

extension UncasedScalars {
  private init(filled: Void) {
    entries.reserveCapacity(1 << 16)
    fill(UncasedScalarTable.dropped, .nothing, page: Self.allRemoved)
    fill(UncasedScalarTable.spaces, .space, page: nil)
    fill(UncasedScalarTable.marks, .mark, page: nil)
    fill(UncasedScalarTable.ideographs, .mark, page: Self.allMarks)
    takeMapped()
    takeSequences()
  }

  /// Sets ranges; a page that a range fills takes no entries when it has a name.
  private mutating func fill(_ ranges: [UInt32], _ outcome: Outcome, page name: UInt16?) {
    for pair in stride(from: 0, to: ranges.count, by: 2) {
      var scalar = ranges[pair]
      let last = ranges[pair + 1]
      while scalar <= last {
        if let name, scalar & 0xFF == 0, last - scalar >= 0xFF {
          pages[Int(scalar >> 8)] = name
          scalar += 0x100
        } else {
          set(scalar, Entry(outcome, scalar))
          scalar += 1
        }
      }
    }
  }

  private mutating func takeMapped() {
    let table = UncasedScalarTable.mapped
    var place = 0
    while place < table.count {
      let first = table[place]
      let length = table[place + 1] >> 2
      let mode = table[place + 1] & 3
      place += 2
      for index in 0..<length {
        let target = mode == 3 ? table[place + Int(index)] : table[place] + index * mode
        let scalar = first + index * (mode == 2 ? 2 : 1)
        set(scalar, Entry(entry(of: target).outcome, target))
      }
      place += mode == 3 ? Int(length) : 1
    }
  }

  private mutating func takeSequences() {
    let table = UncasedScalarTable.sequences
    var place = 0
    while place < table.count {
      set(table[place], Entry(.letters, UInt32(place + 1)))
      place += 2 + Int(table[place + 1])
    }
  }

  private mutating func set(_ scalar: UInt32, _ entry: Entry) {
    let index = Int(scalar >> 8)
    if pages[index] >= Self.allMarks {
      let first = scalar & ~0xFF
      let page = UInt16(entries.count >> 8)
      for scalar in first..<(first + 0x100) { entries.append(self.entry(of: scalar).bits) }
      pages[index] = page
    }
    entries[Int(pages[index]) << 8 | Int(scalar & 0xFF)] = entry.bits
  }
}
