import ReadoutMatching
import Testing

@testable import Lab

/// Alterations change what they should, and nothing else.
struct AlterationTests {
  private var chance = SplitMix(seed: 7)

  @Test func aPhraseKeepsTheMarksAroundItsWords() {
    let text = "We won\u{2019}t (really) go, said the ten-man crew."
    let phrase = Phrase(text)
    #expect(phrase.text == text)
    #expect(phrase.key == " we won't really go said the ten-man crew ")
    #expect(phrase.words[1].core == "won\u{2019}t")
    #expect(phrase.words[7].endsSentence)
  }

  @Test func aDenialIsDroppedOrElsePutBehindAnAuxiliary() throws {
    var chance = chance
    let dropped = MeaningChange.negated(Phrase("They will not sign it."), using: &chance)
    #expect(dropped?.text == "They will sign it.")
    let added = MeaningChange.negated(Phrase("Today they will sign it."), using: &chance)
    #expect(added?.text == "Today they will not sign it.")
    #expect(MeaningChange.negated(Phrase("Nobody would ever sign it."), using: &chance) == nil)
  }

  @Test func aNumberBecomesAnotherNumber() throws {
    var chance = chance
    let digits = try #require(
      MeaningChange.renumbered(Phrase("We counted 1,250 ships"), using: &chance))
    #expect(digits.text.hasPrefix("We counted 1,25") && digits.text != "We counted 1,250 ships")
    let word = try #require(MeaningChange.renumbered(Phrase("We saw three ships"), using: &chance))
    #expect(
      word.words[2].core != "three"
        && WordSwaps.numbers["three"]?.contains(word.words[2].core) == true)
    #expect(MeaningChange.renumbered(Phrase("One of us went"), using: &chance) == nil)
  }

  @Test func aNounThatLooksLikeAModalStays() {
    var chance = chance
    #expect(
      MeaningChange.reworded(Phrase("it was the will of voters"), names: [], using: &chance)?.words[
        3
      ].core == "will")
  }

  @Test func whatIsCutIsNeitherADenialNorANumber() {
    var chance = chance
    let spared = Phrase("We shall open the new bridge in the spring because we promised it")
    let cut = CutChange.cut(spared, using: &chance)
    #expect(cut?.before.text == "We shall open the new bridge")
    #expect(cut?.after.text == "because we promised it")
    let telling = Phrase("We shall open the new bridge without the crew because we promised it")
    #expect(CutChange.cut(telling, using: &chance) == nil)
  }

  @Test func indirectSpeechIsPutIntoTheFirstPerson() {
    var chance = chance
    let spoken = IndirectChange.spoken(
      Phrase("that he would keep his boats"), using: &chance)
    #expect(spoken.text.hasPrefix("I will"))
    #expect(spoken.text.hasSuffix("my boats."))
  }

  @Test func theSameSeedMakesTheSameChanges() {
    let change = SurfaceChange(vocabulary: ["bridge"])
    let phrase = Phrase("The northern bridge remains entirely closed to lorries")
    var (one, other) = (SplitMix(seed: 3), SplitMix(seed: 3))
    #expect(change.changed(phrase, using: &one) == change.changed(phrase, using: &other))
  }

  @Test func theTableCountsEachKindByClass() {
    let alteration = Alteration(kind: .invented, text: "x", speaker: nil, sources: [])
    let score = AlterationScore(outcomes: [(alteration, .notFound), (alteration, .altered)])
    #expect(score.rightShare == 0.5)
    #expect(score.inventedAsQuoted == 1)
    #expect(score.table.contains("(1)"))
  }
}
