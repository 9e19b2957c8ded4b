/* How tightly the parts of a workbook are packed.
 *
 * libxlsxwriter packs them by minizip and has no setting for it. Half of the time in which a book
 * is closed goes into its default, 6; level 1 takes a third of that and makes a book about a fifth
 * larger. The library's call is therefore answered here, with the other level, and handed on to
 * minizip. Where a build of the library does not call minizip this way, books are packed at 6. */

#ifndef CBOOKPACKING_H
#define CBOOKPACKING_H

/* The level of deflate, 1 to 9. */
enum { CBOOKPACKING_LEVEL = 1 };

#endif
