/// Which members of a dump's objects hold what: the value of `--map`.
///
/// Written as the name of a preset (`news-please`, `event-registry`, `media-cloud`), or as a list
/// such as `body=maintext,title=headline.main`: a field, and the path to it with dots. A field that
/// the list does not name is not read.
public struct FieldMap: Sendable, Hashable {
  /// What is read of an object.
  public enum Field: String, Sendable, CaseIterable {
    /// The body as text, or as a piece of HTML.
    case body
    /// The body as HTML, a piece or a whole page.
    case html
    /// The words that are shown for the article elsewhere.
    case teaser
    case title, url, outlet, published, updated, byline, language, credit, id, section
  }

  /// The paths to a field, of which the first that leads to a value counts.
  private(set) var paths: [Field: [String]]

  init(paths: [Field: [String]]) { self.paths = paths }

  /// Reads the value of `--map`.
  ///
  /// - Throws: ``IngestError`` with code `.badMap`, which names the part that is wrong and says
  ///   what to write instead.
  public init(_ written: String) throws(IngestError) {
    if let preset = Self.presets.first(where: { $0.name == written }) {
      self = preset.map
      return
    }
    paths = [:]
    for part in written.split(separator: ",", omittingEmptySubsequences: false) {
      let (field, path) = try Self.pair(part)
      paths[field, default: []].append(path)
    }
    guard paths[.body] != nil || paths[.html] != nil || paths[.teaser] != nil else {
      throw Self.fault("'\(written)' names no body; add body=, html= or teaser=")
    }
  }

  private static func pair(_ part: Substring) throws(IngestError) -> (Field, String) {
    let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[1].isEmpty else {
      let names = presets.map(\.name).joined(separator: ", ")
      throw fault("'\(part)' is no pair such as body=maintext, and none of the presets \(names)")
    }
    guard let field = Field(rawValue: String(sides[0])) else {
      let names = Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("there is no field '\(sides[0])'; the fields are \(names)")
    }
    return (field, String(sides[1]))
  }

  private static func fault(_ what: String) -> IngestError {
    IngestError(code: .badMap, message: "--map: \(what)")
  }
}
