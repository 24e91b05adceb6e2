package import ReadoutModels

/// How a model is run; for measurements, no user needs another than the standard.
package struct ModelSettings: Sendable {
  /// Whether confidences are probabilities; when not, they are the model's scores, from which
  /// probabilities can be fitted.
  package var isCalibrated = true

  /// The instructions that the encoder's kernels use; each gives the same bytes.
  package var kernelPath = KernelPath.best

  /// Creates the standard settings.
  package init() {}
}
