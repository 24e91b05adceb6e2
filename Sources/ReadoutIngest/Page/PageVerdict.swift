/// Tells pages that hold no article, although they hold text, from those that do: lists of
/// articles, requests for consent, and the first lines before a paywall.
///
/// In doubt a page is an article: refusing one loses it.
struct PageVerdict {
  let document: HTMLDocument
  let head: PageHead
  let linkedData: LinkedData
  let marks: [ElementMarks]
  let title: PageTitle?

  /// All blocks of the page.
  let blocks: [TextBlock]

  /// Those of its article.
  let body: [TextBlock]

  /// A body of more letters is no request for consent.
  private static let longestConsent = 2_500

  /// A body of more letters is no stub.
  private static let longestStub = 240

  /// A page of fewer linked headlines is no list of articles.
  private static let fewestHeadlines = 8

  /// A linked line of fewer letters is no headline.
  private static let shortestHeadline = 25

  /// A title of fewer words may be that of a list.
  private static let fewestHeadlineWords = 6

  /// An element with this many letters of prose right below it holds an article.
  private static let smallestArticle = 400

  /// Why the page holds no article; `nil` when it holds one.
  var refusal: String? {
    if body.isEmpty {
      return "the page holds no paragraph of prose; give the page of one article, as it looks"
        + " without scripts"
    }
    if asksForConsent {
      return "the page asks for consent to cookies and holds no article; save it again after"
        + " answering"
    }
    if isStub {
      return "the page breaks off after \(bodyLetters) letters before a paywall; give the page as"
        + " subscribers see it"
    }
    if isList {
      return "the page lists articles and is none itself; give the page of one article"
    }
    return nil
  }

  private var bodyLetters: Int { body.reduce(0) { $0 + $1.measure.letterCount } }

  /// Whether the page says of itself that it is an article.
  private var saysItIsArticle: Bool {
    if linkedData.articleCount == 1 { return true }
    if marks.contains(where: { $0.contains(.articleBody) }) { return true }
    return head.string("og:type")?.lowercased() == "article"
      || head.string("article:published_time", "datepublished") != nil
  }
}

extension PageVerdict {
  /// Whether nearly all of the body is about cookies and consent, and none of it about the title.
  private var asksForConsent: Bool {
    let letters = bodyLetters
    guard letters <= Self.longestConsent else { return false }
    let about = body.filter { PagePhrases.consent.isIn(document.text(of: $0)) }
    let share = about.reduce(0) { $0 + $1.measure.letterCount }
    guard saysItIsArticle else { return share * 5 >= letters * 3 }
    return share * 5 >= letters * 4 && !bodyIsAboutTitle
  }

  /// Whether the page's address ends in the words of a headline or in a long number.
  private var hasArticleAddress: Bool {
    guard let last = head.address?.split(separator: "/").dropFirst(2).last else { return false }
    let longestNumber = last.split { !$0.isNumber }.map(\.count).max() ?? 0
    return longestNumber >= 5 || last.split(separator: "-").count > 3
  }

  /// Whether the title stands on the page and is as long as a headline.
  private var hasHeadline: Bool {
    guard let title, title.heading != nil else { return false }
    return TitleChoice.words(title.text.string).count >= Self.fewestHeadlineWords
  }

  /// Whether the body has hardly any word of the title left out, and the title has several.
  private var bodyTellsTitle: Bool {
    let (wanted, found) = titleWordsInBody
    return wanted >= Self.fewestHeadlineWords && found * 3 >= wanted * 2
  }

  private var bodyIsAboutTitle: Bool {
    let (wanted, found) = titleWordsInBody
    return found * 3 >= wanted
  }

  /// How many long words the title has, and how many of them are in the body.
  private var titleWordsInBody: (wanted: Int, found: Int) {
    let wanted = TitleChoice.words(title?.text.string ?? "").filter { $0.count > 3 }
    let words = body.reduce(into: Set<String>()) { words, block in
      words.formUnion(TitleChoice.words(document.text(of: block)))
    }
    return (wanted.count, wanted.intersection(words).count)
  }

  private var isStub: Bool {
    guard bodyLetters < Self.longestStub else { return false }
    return linkedData.facts(title: title?.text.string).isFree == false
      || blocks.contains {
        $0.measure.letterCount < Self.longestStub
          && PagePhrases.paywall.isIn(document.text(of: $0))
      }
  }

  /// Whether the page holds many linked headlines and no element with the prose of an article.
  private var isList: Bool {
    guard !saysItIsArticle || linkedData.describesListing else { return false }
    guard !hasArticleAddress, !hasHeadline, !bodyTellsTitle else { return false }
    let headlines = blocks.filter {
      $0.measure.linkShare > 0.9 && $0.measure.letterCount >= Self.shortestHeadline
    }
    guard headlines.count >= Self.fewestHeadlines else { return false }
    var letters: [Int: Int] = [:]
    for block in body where block.isProse {
      let parent = document.nodes[block.node].parent
      letters[parent, default: 0] += block.measure.letterCount
      letters[block.node, default: 0] += block.measure.letterCount
    }
    let most = letters.values.max() ?? 0
    return most < Self.smallestArticle || most * 4 < bodyLetters
  }
}
