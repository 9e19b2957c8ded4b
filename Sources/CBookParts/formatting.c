#include "CBookParts.h"
#include "digits.h"

#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <string.h>

/* The library prints every cell and every attribute of a part by fprintf, and every result of a
 * formula by snprintf, with no conversions but `%s`, `%d` and `%.16G`. Such formats are written here
 * where the stream is a part's; all others, and all other streams, are the C library's affair.
 *
 * `%.16G` gives a number that was typed as 8.7 as 8.699999999999999. Here it is written with as many
 * decimals as it was meant with, which every reader takes for the same number. */

enum {
  /* The most decimals that a number is looked at with. */
  MOST_DECIMALS = 6,
  /* Room for the longest text of a number: `%.16G` gives at most 23 bytes and the nought. */
  NUMBER_ROOM = 32,
  /* What is gathered before it goes to the stream. */
  LINE_ROOM = 512,
};

/* Below it, decimals of at most fifteen digits are numbers of their own. */
static const double largest_whole = 1e15;
static const double powers[MOST_DECIMALS + 1] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

/* Writes a whole number; returns how many bytes. */
static size_t write_int(char *text, int number) {
  size_t count = 0;
  if (number < 0) text[count++] = '-';
  unsigned long long size =
      number < 0 ? 0ULL - (unsigned long long)number : (unsigned long long)number;
  return count + write_digits(text + count, size, 1);
}

/* Writes a number as the shortest decimal of at most six places that is this number; returns how many
 * bytes, or 0 where there is none of at most fifteen digits. */
static size_t write_decimal(char *text, double number) {
  double size = fabs(number);
  if (!(size < largest_whole) || (number == 0 && signbit(number))) return 0;
  for (size_t decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    double scaled = nearbyint(size * powers[decimals]);
    if (!(scaled < largest_whole)) return 0;
    /* Both are exact, and their quotient is the number nearest to the decimal. */
    if (scaled / powers[decimals] != size) continue;
    size_t count = 0;
    if (number < 0) text[count++] = '-';
    unsigned long long digits = (unsigned long long)scaled;
    unsigned long long scale = (unsigned long long)powers[decimals];
    count += write_digits(text + count, digits / scale, 1);
    if (decimals == 0) return count;
    text[count++] = '.';
    return count + write_digits(text + count, digits % scale, decimals);
  }
  return 0;
}

/* Writes a number by the C library where it is no short decimal; returns how many bytes. */
static size_t write_number(char *text, double number) {
  size_t count = write_decimal(text, number);
  if (count > 0) return count;
  int printed = sprintf(text, "%.16G", number);
  return printed < 0 ? 0 : (size_t)printed;
}

/* What goes to a stream, gathered. */
struct line {
  FILE *stream;
  size_t count;
  size_t total;
  bool failed;
  char bytes[LINE_ROOM];
};

static void flush_line(struct line *line) {
  if (line->count > 0 && fwrite_unlocked(line->bytes, 1, line->count, line->stream) != line->count)
    line->failed = true;
  line->total += line->count;
  line->count = 0;
}

static void add_byte(struct line *line, char byte) {
  if (line->count == sizeof line->bytes) flush_line(line);
  line->bytes[line->count++] = byte;
}

static void add(struct line *line, const char *bytes, size_t count) {
  if (count > sizeof line->bytes - line->count) flush_line(line);
  if (count > sizeof line->bytes) {
    if (fwrite_unlocked(bytes, 1, count, line->stream) != count) line->failed = true;
    line->total += count;
    return;
  }
  memcpy(line->bytes + line->count, bytes, count);
  line->count += count;
}

int __vfprintf_chk(FILE *stream, int flag, const char *format, va_list arguments);
int __fprintf_chk(FILE *stream, int flag, const char *format, ...);

/* Prints on a part's stream; what follows a conversion that is not ours is printed by the C library. */
static int print_line(FILE *stream, int flag, const char *format, va_list arguments) {
  struct line line;
  line.stream = stream;
  line.count = line.total = 0;
  line.failed = false;
  char number[NUMBER_ROOM];
  for (const char *at = format; *at != '\0'; at++) {
    if (*at != '%') {
      add_byte(&line, *at);
    } else if (at[1] == 's') {
      const char *text = va_arg(arguments, const char *);
      if (text == NULL) text = "(null)";
      add(&line, text, strlen(text));
      at += 1;
    } else if (at[1] == 'd') {
      add(&line, number, write_int(number, va_arg(arguments, int)));
      at += 1;
    } else if (strncmp(at, "%.16G", 5) == 0) {
      add(&line, number, write_number(number, va_arg(arguments, double)));
      at += 4;
    } else {
      flush_line(&line);
      int rest = __vfprintf_chk(stream, flag, at, arguments);
      return rest < 0 || line.failed ? -1 : (int)line.total + rest;
    }
  }
  flush_line(&line);
  return line.failed ? -1 : (int)line.total;
}

/* Whether it is one of the library's own words about what it was asked to do, or could not do, which are
 * in English and name its source: whoever calls it says what happened. */
static bool is_for_programmers(FILE *stream, const char *format) {
  static const char error[] = "[ERROR]", warning[] = "[WARNING]";
  return stream == stderr && (strncmp(format, error, sizeof error - 1) == 0 ||
                              strncmp(format, warning, sizeof warning - 1) == 0);
}

int __fprintf_chk(FILE *stream, int flag, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  /* Streams of parts alone are without locks. */
  if (is_for_programmers(stream, format)) return 0;
  bool is_ours = __fsetlocking(stream, FSETLOCKING_QUERY) == FSETLOCKING_BYCALLER;
  int count = is_ours ? print_line(stream, flag, format, arguments)
                      : __vfprintf_chk(stream, flag, format, arguments);
  va_end(arguments);
  return count;
}

int snprintf(char *restrict text, size_t room, const char *restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  bool has_room = room >= NUMBER_ROOM;
  int count;
  if (has_room && strcmp(format, "%.16G") == 0) {
    count = (int)write_number(text, va_arg(arguments, double));
    text[count] = '\0';
  } else if (has_room && strcmp(format, "%d") == 0) {
    count = (int)write_int(text, va_arg(arguments, int));
    text[count] = '\0';
  } else {
    count = vsnprintf(text, room, format, arguments);
  }
  va_end(arguments);
  return count;
}
