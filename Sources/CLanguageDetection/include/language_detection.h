#ifndef READOUT_LANGUAGE_DETECTION_H
#define READOUT_LANGUAGE_DETECTION_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 finds in a text.
struct readout_language {
  /// The code of the language that most of the text is in, as CLD2 writes it (`en`, `iw`,
  /// `zh-Hant`, `un` for unknown); a constant of the library.
  const char *_Nonnull code;

  /// The share of the text that is in it, in percent.
  int percent;

  /// Whether CLD2 says that the finding can be relied on.
  bool is_reliable;
};

/// Detects the language of plain text in valid UTF-8 of `byte_count` bytes.
///
/// Keeps no state; safe to call from many threads.
struct readout_language readout_detect_language(const char *_Nonnull utf8, size_t byte_count);

#ifdef __cplusplus
}
#endif

#endif
