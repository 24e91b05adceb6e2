import Testing

@testable import ReadoutWatch

/// Rules for robots, after RFC 9309.
@Suite struct RobotsRulesTests {
  private func rules(_ text: String) -> RobotsRules { RobotsRules(text, robot: "readout") }

  @Test func theLongestRuleDecidesAndAllowWinsATie() {
    let rules = rules(
      """
      User-agent: *
      Disallow: /news
      Allow: /news/open
      Disallow: /tie
      Allow: /tie
      """)
    #expect(!rules.allow("/news/today"))
    #expect(rules.allow("/news/open/1") && rules.allow("/tie") && rules.allow("/other"))
  }

  @Test func aGroupForUsReplacesTheOneForAll() {
    let rules = rules(
      """
      User-agent: *
      Disallow: /

      User-agent: other
      User-agent: Readout
      Disallow: /private # not for robots
      """)
    #expect(rules.allow("/feed") && !rules.allow("/private/1"))
  }

  @Test func marksStandForAnythingAndForTheEnd() {
    let rules = rules("user-agent: *\ndisallow: /*.pdf$\ndisallow: /a*b/c\nallow: /$\n")
    #expect(!rules.allow("/x/y.pdf") && rules.allow("/x/y.pdf?z"))
    #expect(!rules.allow("/a-1-b/c/d") && rules.allow("/a/c"))
    #expect(rules.allow("/"))
  }

  @Test func emptyRulesForbidNothing() {
    #expect(rules("User-agent: *\nDisallow:").allow("/x"))
    #expect(RobotsRules.none.allow("/x") && !RobotsRules.unreachable.allow("/x"))
  }

  @Test func aHostileFileIsReadInLinearTime() {
    let rules = rules("user-agent: *\ndisallow: /" + String(repeating: "*a", count: 5_000))
    #expect(rules.allow("/" + String(repeating: "a", count: 2_000)))
  }
}
