internal import ArgumentParser
internal import ReadoutIngest
internal import ReadoutRecord

/// What is told about the articles beside their bytes.
struct ReadingArguments: ParsableArguments {
  /// A format, or the choice by content.
  struct Format: ExpressibleByArgument {
    /// `nil` lets the content of each input decide.
    var inputFormat: InputFormat?

    init() {}

    init?(argument: String) {
      guard argument != "auto" else { return }
      guard let format = InputFormat(rawValue: argument) else { return nil }
      inputFormat = format
    }

    var defaultValueDescription: String { "auto" }

    static var allValueStrings: [String] { ["auto"] + InputFormat.allCases.map(\.rawValue) }
  }

  @Option(help: "The format of the inputs; auto looks at the content, not at the name.")
  var format = Format()

  @Option(
    help: ArgumentHelp(
      "Date of publication of all inputs, such as 2031-02-10.", valueName: "edtf"),
    transform: Self.date)
  var published: EDTF?

  @Option(help: ArgumentHelp("Outlet of all inputs.", valueName: "name"))
  var outlet: String?

  @Option(
    help: ArgumentHelp(
      """
      Tab-separated table with the columns id, outlet, published, url, title, credit; id is the \
      file name without its extension.
      """, valueName: "file.tsv"),
    completion: .file(extensions: ["tsv"]))
  var metadata: String?

  @Option(
    help: ArgumentHelp(
      """
      Where the objects of a JSON dump hold what: a list such as body=maintext,title=head.main, or \
      one of news-please, event-registry, media-cloud.
      """, valueName: "map"),
    transform: Self.map)
  var map: FieldMap?

  @Option(
    help: ArgumentHelp(
      "Reject inputs of more bytes as too large.", valueName: "n"))
  var maxBytes = 10_000_000

  func validate() throws {
    guard maxBytes > 0 else { throw ValidationError("--max-bytes takes 1 or more") }
  }

  /// The options for the readers.
  ///
  /// - Throws: ``CommandFailure`` when the table cannot be read, `IngestError` when it is none.
  func options() throws -> ReadingOptions {
    ReadingOptions(
      format: format.inputFormat, published: published, outlet: outlet,
      metadata: try metadata.map { try MetadataTable(file: $0) },
      map: map, maximumByteCount: maxBytes)
  }

  private static func map(_ text: String) throws -> FieldMap {
    do throws(IngestError) {
      return try FieldMap(text)
    } catch {
      throw ValidationError(error.message)
    }
  }

  private static func date(_ text: String) throws -> EDTF {
    guard let date = EDTF(rawValue: text) else {
      throw ValidationError("'\(text)' is no date; write 2031-02-10, or another EDTF date")
    }
    return date
  }
}
