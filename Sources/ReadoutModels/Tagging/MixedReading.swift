internal import Foundation

/// Two readings of one text, token by token weighed in logarithms; where the first one has not read,
/// the second one stands alone.
///
/// - SeeAlso: Hinton 2002, "Training Products of Experts", for the product of models.
package struct MixedReading<First: TextReading, Second: TextReading>: TextReading {
  package let roles: [Float]

  /// Those of the first reading.
  package var cues: [Float] { first.cues }

  private let first: First
  private let second: Second
  private let linkShare: Float

  /// Mixes two readings; a share is the first one's, 0 to 1.
  package init(_ first: First, _ second: Second, roleShare: Float, linkShare: Float) {
    self.first = first
    self.second = second
    self.linkShare = linkShare
    roles = Self.mixed(
      first.roles, second.roles, share: roleShare, labels: RoleLabel.allCases.count)
  }

  package func links(of cue: Range<Int>, in window: Range<Int>) -> [Float] {
    let other = second.links(of: cue, in: window)
    let links = first.links(of: cue, in: window)
    guard !links.isEmpty else { return other }
    return Self.mixed(links, other, share: linkShare, labels: LinkLabel.allCases.count)
  }
}

extension MixedReading {
  /// Rows of probabilities, multiplied to the power of their shares and brought to a sum of one.
  private static func mixed(_ first: [Float], _ second: [Float], share: Float, labels: Int)
    -> [Float]
  {
    var mixed = second
    for start in stride(from: 0, to: first.count, by: labels) {
      let row = start..<start + labels
      guard first[row].contains(where: { $0 > 0 }) else { continue }
      var sum: Float = 0
      for index in row {
        mixed[index] = power(first[index], share) * power(second[index], 1 - share)
        sum += mixed[index]
      }
      for index in row { mixed[index] /= sum }
    }
    return mixed
  }

  /// A probability to a power; one that is next to zero is held a little above it.
  private static func power(_ value: Float, _ exponent: Float) -> Float {
    Float(pow(Double(max(value, 1e-6)), Double(exponent)))
  }
}
