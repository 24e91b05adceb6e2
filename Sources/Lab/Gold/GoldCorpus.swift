internal import Foundation
internal import ReadoutIngest
internal import ReadoutRecord
internal import ReadoutText

/// The annotated articles that models are trained on.
enum GoldCorpus {
  /// Reads a folder with `text/*.txt` and `attributions/*.ann`; of several annotators the first.
  static func brat(_ folder: URL) throws -> [GoldArticle] {
    var annotations: [String: URL] = [:]
    for url in try files(folder.appending(path: "attributions"), "ann") {
      let name = url.deletingPathExtension().lastPathComponent
      guard let cut = name.lastIndex(of: "_") else { continue }
      let id = String(name[..<cut])
      if annotations[id] == nil { annotations[id] = url }
    }
    return try files(folder.appending(path: "text"), "txt").compactMap { url in
      guard let annotation = annotations[url.deletingPathExtension().lastPathComponent],
        let document = try document(url)
      else { return nil }
      let file = String(decoding: try Data(contentsOf: annotation), as: UTF8.self)
      let attributions = BratReader.attributions(in: file).map {
        GoldAttribution(
          source: document.coveredTokens($0.source), cue: document.coveredTokens($0.cue),
          content: document.coveredTokens($0.content), isNested: false)
      }
      return GoldArticle(
        id: url.lastPathComponent, guidelines: .polnear, document: document,
        attributions: attributions, weight: 1)
    }
  }

  /// Reads record gold: `NAME.json` beside its text, or in a `gold` folder beside `texts`.
  static func records(
    gold: URL, texts: URL, weight: Int, isWanted: (String) -> Bool = { _ in true }
  ) throws -> [GoldArticle] {
    try files(gold, "json").compactMap { url in
      let id = url.nameOfAnnotatedText
      let text = texts.appending(path: id + ".txt")
      guard isWanted(id), FileManager.default.fileExists(atPath: text.path),
        let document = try document(text)
      else { return nil }
      let file = try JSONDecoder().decode(RecordGold.self, from: Data(contentsOf: url))
      let attributions = file.statements.filter { $0.borderline != true }
      return GoldArticle(
        id: id, guidelines: .record, document: document,
        attributions: attributions.map { $0.attribution(in: document) }, weight: weight,
        borderline: file.statements.filter { $0.borderline == true }
          .map { $0.attribution(in: document) })
    }
  }

  /// Reads reports of our own, whose attributions are marked in the text: `*.txt` in a folder.
  ///
  /// - Throws: ``LabError`` that names the report and the mark at fault.
  static func marked(_ folder: URL, weight: Int) throws -> [GoldArticle] {
    try files(folder, "txt").compactMap { url in
      let id = url.lastPathComponent
      do throws(LabError) {
        let report = try MarkedReport(try content(of: url))
        return article(report, id: id, weight: weight)
      } catch {
        throw LabError(error.code, "\(url.path): \(error.message)")
      }
    }
  }

  private static func content(of url: URL) throws(LabError) -> String {
    guard let bytes = try? Data(contentsOf: url) else {
      throw LabError(.missingData, "cannot be read")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func article(_ report: MarkedReport, id: String, weight: Int) -> GoldArticle? {
    document(Array(report.text.utf8), name: id).map { document in
      let attributions = report.attributions.sorted { $0.key < $1.key }.map(\.value)
      return GoldArticle(
        id: id, guidelines: .record, document: document,
        attributions: attributions.map {
          GoldAttribution(
            source: document.coveredTokens($0.source), cue: document.coveredTokens($0.cue),
            content: document.coveredTokens($0.content), isNested: $0.isNested)
        }, weight: weight)
    }
  }

  private static func files(_ folder: URL, _ pathExtension: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func document(_ url: URL) throws -> AnalysedText? {
    document([UInt8](try Data(contentsOf: url)), name: url.lastPathComponent)
  }

  private static func document(_ bytes: [UInt8], name: String) -> AnalysedText? {
    let source = ArticleSource(id: name, location: name, bytes: bytes)
    guard case .article(let article) = readArticle(source, options: ReadingOptions(format: .text))
    else { return nil }
    return AnalysedText(article.text, title: article.title, body: article.body)
  }
}

/// The parts of a record gold file that training reads, under the names of the file.
private struct RecordGold: Decodable {
  let statements: [Statement]

  struct Statement: Decodable {
    let source_span: [CodePointSpan]?
    let cue_span: CueSpan?
    let content_spans: [CodePointSpan]?
    let content_also_spans: [CodePointSpan]?
    let nested_in: Int?
    let borderline: Bool?
    let topic_only: Bool?

    func attribution(in document: AnalysedText) -> GoldAttribution {
      GoldAttribution(
        source: document.coveredTokens(source_span ?? []),
        cue: document.coveredTokens(cue_span?.spans ?? []),
        content: document.coveredTokens(content_spans ?? []), isNested: nested_in != nil,
        alternative: document.coveredTokens(content_also_spans ?? []),
        isTolerated: borderline == true || topic_only == true)
    }
  }

  /// One span or a list of spans.
  struct CueSpan: Decodable {
    let spans: [CodePointSpan]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let span = try? container.decode(CodePointSpan.self) {
        spans = [span]
      } else {
        spans = (try? container.decode([CodePointSpan].self)) ?? []
      }
    }
  }
}

extension URL {
  /// The name of the text that a file of record gold, `NAME.json` or `NAME.txt.json`, belongs to.
  fileprivate var nameOfAnnotatedText: String {
    let name = deletingPathExtension()
    return (name.pathExtension == "txt" ? name.deletingPathExtension() : name).lastPathComponent
  }
}
