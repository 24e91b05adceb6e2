import ReadoutMatching
import ReadoutRecord
import Testing

@Suite struct PairJudgeTests {
  let words = "there can be no security in the strait without all its shores"

  @Test func equalWordsOfOneDayAreOneUtterance() throws {
    let judged = PairJudge.standard.judge(
      statement(words, kind: .direct, on: try february(10), published: try february(10)),
      statement(words, kind: .direct, on: try february(10), published: try february(11)))
    #expect(judged.relation == .sameUtterance)
    #expect(judged.sameUtterance > 0.8)
  }

  @Test func equalWordsOfFirmDaysWeeksApartAreATalkingPoint() throws {
    let judged = PairJudge.standard.judge(
      statement(words, kind: .direct, on: try february(3), published: try february(3)),
      statement(words, kind: .direct, on: try february(24), published: try february(24)))
    #expect(judged.sameUtterance == 0)
    #expect(judged.relation == .sameTalkingPoint)
  }

  @Test func nothingIsReportedBeforeItIsSaid() throws {
    let judged = PairJudge.standard.judge(
      statement(words, published: try february(3)),
      statement(words, on: try february(10), published: try february(11)))
    #expect(judged.sameUtterance == 0)
  }

  @Test func aWrongDayFromTheContextForbidsNothing() throws {
    let judged = PairJudge.standard.judge(
      statement(words, on: try february(1), basis: .context, published: try february(20)),
      statement(words, on: try february(20), published: try february(20)))
    #expect(judged.sameUtterance > 0)
  }

  @Test func anotherSpeakerIsNeverGrouped() throws {
    for speaker in ["aldquist", "korr"] {
      let judged = PairJudge.standard.judge(
        statement(words, on: try february(10)),
        statement(words, speaker: speaker, on: try february(10)))
      #expect(judged.sameClaim == 0)
      #expect(judged.relation == .related || judged.relation == .other)
    }
  }

  @Test func anUnknownSpeakerForbidsNothing() throws {
    let judged = PairJudge.standard.judge(
      statement(words, kind: .direct), statement(words, speaker: nil, kind: .direct))
    #expect(judged.sameClaim > 0.5)
  }

  @Test(arguments: [
    (
      "Norland will admit foreign monitors to the strait", "said",
      "Norland will not admit foreign monitors to the strait", "said"
    ),
    ("Norland will admit foreign monitors", "said", "to admit foreign monitors", "refused"),
    (
      "foreign monitors may enter the strait", "said", "foreign monitors in the strait", "ruled out"
    ),
    ("Ostria supports the grain compact", "said", "Ostria opposes the grain compact", "said"),
    (
      "the tariff on timber will be 12 percent", "said", "the tariff on timber will be 15 percent",
      "said"
    ),
    (
      "she will renew the grain compact", "pledged", "her pledge to renew the grain compact",
      "walked back"
    ),
  ])
  func plantedReversalsAreKeptApart(a: String, cueA: String, b: String, cueB: String) {
    let judged = PairJudge.standard.judge(statement(a, cue: cueA), statement(b, cue: cueB))
    #expect(judged.isMergeBlocked)
    #expect(judged.relation != .sameUtterance && judged.relation != .sameTalkingPoint)
  }

  @Test(arguments: [
    (
      "Norland will never admit monitors to the strait", "said",
      "that monitors would be admitted to the strait", "denied"
    ),
    ("the compact is dead", "said", "the compact was dead", "insisted"),
    ("12 percent on timber", "said", "a tariff of 12% on timber", "announced"),
  ])
  func agreementInOtherWordsIsNotBlocked(a: String, cueA: String, b: String, cueB: String) {
    let judged = PairJudge.standard.judge(statement(a, cue: cueA), statement(b, cue: cueB))
    #expect(!judged.isMergeBlocked)
  }

  @Test func wordsWithoutAnythingInCommonAreOther() {
    let judged = PairJudge.standard.judge(
      statement("the harvest was poor"), statement("sailors will return by train"))
    #expect(judged.relation == .other || judged.relation == .related)
    #expect(judged.sameClaim < 0.2)
  }

  @Test func theOrderOfTheTwoNeverMatters() throws {
    let statements = try samples()
    for a in statements {
      for b in statements {
        #expect(PairJudge.standard.judge(a, b) == PairJudge.standard.judge(b, a))
      }
    }
  }

  @Test func probabilitiesAddUpToOne() throws {
    let statements = try samples()
    for (a, b) in zip(statements, statements.reversed()) {
      let judged = PairJudge.standard.judge(a, b)
      let sum = judged.sameClaim + judged.contradiction + judged.related + judged.other
      #expect(abs(sum - 1) < 1e-9)
    }
  }

  @Test func profilesAndPreparedStatementsAreJudgedAlike() throws {
    let statements = try samples()
    let judged = PairJudge.standard.judge(a: statements[0].profile, b: statements[1].profile)
    #expect(judged == PairJudge.standard.judge(statements[0], statements[1]))
  }

  @Test func theShippedWeightsFitTheInputs() {
    #expect(JudgeWeights.standard.claim.count == PairInput.ofClaim.count + 1)
    #expect(JudgeWeights.standard.occasion.count == PairInput.ofOccasion.count + 1)
    #expect(JudgeWeights.standard.subject.count == PairInput.ofSubject.count + 1)
  }

  private func samples() throws -> [PreparedStatement] {
    let interview = Occasion(kind: .interview, place: "Varn", with: ["the Courant"], evidence: [])
    return [
      statement(words, kind: .direct, on: try february(10), published: try february(10)),
      statement("no security without all its shores", kind: .mixed, published: try february(12)),
      statement("Norland will not admit 12 monitors", cue: "has often said", at: interview),
      statement(
        "Norland will admit 15 monitors", cue: "denied", on: try february(11), at: interview),
      statement("no state may draw the map alone", speaker: nil, published: try february(1)),
      statement("no state may draw the map alone", speaker: "aldquist"),
      statement(""),
    ]
  }
}
