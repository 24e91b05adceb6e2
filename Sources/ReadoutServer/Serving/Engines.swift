internal import ReadoutEngine
internal import Synchronization

/// The engines that read articles for those who ask, each made when it is first asked for.
final class Engines: Sendable {
  private let made = Mutex<[Engine.Model: Engine]>([:])

  /// The engine of a model; loads the model where it is the first time.
  func engine(_ model: Engine.Model) -> Engine {
    made.withLock { made in
      if let engine = made[model] { return engine }
      let engine = Engine(options: .init(model: model, includesText: true))
      made[model] = engine
      return engine
    }
  }
}
