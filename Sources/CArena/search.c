#define _GNU_SOURCE
#include "CArena.h"

#include <string.h>

long rapport_search(const void *bytes, size_t count, const void *needle, size_t length) {
  const char *found = memmem(bytes, count, needle, length);
  return found == NULL ? -1 : (long)(found - (const char *)bytes);
}

long rapport_search_byte(const void *bytes, size_t start, size_t count, unsigned char byte) {
  if (start >= count) return (long)count;
  const char *found = memchr((const char *)bytes + start, byte, count - start);
  return found == NULL ? (long)count : (long)(found - (const char *)bytes);
}
