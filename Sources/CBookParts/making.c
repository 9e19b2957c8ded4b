#define _GNU_SOURCE
#include "kept.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <string.h>
#include <sys/types.h>
#include <xlsxwriter/utility.h>

/* A part in memory, or in a file once it has become too large. */
struct part {
  struct kept kept;
  size_t position;
  char *folder;
  FILE *file;
  /* What the stream gathers before it writes. */
  char gathered[1 << 16];
};

/* The library's own way: a file without a name in a folder. */
static FILE *open_file(char *folder) {
  FILE *(*next)(char *) = (FILE * (*)(char *)) dlsym(RTLD_NEXT, "lxw_tmpfile");
  if (next != NULL) return next(folder);
  errno = ENOSYS;
  return NULL;
}

/* Moves the part into a file, at the same position; false where that cannot be done. */
static bool move_to_file(struct part *part) {
  FILE *file = open_file(part->folder);
  if (file == NULL) return false;
  if (fwrite(part->kept.bytes, 1, part->kept.count, file) != part->kept.count ||
      fseeko(file, (off_t)part->position, SEEK_SET) != 0) {
    fclose(file);
    return false;
  }
  free(part->kept.bytes);
  part->kept.bytes = NULL;
  part->kept.capacity = 0;
  part->file = file;
  return true;
}

static ssize_t write_part(void *cookie, const char *bytes, size_t count) {
  struct part *part = cookie;
  if (part->file == NULL && !kept_reserve(&part->kept, part->position + count) &&
      !move_to_file(part))
    return 0;
  if (part->file != NULL) return (ssize_t)fwrite(bytes, 1, count, part->file);
  memcpy(part->kept.bytes + part->position, bytes, count);
  part->position += count;
  if (part->position > part->kept.count) part->kept.count = part->position;
  return (ssize_t)count;
}

static ssize_t read_part(void *cookie, char *bytes, size_t count) {
  struct part *part = cookie;
  if (part->file != NULL) {
    size_t got = fread(bytes, 1, count, part->file);
    return got == 0 && ferror(part->file) ? -1 : (ssize_t)got;
  }
  size_t left = part->kept.count - part->position;
  size_t got = count < left ? count : left;
  if (got > 0) memcpy(bytes, part->kept.bytes + part->position, got);
  part->position += got;
  return (ssize_t)got;
}

static int seek_part(void *cookie, off64_t *offset, int origin) {
  struct part *part = cookie;
  if (part->file != NULL) {
    if (fseeko(part->file, (off_t)*offset, origin) != 0) return -1;
    *offset = ftello(part->file);
    return *offset < 0 ? -1 : 0;
  }
  off64_t start = origin == SEEK_SET   ? 0
                  : origin == SEEK_CUR ? (off64_t)part->position
                                       : (off64_t)part->kept.count;
  off64_t place = start + *offset;
  if (place < 0 || (size_t)place > part->kept.count) {
    errno = EINVAL;
    return -1;
  }
  part->position = (size_t)place;
  *offset = place;
  return 0;
}

static int close_part(void *cookie) {
  struct part *part = cookie;
  int status = part->file != NULL ? fclose(part->file) : 0;
  free(part->kept.bytes);
  free(part->folder);
  free(part);
  return status;
}

FILE *lxw_tmpfile(char *folder) {
  struct part *part = malloc(sizeof *part);
  if (part == NULL) return open_file(folder);
  memset(part, 0, offsetof(struct part, gathered));
  part->folder = folder == NULL ? NULL : strdup(folder);
  cookie_io_functions_t functions = {
      .read = read_part, .write = write_part, .seek = seek_part, .close = close_part};
  FILE *stream =
      folder != NULL && part->folder == NULL ? NULL : fopencookie(part, "w+", functions);
  if (stream == NULL) {
    close_part(part);
    return open_file(folder);
  }
  setvbuf(stream, part->gathered, _IOFBF, sizeof part->gathered);
  /* A part is one thread's. */
  __fsetlocking(stream, FSETLOCKING_BYCALLER);
  return stream;
}
