import ReadoutTestSupport
import ReadoutText
import Testing

@testable import Lab

struct RoleWordsTests {
  @Test func marksDoNotCountUnlessThereIsNothingElse() {
    let words = MarkedComparison.words(#"[source:Tavik] [cue::] [content:"It is open,"] he added"#)
    #expect(words.source.count == 1 && words.cue.count == 1 && words.content.count == 3)
  }

  @Test func contentsAreAsLikeAsTheWordsThatTheyShare() {
    let gold = MarkedComparison.words("Tavik said [content:the harbour is open]")
    let same = MarkedComparison.words("Tavik said [content:the harbour is open]")
    let half = MarkedComparison.words("Tavik said the harbour [content:is open]")
    let other = MarkedComparison.words("[content:Tavik said] the harbour is open")
    #expect(same.contentF1(gold) == 1 && half.contentF1(gold) == 2 * 2 / 6.0)
    #expect(other.contentF1(gold) == 0)
  }

  @Test func anotherCutOfTheContentIsAsGood() {
    let document = MarkedComparison.document("Tavik said the harbour is open")
    let gold = RoleWords(source: [0], cue: [1], content: [4], alternative: [2, 3], in: document)
    let found = RoleWords(source: [0], cue: [1], content: [2, 3], in: document)
    #expect(found.contentF1(gold) == 1)
  }

  @Test func likenessAsksForTheSourceOnlyWhenItIsSoft() {
    let gold = MarkedComparison.words("[source:Mayor Tavik] said [content:it is open]")
    let surname = MarkedComparison.words("Mayor [source:Tavik] said [content:it is open]")
    let without = MarkedComparison.words("Mayor Tavik said [content:it is open]")
    #expect(Likeness.soft.holds(surname, gold) && Likeness.detect.holds(without, gold))
    #expect(!Likeness.soft.holds(without, gold) && Likeness.soft.holds(without, without))
  }
}
