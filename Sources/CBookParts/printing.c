#include "CBookParts.h"
#include "digits.h"

#include <stdlib.h>
#include <string.h>
#include <xlsxwriter/utility.h>
#include <xlsxwriter/xmlwriter.h>

/* What these give is what the library's own functions of these names give, without printf for every
 * cell, without five times the memory set to nothing, and without nothing written to the 4 KB that an
 * attribute has room for. */

/* Writes the name of a cell, such as `AB12`; both numbers are from 0. */
void lxw_rowcol_to_cell(char *name, lxw_row_t row, lxw_col_t column) {
  char letters[4];
  size_t count = 0;
  uint32_t rest = (uint32_t)column + 1;
  while (rest > 0) {
    letters[count++] = (char)('A' + (rest - 1) % 26);
    rest = (rest - 1) / 26;
  }
  while (count > 0) *name++ = letters[--count];

  name[write_digits(name, (unsigned long long)row + 1, 1)] = '\0';
}

/* A copy of a text in which `&`, `<` and `>` are written as entities; null where there is no memory. */
char *lxw_escape_data(const char *text) {
  size_t count = 0;
  for (const char *at = text; *at != '\0'; at++)
    count += *at == '&' ? 5 : *at == '<' || *at == '>' ? 4 : 1;
  char *escaped = malloc(count + 1);
  if (escaped == NULL) return NULL;
  char *end = escaped;
  for (const char *at = text; *at != '\0'; at++) {
    const char *entity = *at == '&' ? "&amp;" : *at == '<' ? "&lt;" : *at == '>' ? "&gt;" : NULL;
    if (entity == NULL) {
      *end++ = *at;
    } else {
      size_t length = strlen(entity);
      memcpy(end, entity, length);
      end += length;
    }
  }
  *end = '\0';
  return escaped;
}

/* Copies as much of a text as an attribute has room for. */
static void copy_bounded(char *room, const char *text) {
  size_t count = strnlen(text, LXW_MAX_ATTRIBUTE_LENGTH - 1);
  memcpy(room, text, count);
  room[count] = '\0';
}

/* An attribute with a text for its value; null where there is no memory. */
struct xml_attribute *lxw_new_attribute_str(const char *key, const char *value) {
  struct xml_attribute *attribute = malloc(sizeof *attribute);
  if (attribute == NULL) return NULL;
  copy_bounded(attribute->key, key);
  copy_bounded(attribute->value, value);
  return attribute;
}
