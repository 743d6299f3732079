#include "cicu.h"

#include <string.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

static UTransliterator *open_transform(const char *identifier, UErrorCode *code) {
    UChar name[128];
    u_charsToUChars(identifier, name, (int32_t)strnlen(identifier, 127) + 1);
    name[127] = 0;
    return utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, code);
}

int32_t cicu_transform_sources(
    const char *identifier, uint16_t *units, int32_t capacity, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UTransliterator *transliterator = open_transform(identifier, &code);
    if (U_FAILURE(code)) {
        *status = (int32_t)code;
        return -1;
    }
    USet *sources = utrans_getSourceSet(transliterator, false, NULL, &code);
    int32_t count = 0;
    if (U_SUCCESS(code)) {
        int32_t ranges = uset_getItemCount(sources);
        for (int32_t range = 0; range < ranges; range++) {
            UChar32 start, end;
            // 0 for a range; what comes behind the ranges are strings.
            if (uset_getItem(sources, range, &start, &end, NULL, 0, &code) != 0) break;
            for (UChar32 unit = start; unit <= end && unit <= 0xFFFF; unit++, count++) {
                if (count < capacity) units[count] = (uint16_t)unit;
            }
        }
        uset_close(sources);
    }
    utrans_close(transliterator);
    *status = (int32_t)code;
    return U_FAILURE(code) ? -1 : count;
}

int32_t cicu_transform(
    const char *identifier, const uint16_t *text, int32_t length,
    uint16_t *output, int32_t capacity, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UTransliterator *transliterator = open_transform(identifier, &code);
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
