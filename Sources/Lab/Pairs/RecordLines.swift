internal import Foundation
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// What `readout extract` printed of articles: the days and occasions of their statements.
struct RecordLines {
  private let articles: [String: Article]

  /// Reads files of records, one JSON object a line.
  ///
  /// - Throws: ``LabError`` with code `.missingData` for a file that is not such.
  init(_ paths: [String]) throws {
    var articles: [String: Article] = [:]
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw LabError(
          .missingData, "no records at '\(path)'; print some with readout extract")
      }
      for line in data.split(separator: UInt8(ascii: "\n")) {
        do {
          let article = try JSONDecoder().decode(Article.self, from: Data(line))
          articles[article.id] = article
        } catch {
          throw LabError(
            .missingData, "'\(path)' holds a line that is no record", cause: error)
        }
      }
    }
    self.articles = articles
  }

  /// The statement of an article whose content shares most characters with some spans; `nil` when
  /// none shares two fifths of both.
  func statement(in article: String, at spans: [CodePointSpan]) -> FoundStatement? {
    let found = (articles[article]?.statements ?? []).map { ($0.share(of: spans), $0) }
    // The first of equals, so that the order of the record decides.
    let best = found.enumerated().max { ($0.element.0, -$0.offset) < ($1.element.0, -$1.offset) }
    guard let best, best.element.0 >= 0.4 else { return nil }
    return best.element.1
  }

  private struct Article: Decodable {
    let id: String
    let statements: [FoundStatement]
  }
}

/// A statement as a record tells it, as far as matching asks.
struct FoundStatement: Decodable {
  let content: [CodePointSpan]
  let negated: Bool
  let mood: Mood
  let headline: Bool
  let occasion: FoundOccasion?
  let saidOn: Day

  struct FoundOccasion: Decodable {
    let kind: OccasionKind?
    let place: String?
    let with: [String]
  }

  struct Day: Decodable {
    let edtf: String?
    let basis: SaidOnBasis?
  }

  /// Writes what is known into a profile.
  func fill(_ profile: inout StatementProfile) {
    profile.isNegated = negated
    profile.mood = mood
    profile.isHeadline = headline
    profile.occasion = occasion.map {
      Occasion(kind: $0.kind, place: $0.place, with: $0.with, evidence: [])
    }
    profile.saidOn = saidOn.edtf.flatMap { EDTF(rawValue: $0) }?.days
    profile.saidOnBasis = saidOn.basis
  }

  /// Twice the characters shared with some spans, by the characters of both.
  fileprivate func share(of spans: [CodePointSpan]) -> Double {
    let shared = content.reduce(0) { sum, own in
      sum + spans.reduce(0) { $0 + max(0, min(own.end, $1.end) - max(own.start, $1.start)) }
    }
    let total = (content + spans).reduce(0) { $0 + $1.count }
    return total > 0 ? 2 * Double(shared) / Double(total) : 0
  }
}

extension EDTF {
  /// The days that are possible, from the first to the last; `nil` where one is open.
  var days: ClosedRange<CalendarDay>? {
    guard let earliest, let latest, earliest <= latest else { return nil }
    return earliest...latest
  }
}
