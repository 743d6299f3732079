#include "cdocuments.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>

struct cdoc_zip {
    struct archive *archive;
    struct archive_entry *entry;
};

cdoc_zip *cdoc_zip_open(const uint8_t *bytes, size_t count) {
    cdoc_zip *result = calloc(1, sizeof *result);
    if (!result) return NULL;
    result->archive = archive_read_new();
    if (result->archive) {
        archive_read_support_format_zip_seekable(result->archive);
        if (archive_read_open_memory(result->archive, bytes, count) == ARCHIVE_OK) return result;
        archive_read_free(result->archive);
    }
    free(result);
    return NULL;
}

void cdoc_zip_free(cdoc_zip *archive) {
    if (!archive) return;
    archive_read_free(archive->archive);
    free(archive);
}

int cdoc_zip_next(cdoc_zip *archive) {
    int step = archive_read_next_header(archive->archive, &archive->entry);
    if (step == ARCHIVE_EOF) return 0;
    return step == ARCHIVE_OK || step == ARCHIVE_WARN ? 1 : -1;
}

const char *cdoc_zip_name(cdoc_zip *archive) {
    // A name that the locale cannot show comes as its bytes only.
    const char *name = archive_entry_pathname_utf8(archive->entry);
    if (!name) name = archive_entry_pathname(archive->entry);
    return name ? name : "";
}

bool cdoc_zip_is_encrypted(cdoc_zip *archive) { return archive_entry_is_encrypted(archive->entry) != 0; }

long cdoc_zip_read(cdoc_zip *archive, uint8_t *buffer, size_t count) {
    la_ssize_t got = archive_read_data(archive->archive, buffer, count);
    return got < 0 ? -1 : (long)got;
}
