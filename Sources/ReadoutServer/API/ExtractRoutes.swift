internal import HTTPTypes
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutRecord

/// Reading an article without storing it.
struct ExtractRoutes {
  let all: [APIRoute]

  /// The routes, with the engines that read.
  init(_ engines: Engines) {
    all = [
      APIRoute(
        "/v1/extract", "extract", "The record of an article; nothing of it is kept.",
        method: .post,
        body: .init(schema: ExtractRequest.schema, byteLimit: ExtractRequest.byteLimit),
        answer: .one(.named("Record")), work: .analysing
      ) { question, _ in
        let request = try question.decoded(ExtractRequest.self)
        let engine = engines.engine(try request.engineModel)
        return .value(
          engine.extract(try request.source, reading: try request.reading).record.json)
      }
    ]
  }
}

/// An article as the API takes it.
private struct ExtractRequest: Decodable, Sendable {
  let text: String
  let format: String?
  let model: String?
  let outlet: String?
  let published: String?

  /// The body as the OpenAPI document describes it.
  static let schema = Schema.request(
    [
      .init("text", .string), .init("format", .word(ArticleFormat.names)),
      .init("model", .word(models.map(\.rawValue))), .init("outlet", .string),
      .init("published", .string),
    ], required: ["text"])

  /// What an article may take, with what JSON adds to it.
  static let byteLimit = 2 << 20

  /// The models that answer while somebody waits.
  private static let models: [Engine.Model] = [.rules, .fast, .accurate]

  var source: ArticleSource {
    get throws {
      guard let format = ArticleFormat(rawValue: format ?? ArticleFormat.text.rawValue),
        ArticleFormat.names.contains(format.rawValue)
      else { throw DeskError(.invalid, "an article is sent as text or html") }
      return ArticleSource(
        id: "article", location: "article", bytes: Array(text.utf8), format: format)
    }
  }

  var reading: ReadingOptions {
    get throws {
      guard let published else { return ReadingOptions(outlet: outlet) }
      guard let date = EDTF(rawValue: published) else {
        throw DeskError(.conflict, "'\(published.prefix(64))' is no date; write 2031-02-10")
      }
      return ReadingOptions(published: date, outlet: outlet)
    }
  }

  var engineModel: Engine.Model {
    get throws {
      guard let model else { return .accurate }
      guard let model = Self.models.first(where: { $0.rawValue == model }) else {
        throw DeskError(.invalid, "there is no model '\(model.prefix(64))' here")
      }
      return model
    }
  }
}

extension ArticleFormat {
  /// The formats of a single article that is sent as text.
  fileprivate static let names = [Self.text, .html].map(\.rawValue)
}
