"""Training of the statement vectors; see training/README.md."""
