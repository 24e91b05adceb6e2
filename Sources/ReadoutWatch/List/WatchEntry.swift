/// Something that a user has listed to be watched.
public struct WatchEntry: Sendable, Hashable {
  /// What is looked at.
  public enum Place: Sendable, Hashable {
    /// A feed or a page on the web.
    case address(WebAddress)
    /// A file or a folder.
    case path(String)
  }

  /// What is looked at.
  public var place: Place

  /// Seconds between two looks.
  public var interval: Int

  /// The outlet of what is found, when the user names one.
  public var outlet: String?

  /// Whether the pages are fetched that a feed links on its own site; without it the feed's own
  /// words are all.
  public var fetchesPages: Bool

  /// The least number of seconds between two looks at an address.
  public static let leastInterval = 60

  /// Seconds between two looks when the list does not say.
  public static let usualInterval = 900

  /// Creates an entry.
  public init(
    place: Place, interval: Int = usualInterval, outlet: String? = nil, fetchesPages: Bool = false
  ) {
    self.place = place
    self.interval = interval
    self.outlet = outlet
    self.fetchesPages = fetchesPages
  }

  /// The place as the list writes it.
  public var name: String {
    switch place {
    case .address(let address): address.text
    case .path(let path): path
    }
  }
}
