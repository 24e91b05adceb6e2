internal import Foundation

/// The annotated articles below a data folder, by what they are for.
enum TrainingCorpus {
  /// The articles that models are fitted on.
  ///
  /// - Parameters:
  ///   - root: The folder `data`.
  ///   - reports: Folders of reports of our own with their attributions marked.
  ///   - withPolnear: Whether PolNeAR's training part, which states no licence, is among them.
  /// - Returns: PolNeAR's articles, then those with our annotation.
  /// - Throws: ``LabError``, or what the file system says of a folder that is not there.
  static func articles(in root: URL, reports: [URL], withPolnear: Bool) throws -> [GoldArticle] {
    let polnear = withPolnear ? try GoldCorpus.brat(root.appending(path: "polnear/train")) : []
    let open = root.appending(path: "record-train")
    return try polnear + GoldCorpus.records(gold: open, texts: open, weight: 2)
      + wire(root) { ("o01"..."o08~").contains($0) }
      + reports.flatMap { try GoldCorpus.marked($0, weight: 2) }
  }

  /// The articles that training is watched on and never fitted on.
  static func developmentArticles(in root: URL) throws -> [GoldArticle] {
    let open = root.appending(path: "record-dev")
    return try GoldCorpus.brat(root.appending(path: "polnear/dev"))
      + GoldCorpus.records(gold: open, texts: open, weight: 1)
      + wire(root) { $0 >= "o09" }
  }

  private static func wire(_ root: URL, isWanted: (String) -> Bool) throws -> [GoldArticle] {
    try GoldCorpus.records(
      gold: root.appending(path: "record-wire/gold"),
      texts: root.appending(path: "record-wire/texts"), weight: 2, isWanted: isWanted)
  }
}
