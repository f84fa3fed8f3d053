#define _GNU_SOURCE
#include "CArena.h"

#include <string.h>

long rapport_search(const void *bytes, size_t count, const void *needle, size_t length) {
  const char *found = memmem(bytes, count, needle, length);
  return found == NULL ? -1 : (long)(found - (const char *)bytes);
}
