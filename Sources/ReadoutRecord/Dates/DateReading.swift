public import ReadoutText

/// A date with what it rests on: a state, never a guess.
public struct DateReading<Basis>: Sendable, Hashable, Codable
where Basis: RawRepresentable & Sendable & Hashable & Codable, Basis.RawValue == String {
  /// The date, or `nil` when it cannot be told; then `reason` says why.
  public var edtf: EDTF?

  /// What the date rests on; `nil` when there is none.
  public var basis: Basis?

  /// The words that the date was read from, in code points of the text.
  public var evidence: [CodePointSpan]

  /// Why it is this date, or why there is none: a short sentence in English.
  ///
  /// A record prints it only where there is no date.
  public var reason: String?

  /// A date that is known.
  public init(
    _ edtf: EDTF, basis: Basis, evidence: [CodePointSpan] = [], because reason: String? = nil
  ) {
    self.edtf = edtf
    self.basis = basis
    self.evidence = evidence
    self.reason = reason
  }

  /// A date that cannot be told.
  public init(unknownBecause reason: String) {
    edtf = nil
    basis = nil
    evidence = []
    self.reason = reason
  }
}
