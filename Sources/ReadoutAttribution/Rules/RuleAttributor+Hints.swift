package import ReadoutModels
package import ReadoutText

extension RuleAttributor {
  /// What the rules find, in tokens, as hints for the trained taggers.
  package func hints(in document: AnalysedText) -> [RoleHint] {
    Self.hints(of: attributions(in: document), in: document)
  }

  /// Attributions of the rules in tokens, as hints.
  static func hints(of attributions: [Attribution], in document: AnalysedText) -> [RoleHint] {
    attributions.map { attribution in
      RoleHint(
        cue: document.tokens(of: attribution.cue),
        source: attribution.source.map { document.tokens(of: [$0]) },
        content: attribution.content.map { document.tokens(of: [$0]) },
        rule: UInt8(min(15, attribution.rule)))
    }
  }
}
