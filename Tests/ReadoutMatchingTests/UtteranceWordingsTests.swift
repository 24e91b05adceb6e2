import ReadoutMatching
import ReadoutRecord
import Testing

@Suite struct UtteranceWordingsTests {
  private func report(
    _ article: String, _ content: [String], _ kind: StatementKind = .direct, credit: [String] = [],
    published: CalendarDay? = nil
  ) -> StatementProfile {
    StatementProfile(
      key: StatementKey(article: article, n: 1), outlet: "Outlet \(article)", credit: credit,
      kind: kind, content: content, published: published.map { $0...$0 })
  }

  private func flags(_ reports: [StatementProfile]) -> [String: [WordingFlag]] {
    let flags = UtteranceWordings(reports).flags
    #expect(UtteranceWordings(reports.reversed()).flags == flags)
    return Dictionary(uniqueKeysWithValues: flags.map { ($0.key.article, $0.value) })
  }

  @Test func theOneDepartsWhoseWordsFewerHave() {
    #expect(
      flags([
        report("a", ["“Not while one starving port is left on this long sea of ours”"]),
        report("b", ["“as long as one hungry port is left”"], .mixed),
        report("c", ["“one hungry port is left on this sea”"], .mixed),
      ])["a"]?.contains(.altered) == true)
  }

  @Test func outletsOfOneAgencyCountOnce() {
    let copies = ["b", "c", "d"].map {
      report($0, ["“one hungry port is left on this sea”"], .mixed, credit: ["ANS"])
    }
    let whole = report("a", ["“As long as one starving port is left on this sea”"])
    #expect(flags([whole] + copies)["b"] == [.altered])
  }

  @Test func theOneThatLacksWordsDeparts() {
    #expect(
      flags([
        report("a", ["“We need monitors to count our own boats in the strait at night”"]),
        report("b", ["“We do not need monitors to count our own boats”"]),
      ]) == ["a": [.altered]])
  }

  @Test func aCopyDepartsFromWhatItIsMadeOf() {
    #expect(
      flags([
        report("a", ["“We need boats, not promises, before the next flood”"]),
        report(
          "b", ["“We urgently need boats, not promises, before the next flood”"],
          credit: ["Outlet a"]),
      ]) == ["b": [.altered]])
  }

  @Test func theLaterReportDeparts() throws {
    #expect(
      flags([
        report("a", ["“We really need boats before the next flood”"], published: try february(2)),
        report("b", ["“We need boats before the next flood”"], published: try february(1)),
      ]) == ["a": [.altered]])
  }

  @Test func aQuotationThatLostItsMarksIsCompared() {
    let quoted = report("a", ["“No foreign pilot will set foot on our side of the channel”"])
    let lost = report(
      "b", ["No foreign pilot will put a foot on our side of the channel"], .indirect)
    #expect(flags([quoted, lost]) == ["b": [.altered]])
    let reported = report(
      "c", ["that no foreign pilot would put a foot on his side of the channel"], .indirect)
    #expect(flags([quoted, reported]).isEmpty)
    let other = report("d", ["we have heard nothing of our pilots since then"], .indirect)
    #expect(flags([quoted, other]).isEmpty)
  }

  @Test func sentencesJoinedAreStitched() {
    #expect(
      flags([
        report("a", ["“The port is ours. Nobody asked the pilots. We will never lease it.”"]),
        report("b", ["“The port is ours, and we will never lease it.”"]),
      ]) == ["b": [.stitched]])
  }

  @Test func marksAndBracketsAreTold() {
    #expect(
      flags([
        report("a", ["“The port is ours. Nobody asked the pilots. We will never lease it.”"]),
        report("b", ["“The port is ours … We will never lease [the port].”"]),
      ]) == ["b": [.elided, .inserted]])
  }

  @Test func aShorterQuotationDepartsFromNothing() {
    #expect(
      flags([
        report("a", ["“The port is ours. Nobody asked the pilots.”"]),
        report("b", ["“Nobody asked the pilots,”"]),
        report("c", ["that nobody had asked"], .indirect),
      ]).isEmpty)
  }

  @Test func aReportAloneHasNoFlags() {
    #expect(flags([report("a", ["“The port … is [all] ours”"])]).isEmpty)
  }

  @Test func theReferenceIsAWholeQuotationThatDepartsFromNone() {
    let reports = [
      report("a", ["“The port was ours. Nobody asked the pilots, and nobody will”"]),
      report("b", ["“The port is ours. Nobody asked the pilots”"]),
      report("c", ["“The port is ours”"], .mixed),
    ]
    #expect(UtteranceWordings(reports).reference?.article == "b")
    #expect(UtteranceWordings([report("c", ["that it is"], .indirect)]).reference == nil)
  }
}
