/// The words that any text is full of: that a quotation holds them says nothing of where it is from.
///
/// Closed classes of English (articles, pronouns, prepositions, conjunctions, auxiliaries), and the
/// commonest verbs and adverbs, written down for this project from a grammar, not counted.
package enum CommonWords {
  /// Whether a word in small letters with straight apostrophes is among them, or is one letter.
  ///
  /// - Complexity: O(1).
  package static func contains(_ word: String) -> Bool { word.utf8.count < 2 || all.contains(word) }

  private static let all: Set<String> = Set(
    lines.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let lines = """
    a an the this that these those such same other another each every either neither both all any
    some no none few many much more most less least several enough own one ones
    i me my mine myself you your yours yourself he him his himself she her hers herself it its
    itself we us our ours ourselves they them their theirs themselves who whom whose which what
    whoever whatever someone anyone everyone nobody somebody anybody everybody something anything
    everything nothing
    about above across after against along among around as at before behind below beneath beside
    besides between beyond but by despite down during except for from in inside into like near of
    off on onto out outside over past per since through throughout till to toward towards under
    until up upon via with within without
    and or nor so yet if unless whether because although though while whereas than then when where
    why how once
    am is are was were be been being do does did done doing have has had having will would shall
    should can could may might must ought need not never isn't aren't wasn't weren't don't doesn't
    didn't haven't hasn't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't
    i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll
    it'll we'll they'll i'd you'd he'd she'd we'd they'd that's there's let's isn aren wasn weren
    don doesn didn haven hasn hadn won wouldn couldn shouldn mustn ve ll re
    here there now today still already again also just only even very too quite rather ever always
    often sometimes perhaps maybe well back away together
    say says said saying get gets got getting go goes went gone going come comes came coming make
    makes made making take takes took taken taking give gives gave given giving know knows knew
    known think thinks thought see sees saw seen want wants wanted let lets put puts
    new good great first last long little big way thing things time times year years day days people
    mr mrs ms
    """
}
