// The only file that calls CLD2, which has no interface in C.
#include "language_detection.h"

// CLD2 uses FILE and does not say where from.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <climits>

extern "C" readout_language readout_detect_language(const char *utf8, size_t byte_count) {
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int text_bytes = 0;
  bool is_reliable = false;
  const int length = byte_count > INT_MAX ? INT_MAX : static_cast<int>(byte_count);
  const CLD2::Language found = CLD2::ExtDetectLanguageSummary(
      utf8, length, true, &hints, 0, languages, percents, scores, nullptr, &text_bytes,
      &is_reliable);
  readout_language answer = {CLD2::LanguageCode(found), 0, is_reliable};
  for (int rank = 0; rank < 3; rank++) {
    if (languages[rank] == found) answer.percent = percents[rank];
  }
  return answer;
}
