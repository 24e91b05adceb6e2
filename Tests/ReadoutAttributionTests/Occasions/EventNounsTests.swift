import ReadoutRecord
import Testing

@Suite struct EventNounsTests {
  @Test(arguments: [
    ("at a press conference", OccasionKind.pressConference), ("at a conference", .speech),
    ("in a phone call", .call), ("in a call with Orrel", .call),
    ("in a phone interview", .interview), ("in a video address", .broadcast),
    ("in an address", .speech), ("in a press release", .written), ("on social media", .post),
    ("in court", .court), ("in court documents", .written), ("in a tweet", .post),
    ("at the General Assembly", .speech), ("at a summit", .summit), ("during talks", .talks),
    ("at a regular briefing", .briefing), ("in parliament", .parliament),
    ("on his website", .written), ("in a filing", .written), ("in a post", .post),
  ])
  func theNounNamesTheEvent(phrase: String, kind: OccasionKind) {
    #expect(kinds(of: phrase) == [kind])
  }

  @Test(arguments: [
    "on release", "in the media", "in appearance", "in the house", "in time", "in the Post",
    "of the talks", "for the summit",
  ])
  func otherWordsNameNone(phrase: String) {
    #expect(kinds(of: phrase) == [nil])
  }

  private func kinds(of phrase: String) -> [OccasionKind?] {
    ReportedText.statements("\"It is open,\" Honor Tavik said \(phrase).").map(\.occasion?.kind)
  }
}
