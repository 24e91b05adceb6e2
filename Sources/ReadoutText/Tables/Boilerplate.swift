/// Lines that news pages put around a report.
enum Boilerplate {
  /// Whole lines: their words in lower case, joined by blanks.
  static let lines: Set<String> = [
    "all news", "related articles", "related news", "related stories", "related", "read more",
    "read also", "see also", "share", "share this", "share this article", "advertisement",
    "sponsored", "back to top", "back to top button", "top stories", "latest news", "breaking news",
    "most read", "most popular", "trending", "comments", "leave a comment", "sources", "source",
    "photo", "photos", "video", "watch", "listen", "print", "email", "subscribe", "sign in",
    "sign up", "log in", "menu", "home", "news", "world", "politics", "live updates", "tags",
    "topics", "more on this story", "recommended", "external links", "sister links", "loading",
    "skip to content", "cookie policy", "privacy policy", "contact us", "about us",
  ]

  /// Openings of lines that are no sentence.
  static let openings: [String] = [
    "read more", "read also", "see also", "also read", "related", "share on", "follow us",
    "subscribe to", "sign up for", "click here", "photo by", "photo", "image", "file photo",
    "picture", "copyright", "all rights reserved", "advertisement", "watch", "listen to",
    "download our", "join our", "more news", "recommended", "don't miss", "tags",
  ]

  /// The first words of all of them: most lines begin with none.
  static let firstWords = Set(
    (Array(lines) + openings).compactMap { $0.split(separator: " ").first.map(String.init) })
}
