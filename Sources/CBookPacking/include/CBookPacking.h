/* How the parts of a workbook are packed.
 *
 * libxlsxwriter hands its parts to minizip, which packs them by zlib, and has no setting for it.
 * Half of the time in which a book is closed would go there. Its three calls are therefore answered
 * here: a part is collected, packed in one go by libdeflate, and handed on to minizip as packed
 * already. That takes a third of the time of zlib at its quickest, and makes smaller books. A part
 * that is too large to be collected, or for which there is no memory, is left to minizip and zlib.
 * Where a build of the library does not call minizip this way, minizip packs everything. */

#ifndef CBOOKPACKING_H
#define CBOOKPACKING_H

enum {
  /* The level of deflate, 1 to 12 for libdeflate, 1 to 9 for zlib. */
  CBOOKPACKING_LEVEL = 1,
  /* The largest part that is collected, in bytes. */
  CBOOKPACKING_MOST_COLLECTED = 1 << 23,
};

#endif
