// What starting any program costs on this machine: the yardstick for Rapport's start-up.

#include <stdio.h>

int main(void) {
  puts("hello");
  return 0;
}
