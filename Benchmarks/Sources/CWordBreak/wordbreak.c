#include "wordbreak.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

int64_t word_break_count(const uint8_t *text, int64_t length) {
    static _Thread_local UBreakIterator *iterator;
    UErrorCode code = U_ZERO_ERROR;
    if (iterator == NULL) iterator = ubrk_open(UBRK_WORD, "zh", NULL, 0, &code);
    if (U_FAILURE(code)) return -1;
    UChar *units = malloc((size_t)(length + 1) * sizeof(UChar));
    if (units == NULL) return -1;
    int32_t count = 0;
    u_strFromUTF8(units, (int32_t)length + 1, &count, (const char *)text, (int32_t)length, &code);
    ubrk_setText(iterator, units, count, &code);
    int64_t words = U_FAILURE(code) ? -1 : 0;
    if (words == 0) {
        while (ubrk_next(iterator) != UBRK_DONE) words += 1;
    }
    free(units);
    return words;
}
