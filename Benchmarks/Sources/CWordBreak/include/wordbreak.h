#ifndef WORDBREAK_H
#define WORDBREAK_H

#include <stdint.h>

// The number of words that ICU finds in a UTF-8 text, -1 when it fails. Opens its iterator once per thread.
int64_t word_break_count(const uint8_t * _Nonnull text, int64_t length);

#endif
