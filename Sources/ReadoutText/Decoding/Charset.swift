/// A character encoding, by the name that IANA gives it, in small letters.
///
/// Names that the web uses for a superset are read as that superset, as the WHATWG Encoding
/// Standard has it: `iso-8859-1` and `us-ascii` are `windows-1252`.
public struct Charset: RawRepresentable, Hashable, Sendable {
  /// The name, such as `utf-8`.
  public let rawValue: String

  /// Takes a name as it is; for a name out of a document use ``init(label:)``.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// UTF-8.
  public static let utf8 = Charset(rawValue: "utf-8")

  /// UTF-16 whose low byte comes first.
  public static let utf16LittleEndian = Charset(rawValue: "utf-16le")

  /// UTF-16 whose high byte comes first.
  public static let utf16BigEndian = Charset(rawValue: "utf-16be")

  /// Windows-1252, the superset of ISO 8859-1 that Western pages really use.
  public static let windows1252 = Charset(rawValue: "windows-1252")

  /// Reads a name as documents and detectors write it; `nil` when it cannot be a name.
  public init?(label: String) {
    let bytes = label.utf8.filter { !UTF8Byte.isSpace($0) }
    guard !bytes.isEmpty, bytes.count <= 32, bytes.allSatisfy(Self.isNameByte) else { return nil }
    let name = String(decoding: bytes, as: UTF8.self).lowercased()
    self.init(rawValue: Self.supersets[name] ?? name)
  }

  /// Whether UTF-16 is meant, of either byte order.
  public var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte) || byte == 0x2D || byte == 0x5F
  }

  /// Names that stand for another one.
  private static let supersets: [String: String] = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-16": "utf-16le", "unicode": "utf-16le",
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252",
    "latin1": "windows-1252", "l1": "windows-1252", "ascii": "windows-1252",
    "us-ascii": "windows-1252", "cp1252": "windows-1252", "x-cp1252": "windows-1252",
    "cp1251": "windows-1251", "x-cp1251": "windows-1251", "cp1250": "windows-1250",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254", "koi8": "koi8-r",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "windows-31j": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "uhc": "cp949",
  ]
}
