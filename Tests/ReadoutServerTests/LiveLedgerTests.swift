import Foundation
import HTTPTypes
import HummingbirdTesting
import ReadoutLedger
import ReadoutRecord
import Testing

@testable import ReadoutServer

struct LiveLedgerTests {
  private static let later = Report(
    name: "later", outlet: "Orlo Gazette", published: "2031-05-07",
    text: """
      Harbour opens

      Harbour master Tomas Brandt said that the harbour would open on Friday.
      """)

  @Test func anImportOfAnotherProcessShowsWithoutARestart() async throws {
    let desk = try DeskFixture()
    let before = try await desk.ask("/v1/coverage").json["articles"] as? Int
    let other = try Ledger(path: desk.path, access: .existing)
    try DeskFixture.store([Self.later], in: other)
    let found = try await desk.ask("/v1/search?q=harbour&exact=true").items
    #expect(found.count == 1)
    let after = try await desk.ask("/v1/coverage").json["articles"] as? Int
    #expect(before.map { $0 + 1 } == after)
    let outlets = try await desk.ask("/v1/outlets").items.compactMap { $0["name"] as? String }
    #expect(outlets.contains("Orlo Gazette"))
  }

  @Test func whatWasKeptIsGivenAgainUntilTheLedgerChanges() throws {
    let desk = try DeskFixture()
    let answers = KeptAnswers(of: desk.ledger)
    var count = 0
    for _ in 0..<3 {
      _ = try answers.answer("x") {
        count += 1; return .null
      }
    }
    #expect(count == 1)
    try DeskFixture.store([Self.later], in: desk.ledger)
    _ = try answers.answer("x") {
      count += 1; return .null
    }
    #expect(count == 2)
  }

  @Test func readersAreAnsweredWhileAnotherProcessWrites() async throws {
    let desk = try DeskFixture()
    let other = try Ledger(path: desk.path, access: .existing)
    let writing = Task.detached {
      for number in 0..<20 {
        var report = Self.later
        report.name = "later-\(number)"
        report.text += "\n\nBrandt said that berth \(number) was free."
        try DeskFixture.store([report], in: other)
      }
    }
    for _ in 0..<40 { #expect(try await desk.ask("/v1/search?q=strait").status == .ok) }
    try await writing.value
  }
}
