internal import ReadoutText

/// The words that make a cue one of saying, as the scorer of attributions has them, so that counts
/// of errors and its rows "speech" speak of the same.
enum SpeechWords {
  /// Whether a cue holds such a word, or is a bare mark: a colon introduces speech, too.
  static func name(_ cue: Set<Int>, in document: AnalysedText) -> Bool {
    let words = cue.filter { document.tokens[$0].isWord }.flatMap {
      document.tokens[$0].key.split(separator: "-").map(String.init)
    }
    return words.isEmpty ? !cue.isEmpty : words.contains { all.contains($0) }
  }

  private static let all = Set(
    """
    say says said saying tell tells told telling add adds added adding state states stated stating
    announce announces announced announcing declare declares declared declaring claim claims
    claimed claiming argue argues argued arguing write writes wrote written writing tweet tweets
    tweeted tweeting retweeted ask asks asked asking reply replies replied respond responds
    responded responding answer answers answered explain explains explained explaining note notes
    noted noting according insist insists insisted insisting warn warns warned warning suggest
    suggests suggested suggesting call calls called calling describe describes described
    describing report reports reported reporting deny denies denied denying accuse accuses accused
    accusing criticize criticizes criticized criticizing criticised mock mocks mocked praise
    praises praised praising acknowledge acknowledges acknowledged acknowledging admit admits
    admitted admitting concede concedes conceded promise promises promised promising vow vows
    vowed vowing pledge pledges pledged urge urges urged urging demand demands demanded propose
    proposes proposed recommend recommended predict predicts predicted assert asserts asserted
    asserting contend contends contended maintain maintains maintained comment comments commented
    commenting remark remarks remarked point points pointed pointing stress stresses stressed
    emphasize emphasizes emphasized reiterate reiterated repeat repeats repeated repeating quip
    quipped joke joked joking shout shouted yell yelled recall recalls recalled recount recounted
    continue continues continued continuing conclude concludes concluded confirm confirms
    confirmed disclose disclosed reveal reveals revealed mention mentions mentioned discuss
    discussed testify testified speak speaks spoke speaking talk talks talked talking quote quoted
    cite cites cited citing post posted posting statement statements speech interview remarks
    tweet put slam slams slammed blast blasts blasted attack attacked attacking dismiss dismissed
    dismissing declined decline refused complain complained express expressed expressing boast
    boasted boasting signal signaled indicate indicated indicating characterized label labeled
    labeling brand branded branding dub dubbed deride derided lament lamented apologize apologized
    swear counter countered retort retorted allege alleges alleged alleging advise advised inform
    informed notify caution cautioned tout touted touting invoke decry decried denounce denounces
    denounced denouncing condemn condemned condemning defend defended question questioned
    questioning challenge endorse endorsed mused opined opine
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
