#include "CArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGN = 16, CHUNK = 64 * 1024, KEPT = 1024 * 1024 };

typedef struct chunk {
  struct chunk *next;
  size_t size; /* usable bytes behind this header */
} chunk;

struct rapport_arena {
  chunk *first, *current;
  char *top, *end; /* the free part of the current chunk */
  void *early[2];
  int calls;
};

/* Before each block: how many bytes it has, for realloc. As long as the alignment. */
typedef struct { size_t size, unused; } header;

_Static_assert(sizeof(chunk) == ALIGN && sizeof(header) == ALIGN, "headers keep the alignment");

static _Thread_local rapport_arena *in_use;

static size_t rounded(size_t size) {
  if (size > SIZE_MAX / 2) abort(); /* as cmark does when memory runs out */
  return (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

static void enter(rapport_arena *arena, chunk *chunk) {
  arena->current = chunk;
  arena->top = (char *)(chunk + 1);
  arena->end = arena->top + chunk->size;
}

static void add_chunk(rapport_arena *arena, size_t least) {
  while (arena->current && arena->current->next) {
    enter(arena, arena->current->next);
    if ((size_t)(arena->end - arena->top) >= least) return;
  }
  size_t size = least > CHUNK - sizeof(chunk) ? least : CHUNK - sizeof(chunk);
  chunk *added = malloc(sizeof(chunk) + size);
  if (!added) abort();
  *added = (chunk){NULL, size};
  if (arena->current) arena->current->next = added;
  else arena->first = added;
  enter(arena, added);
}

static void *take(rapport_arena *arena, size_t size) {
  size_t whole = rounded(size) + sizeof(header);
  if (!arena->current || (size_t)(arena->end - arena->top) < whole) add_chunk(arena, whole);
  header *block = (header *)arena->top;
  block->size = whole - sizeof(header);
  arena->top += whole;
  return block + 1;
}

rapport_arena *rapport_arena_new(void) {
  rapport_arena *arena = calloc(1, sizeof *arena);
  if (!arena) abort();
  return arena;
}

void rapport_arena_delete(rapport_arena *arena) {
  if (in_use == arena) in_use = NULL;
  for (chunk *each = arena->first, *next; each; each = next) next = each->next, free(each);
  free(arena);
}

void rapport_arena_reset(rapport_arena *arena) {
  size_t kept = 0;
  for (chunk **link = &arena->first; *link;) {
    chunk *each = *link;
    if ((kept += each->size) <= KEPT) link = &each->next;
    else kept -= each->size, *link = each->next, free(each);
  }
  arena->current = NULL, arena->top = arena->end = NULL;
  if (arena->first) enter(arena, arena->first);
  arena->early[0] = arena->early[1] = NULL, arena->calls = 0;
}

void rapport_arena_use(rapport_arena *arena) { in_use = arena; }

void *rapport_arena_early(const rapport_arena *arena, int number) {
  return number == 0 || number == 1 ? arena->early[number] : NULL;
}

void *rapport_arena_calloc(size_t count, size_t size) {
  if (!in_use || (size && count > SIZE_MAX / 2 / size)) abort();
  void *block = take(in_use, count * size);
  if (in_use->calls < 2) in_use->early[in_use->calls++] = block;
  return memset(block, 0, count * size);
}

void *rapport_arena_realloc(void *block, size_t size) {
  if (!in_use) abort();
  if (!block) return take(in_use, size);
  header *old = (header *)block - 1;
  if (size <= old->size) return block;
  size_t more = rounded(size) - old->size;
  /* The last block grows where it is. */
  if ((char *)block + old->size == in_use->top && more <= (size_t)(in_use->end - in_use->top)) {
    in_use->top += more;
    old->size += more;
    return block;
  }
  void *moved = take(in_use, size);
  return memcpy(moved, block, old->size);
}

void rapport_arena_free(void *block) {
  if (!block || !in_use) return;
  header *old = (header *)block - 1;
  /* The last block is taken back at once; all others wait for the reset. */
  if ((char *)block + old->size == in_use->top) in_use->top = (char *)old;
}
