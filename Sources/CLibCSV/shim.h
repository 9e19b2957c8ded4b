#pragma once
#include <csv.h>

/// The text for a status code. Debian declares `char *`, upstream `const char *`; this gives
/// Swift one type for both.
static inline const char *clibcsv_strerror(int status) { return csv_strerror(status); }

/// A space function that always says no: outer blanks of a field are kept as typed.
static inline int clibcsv_keep_blanks(unsigned char byte) { (void)byte; return 0; }
