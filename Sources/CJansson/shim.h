#pragma once
#include <jansson.h>

/// The type of a value; the library's own is a macro.
static inline int cjansson_type(const json_t *value) { return json_typeof(value); }

/// Gives a value back; the library's own is inline with a loop that Swift cannot see through.
static inline void cjansson_release(json_t *value) { json_decref(value); }
