import Foundation
import ReadoutIngest
import ReadoutRecord
import Testing

/// An invented page in the markup of a content system, and what its metadata are.
struct GoldPage: Sendable, CustomTestStringConvertible {
  var id: String
  var system: String
  var title: String
  var authors: [String]
  var day: String?
  var basis: String?
  var updated: String?
  var outlet: String?
  var section: String?
  var language: String?
  var paragraphCount: Int

  var testDescription: String { system }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Pages")

  /// The pages of `Pages/gold.tsv`.
  static let all: [GoldPage] = {
    let table =
      (try? String(contentsOf: folder.appendingPathComponent("gold.tsv"), encoding: .utf8))
    let rows = (table ?? "").split(separator: "\n").dropFirst()
    return rows.compactMap {
      GoldPage(cells: $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }()

  private init?(cells: [String]) {
    guard cells.count == 11, let paragraphCount = Int(cells[10]) else { return nil }
    let known = cells.map { $0.isEmpty ? nil : $0 }
    (id, system, title) = (cells[0], cells[1], cells[2])
    authors = cells[3].isEmpty ? [] : cells[3].components(separatedBy: "; ")
    (day, basis, updated, outlet) = (known[4], known[5], known[6], known[7])
    (section, language) = (known[8], known[9])
    self.paragraphCount = paragraphCount
  }

  /// The bytes of the page.
  func bytes() throws -> [UInt8] {
    try Array(Data(contentsOf: Self.folder.appendingPathComponent(id + ".html")))
  }
}

/// The metadata of pages with traps: bylines of other articles, of commenters and agencies, job
/// titles, days of other articles and of changes.
struct GoldPagesTests {
  @Test func thereAreManyContentSystems() {
    #expect(Set(GoldPage.all.map(\.system)).count >= 20)
  }

  @Test(arguments: GoldPage.all)
  func metadataAreThoseOfTheArticle(page: GoldPage) throws {
    let metadata = try article(page.bytes()).metadata
    #expect(metadata.title == page.title)
    #expect(metadata.byline == page.authors)
    #expect(metadata.published?.edtf?.rawValue == page.day)
    #expect(metadata.published?.basis?.rawValue == page.basis)
    #expect(metadata.updated?.edtf?.rawValue == page.updated)
    #expect(metadata.outlet == page.outlet)
    #expect(metadata.section == page.section)
    #expect(metadata.language == page.language)
  }

  @Test(arguments: GoldPage.all)
  func theBodyIsTheArticleAlone(page: GoldPage) throws {
    let article = try article(page.bytes())
    #expect(article.titleText == page.title)
    #expect(article.paragraphs.count == page.paragraphCount)
    for stray in ["Falk", "Stell", "Hallin", "Advertisement", "inbox", "subscriber", "©", "bees"] {
      #expect(!article.bodyText.contains(stray))
    }
  }
}

/// Pages that hold text and no article.
struct RefusedPagesTests {
  @Test(arguments: [
    ("front-page", "lists articles"), ("section-page", "lists articles"),
    ("consent-wall", "consent"), ("consent-wall-german", "consent"),
    ("paywall-declared", "paywall"), ("paywall-told", "paywall"), ("no-prose", "no paragraph"),
  ])
  func aPageWithoutAnArticleIsRefusedWithTheReason(page: String, reason: String) throws {
    let file = GoldPage.folder.appendingPathComponent("refused/\(page).html")
    let rejection = try #require(whyRejected(Array(Data(contentsOf: file))))
    #expect(rejection.code == .notAnArticle)
    #expect(rejection.reason.contains(reason))
    #expect(rejection.reason.contains(";"), "a reason names the remedy")
  }
}
