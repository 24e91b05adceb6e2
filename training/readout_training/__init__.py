"""Training of Readout's accurate model; see training/README.md."""
