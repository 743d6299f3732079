#include "cicu.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/utypes.h>

int64_t cicu_decode(
    const char *encoding, bool strict, const uint8_t *bytes, int64_t length, uint16_t *output,
    int64_t capacity, int64_t *wrong, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    *wrong = -1;
    UConverter *converter = ucnv_open(encoding, &code);
    if (U_FAILURE(code)) {
        *status = (int32_t)code;
        return 0;
    }
    if (strict) {
        ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
    }
    const char *source = (const char *)bytes;
    const char *end = source + length;
    UChar *target = (UChar *)output;
    ucnv_toUnicode(converter, &target, (UChar *)output + capacity, &source, end, NULL, true, &code);
    if (U_FAILURE(code)) {
        char invalid[32];
        int8_t count = sizeof invalid;
        UErrorCode asked = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter, invalid, &count, &asked);
        *wrong = source - (const char *)bytes - (U_SUCCESS(asked) ? count : 0);
    }
    ucnv_close(converter);
    *status = (int32_t)code;
    return target - (UChar *)output;
}

cicu_decoder *cicu_decoder_open(const char *encoding, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &code);
    *status = (int32_t)code;
    return U_FAILURE(code) ? NULL : (cicu_decoder *)converter;
}

void cicu_decoder_close(cicu_decoder *decoder) { ucnv_close((UConverter *)decoder); }

int64_t cicu_decoder_read(
    cicu_decoder *decoder, const uint8_t *bytes, int64_t length, bool is_last, uint16_t *output,
    int64_t capacity, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    const char *source = (const char *)bytes;
    UChar *target = (UChar *)output;
    ucnv_toUnicode(
        (UConverter *)decoder, &target, (UChar *)output + capacity, &source, source + length, NULL, is_last,
        &code);
    *status = (int32_t)code;
    return target - (UChar *)output;
}

int32_t cicu_detect(
    const uint8_t *bytes, int32_t length, char *name, int32_t capacity, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t confidence = 0;
    name[0] = 0;
    UCharsetDetector *detector = ucsdet_open(&code);
    if (U_SUCCESS(code)) ucsdet_setText(detector, (const char *)bytes, length, &code);
    const UCharsetMatch *match = U_SUCCESS(code) ? ucsdet_detect(detector, &code) : NULL;
    if (U_SUCCESS(code) && match != NULL) {
        const char *found = ucsdet_getName(match, &code);
        confidence = ucsdet_getConfidence(match, &code);
        int32_t index = 0;
        while (found[index] != 0 && index + 1 < capacity) {
            name[index] = found[index];
            index += 1;
        }
        name[index] = 0;
    }
    ucsdet_close(detector);
    *status = (int32_t)code;
    return U_FAILURE(code) ? 0 : confidence;
}
