internal import ArgumentParser
internal import Foundation
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout-lab groups`: from texts to utterances and talking points, for a scorer of groups.
struct GroupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "Read texts into a ledger of their own, group them, and print the records.",
    discussion: """
      The data folder holds 'texts' with a file for each article, and 'meta.tsv'. Prints the \
      record of each article as JSON Lines; its statements carry utterance, talkingPoint and \
      wording, and those of an utterance that was said on one occasion only a talking point of \
      their own.

      Example:
        readout-lab groups --data annotated/record-wire --only o09,o10 > groups.jsonl
        python3 score_groups.py --gold annotated/record-wire/gold --only o09,o10 --pred groups.jsonl
      """)

  @Option(help: ArgumentHelp("The data folder.", valueName: "folder"))
  var data: String

  @Option(help: "Beginnings of the ids of the articles to take, separated by commas.")
  var only = ""

  @Option(help: "The attribution model.")
  var model = ModelName.accurate

  @Option(help: "Import the articles in an order drawn by this seed.")
  var shuffle: UInt64?

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "readout-lab-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try Ledger(path: folder.appending(path: "ledger.sqlite").path)
    let summary = try ledger.store(try extracted())
    if let failure = summary.failures.first {
      throw LabError(.rejectedArticle, failure.message)
    }
    try ledger.group()
    var lines: [String: String] = [:]
    try ledger.forEachArticle { lines[$0.record.id] = Self.scored($0).recordJSON.line }
    for id in lines.keys.sorted() { print(lines[id] ?? "") }
  }

  /// The article as the scorer takes it: what was said on one occasion only is a talking point of
  /// its own, since the scorer takes statements without one for statements that stand alone.
  private static func scored(_ article: StoredArticle) -> StoredArticle {
    var article = article
    for (index, groups) in article.statementGroups.enumerated() where groups.talkingPoint == nil {
      article.statementGroups[index].talkingPoint = groups.utterance.map {
        TalkingPointID(rawValue: $0.rawValue)
      }
    }
    return article
  }

  /// The articles with their records, in the order in which they are imported.
  private func extracted() throws -> [ExtractedArticle] {
    let root = URL(filePath: data)
    let reading = ReadingOptions(
      format: .text,
      metadata: try MetadataTable(
        reading: Array(try content(of: root.appending(path: "meta.tsv"))), name: "meta.tsv"))
    let engine = Engine(options: .init(model: model.model))
    return try ids(in: root).map { id in
      let bytes = try content(of: root.appending(path: "texts/\(id).txt"))
      return engine.extract(
        ArticleSource(id: id, location: id, bytes: Array(bytes)), reading: reading)
    }
  }

  private func ids(in root: URL) throws -> [String] {
    let texts = root.appending(path: "texts").path
    let beginnings = only.split(separator: ",")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: texts)) ?? []
    var ids = names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
      .filter { id in beginnings.isEmpty || beginnings.contains { id.hasPrefix($0) } }
    guard !ids.isEmpty else {
      throw LabError(.missingData, "'\(texts)' holds no such text; see --data and --only")
    }
    if let shuffle {
      var generator = SplitMix(seed: shuffle)
      ids.shuffle(using: &generator)
    }
    return ids
  }

  private func content(of file: URL) throws -> Data {
    guard let content = FileManager.default.contents(atPath: file.path) else {
      throw LabError(.missingData, "'\(file.relativePath)' cannot be read; see --data")
    }
    return content
  }
}
