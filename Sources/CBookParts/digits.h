#ifndef CBOOKPARTS_DIGITS_H
#define CBOOKPARTS_DIGITS_H

#include <stddef.h>

/* Writes the digits of a whole number, at least so many; returns how many bytes. */
static inline size_t write_digits(char *text, unsigned long long number, size_t least) {
  char digits[20];
  size_t count = 0;
  while (number > 0 || count < least) {
    digits[count++] = (char)('0' + number % 10);
    number /= 10;
  }
  for (size_t place = 0; place < count; place++) text[place] = digits[count - 1 - place];
  return count;
}

#endif
