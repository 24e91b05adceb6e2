internal import Foundation

/// A data folder whose development sets may be looked into, error by error.
struct DevelopmentFolder {
  /// Where the folder is.
  let url: URL

  /// Takes a path.
  ///
  /// - Throws: ``LabError`` with code `.closedData` when the path leads through a folder
  ///   named `test`, or the development texts are a link to one: on texts whose errors were read
  ///   nothing can be measured any more.
  init(path: String) throws {
    url = URL(filePath: path)
    let texts = url.appending(path: EvaluationSet.polnear.texts).resolvingSymlinksInPath()
    let names = path.split(separator: "/").map(String.init)
    guard !(names + [texts.deletingLastPathComponent().lastPathComponent]).contains("test") else {
      throw LabError(
        .closedData, "'\(path)' is a test set and stays closed; name development data")
    }
  }
}
