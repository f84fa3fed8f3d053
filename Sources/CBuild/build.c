#include "CBuild.h"

/* Package.swift takes it from the environment. */
#ifndef RAPPORT_BUILD
#define RAPPORT_BUILD ""
#endif

const char *rapport_build(void) { return RAPPORT_BUILD; }
