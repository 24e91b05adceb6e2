/// The instructions that the encoder's kernels use; each path gives the same bytes.
package enum KernelPath: String, CaseIterable, Sendable {
  /// Plain C, for any processor.
  case portable

  /// AVX2 and FMA.
  case avx2

  /// AVX-512 with VNNI.
  case avx512

  /// AMX for int8, beside AVX-512 with VNNI; Linux only.
  case amx

  /// Whether this processor, the system and this build have it.
  package var isAvailable: Bool { Kernels.isAvailable(self) }

  /// The fastest path of this processor.
  package static let best: KernelPath =
    [.amx, .avx512, .avx2].first(where: \.isAvailable) ?? .portable
}
