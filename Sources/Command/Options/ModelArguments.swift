internal import ArgumentParser
internal import Foundation
internal import ReadoutEngine

/// Which attribution model reads the articles.
struct ModelArguments: ParsableArguments {
  /// A model as an argument.
  enum Name: String, ExpressibleByArgument, CaseIterable {
    case accurate, exhaustive, fast, rules

    /// The engine's model of the name.
    var model: Engine.Model {
      switch self {
      case .accurate: .accurate
      case .exhaustive: .exhaustive
      case .fast: .fast
      case .rules: .rules
      }
    }
  }

  /// The variable that sets another default.
  private static let variable = "READOUT_MODEL"

  @Option(
    help: ArgumentHelp(
      """
      The attribution model: accurate, or what READOUT_MODEL says. exhaustive reads also where \
      nothing seems to be said, fast takes a fifteenth of the time and finds less, rules need no \
      trained weights.
      """))
  var model: Name?

  func validate() throws {
    let value = ProcessInfo.processInfo.environment[Self.variable] ?? ""
    guard model != nil || value.isEmpty || Name(rawValue: value) != nil else {
      let names = Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(Self.variable)='\(value)' is no model; set one of \(names)")
    }
  }

  /// The engine's model that is asked for.
  var engineModel: Engine.Model {
    let value = ProcessInfo.processInfo.environment[Self.variable] ?? ""
    return (model ?? Name(rawValue: value) ?? .accurate).model
  }
}
