#define _GNU_SOURCE
#include "kept.h"

#include <dlfcn.h>
#include <libdeflate.h>
#include <string.h>

/* Names and numbers are those of minizip's zip.h, whose types are those of zlib: uInt is unsigned,
 * uLong unsigned long. */
enum { minizip_ok = 0, minizip_parameter_error = -102, deflated = 8 };

typedef int open_part(void *file, const char *name, const void *info, const void *local_extra,
                      unsigned local_size, const void *global_extra, unsigned global_size,
                      const char *comment, int method, int level, int raw, int window_bits,
                      int memory_level, int strategy, const char *password, unsigned long crc,
                      unsigned long version, unsigned long flags, int zip64);
typedef int write_part(void *file, const void *bytes, unsigned count);
typedef int close_part(void *file);
typedef int close_packed_part(void *file, unsigned long bytes, unsigned long crc);

open_part zipOpenNewFileInZip4_64;
write_part zipWriteInFileInZip;
close_part zipCloseFileInZip;

/* A part that is being collected. */
struct part {
  /* The file it goes to; null where no part is collected. */
  void *file;
  char *name;
  const void *info;
  int window_bits;
  int memory_level;
  int strategy;
  unsigned long version;
  unsigned long flags;
  int zip64;
  struct kept kept;
};

/* A thread closes one workbook at a time, and a workbook has one part open at a time. */
static _Thread_local struct part part;

/* minizip's own function; null where there is none. */
static void *minizip(const char *name) { return dlsym(RTLD_NEXT, name); }

/* Ends collecting; what was collected is gone. */
static void forget(void) {
  free(part.name);
  free(part.kept.bytes);
  part = (struct part){0};
}

/* Opens the collected part in minizip, packed already or to be packed. */
static int open_collected(int raw) {
  open_part *next = (open_part *)minizip("zipOpenNewFileInZip4_64");
  if (next == NULL) return minizip_parameter_error;
  return next(part.file, part.name, part.info, NULL, 0, NULL, 0, NULL, deflated,
              CBOOKPARTS_LEVEL, raw, part.window_bits, part.memory_level, part.strategy, NULL, 0,
              part.version, part.flags, part.zip64);
}

/* Leaves the collected part to minizip, which is handed the rest of it as well. */
static int leave_to_minizip(void) {
  write_part *next = (write_part *)minizip("zipWriteInFileInZip");
  int status = next == NULL ? minizip_parameter_error : open_collected(0);
  if (status == minizip_ok && part.kept.count > 0)
    status = next(part.file, part.kept.bytes, (unsigned)part.kept.count);
  forget();
  return status;
}

/* Packs the collected part; null where there is no memory for it. */
static unsigned char *pack(size_t *packed_count) {
  struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(CBOOKPARTS_LEVEL);
  if (compressor == NULL) return NULL;
  size_t bound = libdeflate_deflate_compress_bound(compressor, part.kept.count);
  unsigned char *packed = malloc(bound);
  *packed_count =
      packed == NULL
          ? 0
          : libdeflate_deflate_compress(compressor, part.kept.bytes, part.kept.count, packed, bound);
  libdeflate_free_compressor(compressor);
  if (*packed_count > 0) return packed;
  free(packed);
  return NULL;
}

/* Writes the collected part, packed. */
static int write_packed(const unsigned char *packed, size_t packed_count) {
  write_part *next_write = (write_part *)minizip("zipWriteInFileInZip");
  close_packed_part *next_close = (close_packed_part *)minizip("zipCloseFileInZipRaw");
  if (next_write == NULL || next_close == NULL) return minizip_parameter_error;
  int status = open_collected(1);
  if (status == minizip_ok) status = next_write(part.file, packed, (unsigned)packed_count);
  if (status != minizip_ok) return status;
  return next_close(part.file, part.kept.count, libdeflate_crc32(0, part.kept.bytes, part.kept.count));
}

int zipOpenNewFileInZip4_64(void *file, const char *name, const void *info,
                            const void *local_extra, unsigned local_size,
                            const void *global_extra, unsigned global_size, const char *comment,
                            int method, int level, int raw, int window_bits, int memory_level,
                            int strategy, const char *password, unsigned long crc,
                            unsigned long version, unsigned long flags, int zip64) {
  (void)level;
  /* After an error the library opens no other part, but closes the workbook; another may follow. */
  forget();
  bool is_plain = file != NULL && name != NULL && local_size == 0 && global_size == 0 &&
                  comment == NULL && method == deflated && raw == 0 && password == NULL;
  char *copy = is_plain ? strdup(name) : NULL;
  if (copy == NULL) {
    open_part *next = (open_part *)minizip("zipOpenNewFileInZip4_64");
    if (next == NULL) return minizip_parameter_error;
    return next(file, name, info, local_extra, local_size, global_extra, global_size, comment,
                method, CBOOKPARTS_LEVEL, raw, window_bits, memory_level, strategy, password, crc,
                version, flags, zip64);
  }
  part = (struct part){.file = file,
                       .name = copy,
                       .info = info,
                       .window_bits = window_bits,
                       .memory_level = memory_level,
                       .strategy = strategy,
                       .version = version,
                       .flags = flags,
                       .zip64 = zip64};
  return minizip_ok;
}

int zipWriteInFileInZip(void *file, const void *bytes, unsigned count) {
  if (part.file == file && file != NULL) {
    if (kept_reserve(&part.kept, part.kept.count + count)) {
      memcpy(part.kept.bytes + part.kept.count, bytes, count);
      part.kept.count += count;
      return minizip_ok;
    }
    int status = leave_to_minizip();
    if (status != minizip_ok) return status;
  }
  write_part *next = (write_part *)minizip("zipWriteInFileInZip");
  return next == NULL ? minizip_parameter_error : next(file, bytes, count);
}

int zipCloseFileInZip(void *file) {
  if (part.file == file && file != NULL) {
    size_t packed_count = 0;
    unsigned char *packed = part.kept.count > 0 ? pack(&packed_count) : NULL;
    if (packed != NULL) {
      int status = write_packed(packed, packed_count);
      free(packed);
      forget();
      return status;
    }
    int status = leave_to_minizip();
    if (status != minizip_ok) return status;
  }
  close_part *next = (close_part *)minizip("zipCloseFileInZip");
  return next == NULL ? minizip_parameter_error : next(file);
}
