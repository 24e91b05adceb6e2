import Foundation
import Testing

/// An invented report of the training set, and the same with other names.
struct RenamedReport: Sendable, CustomTestStringConvertible {
  let name: String
  let original: String
  let renamed: String

  /// Each new word with the one that it stands for.
  let originals: [String: String]

  var testDescription: String { name }

  /// All reports of the training set with more than two names.
  static let all: [RenamedReport] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "training/reports")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let reports = files.sorted().compactMap { file in
      (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)).map { (file, $0) }
    }
    let common = CommonWords(reports.map { Self.words(of: Self.text(of: $0.1)) })
    return reports.map { RenamedReport(name: $0.0, marked: $0.1, common: common) }
      .filter { $0.originals.count > 2 }
  }()

  private init(name: String, marked: String, common: CommonWords) {
    let text = Self.text(of: marked)
    let names = Self.speakers(of: marked).flatMap(Self.words).filter(common.isName)
    var originals: [String: String] = [:]
    let renamed = text.replacing(/\p{L}+/) { match in
      let word = String(match.output)
      guard let name = names.first(where: { Self.isForm(word, of: $0) }) else { return word }
      let other = Self.otherName(word.prefix(name.count)) + word.dropFirst(name.count)
      originals[other] = word
      return other
    }
    self.name = name
    original = text
    self.renamed = renamed
    self.originals = originals
  }

  /// A text with the names that it had before.
  func restored(_ text: String) -> String {
    text.replacing(/\p{L}+/) { originals[String($0.output)] ?? String($0.output) }
  }

  /// "Ostrian" is a form of "Ostria", and so is "OSTRIA".
  private static func isForm(_ word: String, of name: String) -> Bool {
    word == name.uppercased() || word.hasPrefix(name) && word.count <= name.count + 3
  }

  /// A name of the same shape and ending: each consonant but the last letters' stands for another.
  private static func otherName(_ name: Substring) -> String {
    let consonants = Array("bdfgklmnprtv")
    let changed = name.dropLast(3).map { letter -> String in
      guard let index = consonants.firstIndex(of: Character(letter.lowercased())) else {
        return String(letter)
      }
      let other = String(consonants[(index + 5) % consonants.count])
      return letter.isUppercase ? other.uppercased() : other
    }
    return changed.joined() + name.suffix(3)
  }

  static func words(of text: String) -> [String] {
    text.matches(of: /\p{L}+/).map { String($0.output) }
  }

  /// The report without its marks and the lines below it.
  private static func text(of marked: String) -> String {
    let end = marked.range(of: "\n---\n")?.lowerBound ?? marked.endIndex
    return String(marked[..<end]).replacing(/<[^>]*>/, with: "")
  }

  private static func speakers(of marked: String) -> [String] {
    marked.matches(of: /speaker=(.*?) act=/).map { String($0.output.1) }
  }
}

/// The words of all reports that are no names: those that stand somewhere in small letters, or in
/// many reports.
private struct CommonWords {
  private var small = Set<String>()
  private var reportCounts: [String: Int] = [:]

  /// Titles that look like names, and a name that is a nationality, too.
  private static let exceptions: Set<String> = ["Lord", "Finn"]

  init(_ reports: [[String]]) {
    for words in reports {
      for word in Set(words) {
        if word == word.lowercased() { small.insert(word) }
        reportCounts[word, default: 0] += 1
      }
    }
  }

  func isName(_ word: String) -> Bool {
    word.count > 3 && word.first?.isUppercase == true && word != word.uppercased()
      && !small.contains(word.lowercased()) && (reportCounts[word] ?? 0) <= 3
      && !Self.exceptions.contains(word)
  }
}
