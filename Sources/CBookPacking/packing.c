#define _GNU_SOURCE
#include "CBookPacking.h"

#include <dlfcn.h>
#include <stddef.h>

/* zip.h of minizip, whose types are those of zlib: uInt is unsigned, uLong unsigned long. */
enum { minizip_parameter_error = -102 };

typedef int open_file(void *file, const char *name, const void *info, const void *local_extra,
                      unsigned local_size, const void *global_extra, unsigned global_size,
                      const char *comment, int method, int level, int raw, int window_bits,
                      int memory_level, int strategy, const char *password, unsigned long crc,
                      unsigned long version, unsigned long flags, int zip64);

open_file zipOpenNewFileInZip4_64;

int zipOpenNewFileInZip4_64(void *file, const char *name, const void *info,
                            const void *local_extra, unsigned local_size,
                            const void *global_extra, unsigned global_size, const char *comment,
                            int method, int level, int raw, int window_bits, int memory_level,
                            int strategy, const char *password, unsigned long crc,
                            unsigned long version, unsigned long flags, int zip64) {
  (void)level;
  open_file *next = (open_file *)dlsym(RTLD_NEXT, "zipOpenNewFileInZip4_64");
  if (next == NULL) return minizip_parameter_error;
  return next(file, name, info, local_extra, local_size, global_extra, global_size, comment,
              method, CBOOKPACKING_LEVEL, raw, window_bits, memory_level, strategy, password, crc,
              version, flags, zip64);
}
