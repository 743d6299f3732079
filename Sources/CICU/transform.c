#include "cicu.h"

#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

int32_t cicu_transform(
    const char *identifier, const uint16_t *text, int32_t length,
    uint16_t *output, int32_t capacity, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UChar name[128];
    u_charsToUChars(identifier, name, (int32_t)strnlen(identifier, 127) + 1);
    name[127] = 0;
    UTransliterator *transliterator = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &code);
    if (U_FAILURE(code)) {
        *status = (int32_t)code;
        return -1;
    }
    if (length > capacity) {
        utrans_close(transliterator);
        *status = (int32_t)U_BUFFER_OVERFLOW_ERROR;
        return -1;
    }
    u_memcpy((UChar *)output, (const UChar *)text, length);
    int32_t result = length;
    int32_t limit = length;
    utrans_transUChars(transliterator, (UChar *)output, &result, capacity, 0, &limit, &code);
    utrans_close(transliterator);
    *status = (int32_t)code;
    return U_FAILURE(code) ? -1 : result;
}
