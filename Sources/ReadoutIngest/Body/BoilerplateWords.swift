/// The words in class, id and role that mark what is not the article.
enum BoilerplateWords {
  /// Words that mark it when they stand alone or with others.
  static let words: Set<PackedWord> = Set(
    [
      "ad", "ads", "advert", "adverts", "advertisement", "advertising", "alert", "author",
      "authors", "banner", "bio", "bottom", "breadcrumb", "breadcrumbs", "button", "buttons",
      "byline", "caption", "captions", "complementary", "consent", "contentinfo", "cookie",
      "cookies", "copyright", "callout", "credit", "credits", "cta", "dateline", "dialog",
      "disclaimer", "dropdown", "fb", "facebook",
      "figcaption", "follow", "footer", "gallery", "gdpr", "hidden", "infobox", "login", "masthead",
      "menu",
      "metadata", "modal", "more", "mostread", "nav", "navbar", "navigation", "newsletter",
      "noprint", "outbrain", "overlay", "pager", "pagination", "paywall", "photo", "popular",
      "popup",
      "print", "promo", "promoted", "promotion", "rail", "rating", "ratings", "recirc",
      "recommend", "recommendation", "recommendations", "recommended", "register", "related",
      "relatedposts", "relatedarticles", "search", "share", "sharedaddy", "sharing", "sidebar",
      "signin", "signup", "skip", "slider", "social", "sponsor", "sponsored", "subscribe",
      "subscription",
      "suggested", "tag", "tags", "taglist", "taboola", "teaser", "teasers", "timestamp", "toc",
      "toolbar", "tooltip", "trending", "twitter", "widget", "widgets", "yarpp",
    ].map { PackedWord($0) })

  /// Words that mark readers' comments, which may be longer than the article.
  static let commentWords: Set<PackedWord> = Set(
    ["comment", "comments", "disqus", "respond", "replies", "commentlist"].map { PackedWord($0) })

  /// Values of `role` that mark it.
  static let roles: Set<PackedWord> = Set(
    [
      "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu",
      "menubar", "navigation", "search", "tablist", "toolbar", "tooltip",
    ].map { PackedWord($0) })

  /// Words that mark what stands in a text but is not seen, such as the bubble over a name.
  static let unseenWords: Set<PackedWord> = Set(
    ["tooltip", "rollover", "popover"].map { PackedWord($0) })

  /// Whole class names that mark text for screen readers alone.
  static let unseenNames: Set<PackedWord> = Set(
    ["sr-only", "visually-hidden", "screen-reader-text"].map { PackedWord($0) })

  /// Words that mark a post out of a social network.
  static let embedWords: Set<PackedWord> = Set(
    ["embed", "embedded", "social", "twitter", "tweet", "facebook", "instagram"]
      .map { PackedWord($0) })

  /// Of `words` those that an embedded post may bear, too.
  static let wordsOfEmbeds: Set<PackedWord> = Set(
    ["social", "twitter", "facebook", "fb", "widget", "hidden", "share"].map { PackedWord($0) })

  /// A class name that starts with one of these says how the page is laid out around the element,
  /// not what the element is: `has-sidebar`, `no-comments`.
  static let layoutPrefixes: Set<PackedWord> = Set(
    ["has", "with", "no", "without", "layout"].map { PackedWord($0) })

  /// A class name with this word says how the page is laid out.
  static let layout = PackedWord("layout")

  /// Behind one of these `hidden` is meant of the whole element, elsewhere of a part of it.
  static let hidingPrefixes: Set<PackedWord> = Set(["is", "visually"].map { PackedWord($0) })

  static let hidden = PackedWord("hidden")

  /// What elements declare themselves to be, by `itemprop`, `property` or `rel`.
  static let properties: [PackedWord: ElementMarks] = [
    PackedWord("articleBody"): .articleBody, PackedWord("author"): .author,
    PackedWord("creator"): .author, PackedWord("datePublished"): .published,
    PackedWord("dateCreated"): .published, PackedWord("created"): .published,
    PackedWord("dateModified"): .updated, PackedWord("publisher"): .publisher,
  ]

  /// Words in class and id that mark lines about the article.
  static let metadataWords: [PackedWord: ElementMarks] = {
    var marks: [PackedWord: ElementMarks] = [:]
    let bylines: [StaticString] = [
      "byline", "bylines", "author", "authors", "writer", "autor", "autore", "auteur", "reporter",
      "journalist", "contributor", "contributors", "vcard",
    ]
    let dates: [StaticString] = [
      "date", "time", "datetime", "published", "publish", "publication", "pubdate", "timestamp",
      "posted", "created", "dateline", "datum", "fecha", "data", "submitted", "postdate", "day",
    ]
    let updates: [StaticString] = ["updated", "modified", "update", "lastmod", "edited"]
    for name in bylines { marks[PackedWord(name)] = .byline }
    for name in dates { marks[PackedWord(name)] = .date }
    for name in updates { marks[PackedWord(name)] = .updated }
    return marks
  }()

  /// What a word in a class or id says of its element.
  struct Meaning {
    var marks: ElementMarks = []

    /// Whether no embedded post bears the word.
    var isSurelyBoilerplate = false
  }

  /// All words that say something, in one table, since each word of a page is looked up.
  static let meanings: [PackedWord: Meaning] = {
    var meanings: [PackedWord: Meaning] = [:]
    for word in words {
      meanings[word, default: Meaning()].marks.insert(.boilerplate)
      meanings[word]?.isSurelyBoilerplate = !wordsOfEmbeds.contains(word)
    }
    for word in commentWords { meanings[word, default: Meaning()].marks.insert(.comments) }
    for word in embedWords { meanings[word, default: Meaning()].marks.insert(.embed) }
    for word in unseenWords { meanings[word, default: Meaning()].marks.insert(.unseen) }
    for (word, mark) in metadataWords { meanings[word, default: Meaning()].marks.formUnion(mark) }
    return meanings
  }()
}
