internal import Foundation
internal import ReadoutRecord

/// The file that tells which generated statements belong together: one object for a statement, one
/// on a line.
struct PlantedGroups {
  private let file: FileHandle
  private let path: String
  private var lines: [String] = []

  /// Makes the file, in place of one that is there.
  init(path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else {
      throw LabError(
        .unwritableFile, "'\(path)' cannot be written; name another file with --truth")
    }
    self.file = file
    self.path = path
  }

  /// Adds the statements of an article.
  mutating func add(_ article: GeneratedArticle, of world: InventedWorld) {
    for planted in article.planted {
      let utterance = planted.utterance
      let line: JSONValue = [
        "article": .string(article.extracted.record.id), "n": .integer(planted.n),
        "utterance": .string(utterance.id),
        "talkingPoint": .optional(utterance.talkingPoint?.id),
        "wordsOf": .optional(utterance.talkingPoint?.wordsOf),
        "speaker": .string(world.speakers[utterance.speaker].name),
        "known": .bool(planted.isSpeakerKnown), "form": .string(planted.form.rawValue),
      ]
      lines.append(line.line)
    }
  }

  /// Writes what was added since the last time.
  mutating func write() throws {
    guard !lines.isEmpty else { return }
    do {
      try file.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
    } catch {
      throw LabError(
        .unwritableFile, "'\(path)' cannot be written; free some space", cause: error)
    }
    lines = []
  }
}
