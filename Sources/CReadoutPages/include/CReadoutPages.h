// The templates, the stylesheet and the scripts of the desk's pages, inside the program.
#ifndef CREADOUTPAGES_H
#define CREADOUTPAGES_H

#include <stddef.h>
#include <stdint.h>

/// A file as it lies in this target.
struct readout_page_file {
  /// Its name, such as `home.mustache`; ends with a zero.
  const char *name;
  /// Its bytes, without a zero behind them.
  const uint8_t *bytes;
  /// Number of its bytes.
  size_t byte_count;
};

/// Number of files.
size_t readout_page_file_count(void);

/// A file by its place, from 0; NULL behind the last.
const struct readout_page_file *readout_page_file_at(size_t index);

#endif
