#pragma once
#include <freexl.h>
#include <stdio.h>

/// Prints a number with 15 significant digits as `d.dddddddddddddde±xx`: C rounds the exact binary
/// value, and Swift cannot call the variadic function.
static inline int cfreexl_print(double number, char *text, size_t size) {
  return snprintf(text, size, "%.14e", number);
}

/// The whole number of a cell; Swift imports the nested union under a name of its own making.
static inline int cfreexl_integer(const FreeXL_CellValue *cell) { return cell->value.int_value; }

/// The decimal number of a cell.
static inline double cfreexl_double(const FreeXL_CellValue *cell) {
  return cell->value.double_value;
}

/// The text of a cell: it ends with a NUL and belongs to the workbook.
static inline const char *cfreexl_text(const FreeXL_CellValue *cell) {
  return cell->value.text_value;
}
