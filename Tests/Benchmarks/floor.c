// The least work an index can be: list a vault, read every note, parse it with libcmark, visit every
// node, free. No YAML, no links, no graph. Rapport's times are told as multiples of this program's.
//
//     gcc -O2 -o floor floor.c -lcmark -pthread && ./floor 2 VAULT
//
// It prints how many notes, bytes and nodes it saw, so that no compiler may drop the work.

#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { chunk = 64, most_threads = 64 };

static char **notes;
static size_t note_count, note_room;
static atomic_size_t next_note;

struct tally {
  size_t bytes, nodes;
};

static void fail(const char *what) {
  perror(what);
  exit(2);
}

/// Both spellings that notes.md names; the dot-files of an editor are no notes.
static bool is_note(const char *name) {
  const char *dot = strrchr(name, '.');
  return dot && dot != name && (!strcmp(dot, ".md") || !strcmp(dot, ".markdown"));
}

static void keep(char *path) {
  if (note_count == note_room) {
    note_room = note_room ? 2 * note_room : 1024;
    notes = realloc(notes, note_room * sizeof *notes);
    if (!notes) fail("realloc");
  }
  notes[note_count++] = path;
}

/// Directories are told by `d_type` alone: no file system of today's Linux needs a `stat` for it.
static void list(const char *folder) {
  DIR *dir = opendir(folder);
  if (!dir) fail(folder);
  for (struct dirent *entry; (entry = readdir(dir));) {
    if (entry->d_name[0] == '.') continue;
    if (entry->d_type != DT_DIR && !(entry->d_type == DT_REG && is_note(entry->d_name))) continue;
    char *path;
    if (asprintf(&path, "%s/%s", folder, entry->d_name) < 0) fail("asprintf");
    if (entry->d_type == DT_DIR) {
      list(path);
      free(path);
    } else {
      keep(path);
    }
  }
  closedir(dir);
}

/// Reads a whole note into the worker's own buffer, which only ever grows.
static size_t read_note(const char *path, char **buffer, size_t *room) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(path);
  size_t length = 0;
  for (;;) {
    if (length == *room) {
      *room = *room ? 2 * *room : 64 * 1024;
      *buffer = realloc(*buffer, *room);
      if (!*buffer) fail("realloc");
    }
    ssize_t got = read(file, *buffer + length, *room - length);
    if (got < 0) fail(path);
    length += (size_t)got;
    if (length < *room) break;  // a short read is the end of a plain file: saves the second call
  }
  close(file);
  return length;
}

static size_t count_nodes(const char *text, size_t length) {
  cmark_node *document = cmark_parse_document(text, length, CMARK_OPT_DEFAULT);
  cmark_iter *iterator = cmark_iter_new(document);
  size_t nodes = 0;
  for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;)
    nodes += event == CMARK_EVENT_ENTER;
  cmark_iter_free(iterator);
  cmark_node_free(document);
  return nodes;
}

/// Takes chunks of notes until none is left, so that a slow core does not hold up a fast one.
static void *work(void *argument) {
  struct tally *tally = argument, mine = {0, 0};
  char *buffer = NULL;
  size_t room = 0;
  for (size_t start; (start = atomic_fetch_add(&next_note, chunk)) < note_count;) {
    size_t end = start + chunk < note_count ? start + chunk : note_count;
    for (size_t index = start; index < end; index++) {
      size_t length = read_note(notes[index], &buffer, &room);
      mine.bytes += length;
      mine.nodes += count_nodes(buffer, length);
    }
  }
  free(buffer);
  *tally = mine;
  return NULL;
}

int main(int count, char **arguments) {
  int threads = count == 3 ? atoi(arguments[1]) : 0;
  if (threads < 1 || threads > most_threads) {
    fprintf(stderr, "usage: floor THREADS VAULT\n");
    return 64;
  }
  list(arguments[2]);
  pthread_t workers[most_threads];
  struct tally tallies[most_threads], sum = {0, 0};
  for (int index = 0; index < threads; index++)
    if (pthread_create(&workers[index], NULL, work, &tallies[index])) fail("pthread_create");
  for (int index = 0; index < threads; index++) {
    pthread_join(workers[index], NULL);
    sum.bytes += tallies[index].bytes;
    sum.nodes += tallies[index].nodes;
  }
  printf("%zu notes, %zu bytes, %zu nodes\n", note_count, sum.bytes, sum.nodes);
  return 0;
}
