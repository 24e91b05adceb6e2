internal import ArgumentParser
internal import ReadoutIngest
internal import ReadoutRecord
internal import ReadoutText

/// `readout-lab containers`: reads files without analysing them and prints what they hold.
struct ContainersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "containers",
    abstract: "Read the articles of feeds, dumps and archives and print how many there are.",
    discussion: """
      Prints one object: "articles", "characters" (code points of their texts), "rejected" with \
      the reasons and how often each was met, and "passedOver".

      Example:
        readout-lab containers feed.xml
      """)

  @Argument(help: "The files.")
  var files: [String]

  func run() throws {
    let census = ContainerCensus()
    let options = ReadingOptions()
    var articles = 0
    var characters = 0
    var reasons: [String: Int] = [:]
    let inputs = try InputFiles(paths: files).files
    for pending in ArticleSources(inputs, options: options, census: census) {
      switch readArticle(try pending.read(), options: options) {
      case .article(let article):
        articles += 1
        characters += article.text.codePointCount
      case .rejected(let rejection): reasons[rejection.reason, default: 0] += 1
      }
    }
    let rejected = reasons.sorted { $0.key < $1.key }.map {
      JSONValue.Member($0.key, .integer($0.value))
    }
    let passedOver = census.passedOver.map { JSONValue.Member($0.kind, .integer($0.count)) }
    let found: JSONValue = [
      "articles": .integer(articles), "characters": .integer(characters),
      "rejected": .object(rejected), "passedOver": .object(passedOver),
    ]
    print(found.line)
  }
}
