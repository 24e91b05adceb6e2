internal import ReadoutIngest
internal import ReadoutRecord
internal import ReadoutText

/// A parser that is given any bytes whatever, and what must hold of its answer.
///
/// The fuzzer calls it with bytes that it makes up, the tests with those that are kept.
public struct FuzzTarget: Sendable {
  /// What the target is called: a format, `auto`, or another reader's name.
  public let name: String

  /// Reads some bytes; ends the program when what must hold does not.
  public let run: @Sendable ([UInt8]) -> Void

  /// All targets, in the order of their names; PDF is another program's to read.
  public static let all: [FuzzTarget] =
    (InputFormat.allCases.filter { $0 != .pdf }.map { format in
      FuzzTarget(name: format.rawValue) { read($0, as: format) }
    } + [
      FuzzTarget(name: "auto") { read($0, as: nil) },
      FuzzTarget(name: "edtf", run: readDate),
      FuzzTarget(name: "metadata-table") { _ = try? MetadataTable(reading: $0, name: "fuzz") },
    ]).sorted { $0.name < $1.name }

  /// Bytes of an input that are taken at most: a small limit, so that limits are met.
  private static let byteLimit = 200_000

  private static func read(_ bytes: [UInt8], as format: InputFormat?) {
    let options = ReadingOptions(format: format, maximumByteCount: byteLimit)
    let file = ArticleSource(id: "fuzz", location: "fuzz", bytes: bytes)
    for source in articleSources(in: file, options: options) {
      switch readArticle(source, options: options) {
      case .article(let article): check(article)
      case .rejected(let rejection):
        precondition(!rejection.reason.isEmpty && rejection.byteOffset >= 0, "no reason is given")
      }
    }
  }

  /// What holds of every article: its parts lie in its text, and its characters in its original.
  private static func check(_ article: Article) {
    let text = article.text
    for part in [article.title, article.body].compactMap({ $0 }) {
      precondition(part.start <= part.end && part.end <= text.bytes.count, "a part leaves the text")
    }
    let verdict = SourceCheck(of: article).verdict(
      on: TextSpan(0, text.bytes.count), of: text, map: article.sourceMap,
      original: article.original)
    precondition(verdict.holds, "the map is wrong: \(verdict)")
  }

  private static func readDate(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let date = EDTF(rawValue: text) else { return }
    precondition(EDTF(rawValue: date.rawValue) == date, "a date does not read back")
  }
}
