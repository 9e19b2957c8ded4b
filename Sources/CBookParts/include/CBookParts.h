/* How the parts of a workbook are made and packed.
 *
 * libxlsxwriter prints a part into a temporary file, some thirty bytes at a time, reads it back and
 * hands it to minizip, which packs it by zlib. It has no settings for that, and half of the time in
 * which a book is closed would go there. Its calls are therefore answered here:
 *
 * - names of cells, escaped texts and attributes are made in no more steps than they need
 *   (printing.c);
 * - cells and tags are printed without the C library's printf, and numbers with the digits that they
 *   were typed with (formatting.c);
 * - a part is made in memory (making.c), so that neither the file system nor locks stand between;
 * - a part is packed in one go by libdeflate (packing.c) and handed to minizip as packed already,
 *   which takes a third of the time of zlib at its quickest and makes smaller books.
 *
 * A part that is too large, or for which there is no memory, takes the library's own way. So do all
 * parts where a build of the library does not make these calls. */

#ifndef CBOOKPARTS_H
#define CBOOKPARTS_H

enum {
  /* The level of deflate, 1 to 12 for libdeflate, 1 to 9 for zlib. */
  CBOOKPARTS_LEVEL = 1,
  /* The largest part that is kept in memory, in bytes. */
  CBOOKPARTS_MOST_IN_MEMORY = 1 << 23,
};

#endif
