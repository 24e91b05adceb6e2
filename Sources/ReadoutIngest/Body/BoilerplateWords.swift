/// The words in class, id and role that mark what is not the article.
enum BoilerplateWords {
  /// Words that mark it when they stand alone or with others.
  static let words: Set<PackedWord> = Set(
    [
      "ad", "ads", "advert", "adverts", "advertisement", "advertising", "alert", "author",
      "authors", "banner", "bio", "bottom", "breadcrumb", "breadcrumbs", "button", "buttons",
      "byline", "caption", "captions", "complementary", "consent", "contentinfo", "cookie",
      "cookies", "copyright", "dateline", "dialog", "disclaimer", "dropdown", "fb", "facebook",
      "figcaption", "follow", "footer", "gdpr", "hidden", "infobox", "login", "masthead", "menu",
      "metadata", "modal", "more", "mostread", "nav", "navbar", "navigation", "newsletter",
      "noprint", "outbrain", "overlay", "pager", "pagination", "paywall", "popular", "popup",
      "print", "promo", "promoted", "promotion", "rail", "rating", "ratings", "recirc",
      "recommend", "recommendation", "recommendations", "recommended", "register", "related",
      "relatedposts", "relatedarticles", "search", "share", "sharedaddy", "sharing", "sidebar",
      "signin", "signup", "skip", "social", "sponsor", "sponsored", "subscribe", "subscription",
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
}
