internal import Mustache

/// The templates of all pages, ready to be filled.
struct PageTemplates: Sendable {
  private let library: MustacheLibrary

  /// The templates that the program carries.
  ///
  /// One that cannot be read is missing, and its page says so; the tests fill each of them.
  static let standard = PageTemplates(PageFiles.all)

  private static let ending = ".mustache"

  init(_ files: [String: [UInt8]]) {
    MustacheContentTypes.register(PageMarkup(), named: PageMarkup.name)
    var library = MustacheLibrary()
    for (name, bytes) in files where name.hasSuffix(Self.ending) {
      let text = Self.prepared(String(decoding: bytes, as: UTF8.self))
      guard let template = try? MustacheTemplate(string: text) else { continue }
      library.register(template, named: String(name.dropLast(Self.ending.count)))
    }
    self.library = library
  }

  /// Whether there is a template of a name.
  func contains(_ name: String) -> Bool { library.getTemplate(named: name) != nil }

  /// A page as markup; `nil` when there is no template of the name.
  func render(_ value: some Sendable, with name: String) -> String? {
    library.render(value, withTemplate: name)
  }

  /// A template as it is parsed: with our escaping, and without the blanks that lines begin with,
  /// since the engine would put those of a partial before each line of a value.
  private static func prepared(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    return "{{% CONTENT_TYPE:\(PageMarkup.name)}}" + lines.joined(separator: "\n")
  }
}
