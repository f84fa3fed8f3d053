#ifndef RAPPORT_ARENA_H
#define RAPPORT_ARENA_H

#include <stddef.h>

/* A bump allocator for parsers that ask for callbacks without a context (cmark's cmark_mem).
   Memory is handed out in a row and taken back all at once. One thread uses one arena at a time:
   the callbacks serve from the arena that this thread named last with rapport_arena_use. */
typedef struct rapport_arena rapport_arena;

rapport_arena *rapport_arena_new(void);
void rapport_arena_delete(rapport_arena *arena);

/* Forgets everything handed out. Small chunks are kept for the next note, the rest given back. */
void rapport_arena_reset(rapport_arena *arena);

/* Names the arena that serves this thread's callbacks from now on; NULL for none. */
void rapport_arena_use(rapport_arena *arena);

/* The block that the number-th calloc after the last reset returned (0 or 1), or NULL. */
void *rapport_arena_early(const rapport_arena *arena, int number);

void *rapport_arena_calloc(size_t count, size_t size);
void *rapport_arena_realloc(void *block, size_t size);
void rapport_arena_free(void *block);

/// The offset at which `needle` first stands in `bytes`, or -1: the C library's `memmem`, which the
/// system's module does not show to Swift.
long rapport_search(const void *bytes, size_t count, const void *needle, size_t length);

/// The offset of the first `byte` from `start` on and before `count`, or `count`: `memchr`.
long rapport_search_byte(const void *bytes, size_t start, size_t count, unsigned char byte);

#endif
