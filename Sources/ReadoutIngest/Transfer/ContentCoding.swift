/// Takes the codings off the content of a web response: gzip, deflate, br, zstd.
///
/// What the header says and what the bytes are often part: crawlers unpack and leave the header, and
/// servers pack and do not say so. So a coding is tried, and bytes that it does not fit are content
/// as they are; gzip and zstd are known by their first bytes in any case.
struct ContentCoding {
  /// What was met on the way; each is counted for the user.
  enum Remark: String {
    case notThere = "content coding that is said but not there"
    case notSaid = "content coding that is there but not said"
    case cut = "coded content that breaks off"
  }

  /// The content, decoded as far as it could be.
  private(set) var bytes: [UInt8]

  /// What was met on the way.
  private(set) var remarks: [Remark] = []

  /// Whether a limit was met.
  private(set) var isTooLarge = false

  private let limit: UnpackingLimit

  /// Content packed more often than this is not unpacked further.
  private static let mostCodings = 4

  /// Decodes content.
  ///
  /// - Parameters:
  ///   - bytes: The content as it came.
  ///   - codings: What the header says, the last applied first.
  ///   - limit: Decides how much may be unpacked.
  init(_ bytes: [UInt8], codings: [String], limit: UnpackingLimit) {
    self.bytes = bytes
    self.limit = limit
    for coding in codings.prefix(Self.mostCodings) where coding != "identity" { remove(coding) }
    for _ in 0..<Self.mostCodings where !isTooLarge {
      guard let packing = Packing(magicOf: self.bytes), take(packing) else { break }
      if codings.isEmpty { remarks.append(.notSaid) }
    }
  }

  private mutating func remove(_ coding: String) {
    let packings = Packing(magicOf: bytes).map { [$0] } ?? Packing.named(coding)
    for packing in packings where take(packing) { return }
    if !bytes.isEmpty, !isTooLarge { remarks.append(.notThere) }
  }

  /// Takes one packing off; `false` when the bytes are not packed so.
  private mutating func take(_ packing: Packing) -> Bool {
    let content = packing.unpack(bytes, limit: limit)
    switch content.end {
    case .whole: break
    case .tooLarge: isTooLarge = true
    case .cut, .damaged:
      guard !content.bytes.isEmpty else { return false }
      // A wrong guess may give a few bytes; a stream that breaks off gives most of it.
      guard packing.hasMagic || content.end == .cut else { return false }
      remarks.append(.cut)
    }
    bytes = content.bytes
    return true
  }
}

/// A way in which content may be packed.
private enum Packing {
  case gzip, zlib, deflate, brotli, zstandard

  /// What the first bytes tell.
  init?(magicOf bytes: [UInt8]) {
    if GzipMagic.opens(bytes) {
      self = .gzip
    } else if bytes.starts(with: ZstandardStream.magic) {
      self = .zstandard
    } else {
      return nil
    }
  }

  /// What a name in a header may mean; servers that say deflate mean it with zlib's header or not.
  static func named(_ coding: String) -> [Packing] {
    switch coding {
    case "deflate": [.zlib, .deflate]
    case "br": [.brotli]
    default: []
    }
  }

  /// Whether the first bytes tell that content is packed so.
  var hasMagic: Bool { self == .gzip || self == .zstandard || self == .zlib }

  func unpack(_ bytes: [UInt8], limit: UnpackingLimit) -> UnpackedContent {
    switch self {
    case .gzip: Inflation.unpack(bytes, .gzip, limit: limit)
    case .zlib: Inflation.unpack(bytes, .zlib, limit: limit)
    case .deflate: Inflation.unpack(bytes, .none, limit: limit)
    case .brotli: BrotliStream.unpack(bytes, limit: limit)
    case .zstandard: ZstandardStream.unpack(bytes, limit: limit)
    }
  }
}
