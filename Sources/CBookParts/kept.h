#ifndef CBOOKPARTS_KEPT_H
#define CBOOKPARTS_KEPT_H

#include "CBookParts.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

/* Bytes of a part that are kept in memory. */
struct kept {
  unsigned char *bytes;
  size_t count;
  size_t capacity;
};

/* Makes room for so many bytes in all; false where they are too many or there is no memory. */
static inline bool kept_reserve(struct kept *kept, size_t wanted) {
  if (wanted <= kept->capacity) return true;
  if (wanted > CBOOKPARTS_MOST_IN_MEMORY) return false;
  size_t capacity = kept->capacity * 2 > wanted ? kept->capacity * 2 : wanted;
  unsigned char *bytes = realloc(kept->bytes, capacity);
  if (bytes == NULL) return false;
  kept->bytes = bytes;
  kept->capacity = capacity;
  return true;
}

#endif
