/// What stands in front of a record's block in an archive.
struct RecordHead {
  /// What a record is.
  enum Kind {
    /// A web response, or whatever came from an address.
    case response

    /// Content without the header of a response, as a crawler or a converter kept it.
    case resource

    /// Anything else, by its name.
    case other(String)
  }

  /// What the record is.
  var kind: Kind

  /// Length of the head with the line that ends it.
  var byteCount: Int

  /// Length of the block; `nil` when the head does not tell a length that can be.
  var blockByteCount: Int?

  /// The address that the content came from.
  var address: String?

  /// The type of the content as the record tells it.
  var contentType: ContentType?

  /// Whether the crawler says that it cut the block.
  var isCut = false

  /// Lengths above this one are no lengths: a terabyte.
  static let longestBlock = 1 << 40

  /// A length that is written in decimal digits; `nil` for anything else.
  static func length(_ digits: some StringProtocol) -> Int? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let length = Int(digits), length <= longestBlock
    else { return nil }
    return length
  }
}
