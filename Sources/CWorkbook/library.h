#ifndef CWORKBOOK_LIBRARY_H
#define CWORKBOOK_LIBRARY_H

// libxlsxwriter as it is linked, or, in a binary that was made without it, as it is found when a workbook is written.
// There is no archive of it in Debian that a static build could take.

#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <xlsxwriter.h>

#define XLSXWRITER_FUNCTIONS(EACH) \
    EACH(format_set_align) \
    EACH(format_set_bg_color) \
    EACH(format_set_border) \
    EACH(format_set_font_name) \
    EACH(format_set_font_size) \
    EACH(format_set_num_format) \
    EACH(format_set_text_wrap) \
    EACH(lxw_strerror) \
    EACH(workbook_add_format) \
    EACH(workbook_add_worksheet) \
    EACH(workbook_close) \
    EACH(workbook_new) \
    EACH(workbook_set_properties) \
    EACH(worksheet_autofilter) \
    EACH(worksheet_center_horizontally) \
    EACH(worksheet_fit_to_pages) \
    EACH(worksheet_freeze_panes) \
    EACH(worksheet_repeat_rows) \
    EACH(worksheet_set_column) \
    EACH(worksheet_set_footer) \
    EACH(worksheet_set_landscape) \
    EACH(worksheet_set_margins) \
    EACH(worksheet_set_paper) \
    EACH(worksheet_set_row) \
    EACH(worksheet_write_blank) \
    EACH(worksheet_write_number) \
    EACH(worksheet_write_string)

// Weak: missing without complaint where the library is not linked.
#define WEAK(name) extern __typeof__(name) name __attribute__((weak));
XLSXWRITER_FUNCTIONS(WEAK)
#undef WEAK

#define POINTER(name) __typeof__(&name) name;
static struct {
    XLSXWRITER_FUNCTIONS(POINTER)
} xlsxwriter;
#undef POINTER

#define XLSXWRITER_FILE "libxlsxwriter.so." LXW_SOVERSION

static bool xlsxwriter_load(void) {
    void *library = NULL;
    if (workbook_new == NULL) {
        library = dlopen(XLSXWRITER_FILE, RTLD_NOW | RTLD_LOCAL);
        if (library == NULL) return false;
    }
#define LOOK_UP(name) \
    xlsxwriter.name = library ? (__typeof__(&name))dlsym(library, #name) : &name; \
    if (xlsxwriter.name == NULL) return false;
    XLSXWRITER_FUNCTIONS(LOOK_UP)
#undef LOOK_UP
    return true;
}

#endif
