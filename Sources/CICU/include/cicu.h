// ICU behind functions of our own.
//
// No ICU header is included here: the Swift toolchain carries another ICU, and the two must not
// meet in one module. Status values are ICU's UErrorCode as a plain number; cicu_failed reads it.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

bool cicu_failed(int32_t status);
const char * _Nonnull cicu_status_name(int32_t status);
const char * _Nonnull cicu_version(void);

// Break iterators. One owner each: they are mutable.
typedef struct cicu_breaker cicu_breaker;
enum { CICU_WORDS = 0, CICU_SENTENCES = 1 };
cicu_breaker * _Nullable cicu_breaker_open(int32_t kind, const char * _Nonnull locale, int32_t * _Nonnull status);
void cicu_breaker_close(cicu_breaker * _Nullable breaker);
// Writes the ends of all segments (UTF-16 offsets, ascending, the last one is `length`) and returns
// their number; when `capacity` is too small, nothing past it is written and the number is still whole.
int32_t cicu_breaker_ends(
    cicu_breaker * _Nonnull breaker, const uint16_t * _Nonnull text, int32_t length,
    int32_t * _Nonnull ends, int32_t capacity, int32_t * _Nonnull status);

// Transforms a UTF-16 text by an ICU transliterator ("Hant-Hans"). Returns the length of the result,
// or -1 with `status` set; at most `capacity` units are written.
int32_t cicu_transform(
    const char * _Nonnull identifier, const uint16_t * _Nonnull text, int32_t length,
    uint16_t * _Nonnull output, int32_t capacity, int32_t * _Nonnull status);

// The units of the BMP that a transliterator may change. Returns their number, or -1 with `status` set; at
// most `capacity` are written.
int32_t cicu_transform_sources(
    const char * _Nonnull identifier, uint16_t * _Nonnull units, int32_t capacity, int32_t * _Nonnull status);

// Decodes bytes to UTF-16. Returns the number of units written. When `strict`, stops at the first wrong
// byte, sets `status` and its offset in `wrong`; otherwise wrong bytes become U+FFFD and `wrong` is -1.
int64_t cicu_decode(
    const char * _Nonnull encoding, bool strict, const uint8_t * _Nonnull bytes, int64_t length,
    uint16_t * _Nonnull output, int64_t capacity, int64_t * _Nonnull wrong, int32_t * _Nonnull status);

// A decoder of a stream: holds what is left of a character between two pieces. One owner each. Wrong bytes become
// U+FFFD. Writes as many units as there is room for, which at two units for a byte, and 16 more, are all; returns their
// number.
typedef struct cicu_decoder cicu_decoder;
cicu_decoder * _Nullable cicu_decoder_open(const char * _Nonnull encoding, int32_t * _Nonnull status);
void cicu_decoder_close(cicu_decoder * _Nullable decoder);
int64_t cicu_decoder_read(
    cicu_decoder * _Nonnull decoder, const uint8_t * _Nonnull bytes, int64_t length, bool is_last,
    uint16_t * _Nonnull output, int64_t capacity, int32_t * _Nonnull status);

// Asks ICU's detector for its first guess: writes the encoding's name, returns its confidence (0...100).
int32_t cicu_detect(
    const uint8_t * _Nonnull bytes, int32_t length, char * _Nonnull name, int32_t capacity,
    int32_t * _Nonnull status);

#endif
