#include "cworkbook.h"

#include "library.h"

#include <pthread.h>
#include <stdlib.h>

struct cworkbook {
    lxw_workbook *workbook;
    lxw_worksheet *sheet;
    lxw_format *title;
    lxw_format *styles[CWORKBOOK_NUMBER + 1];
};

static pthread_once_t looked_for = PTHREAD_ONCE_INIT;
static bool is_available = false;
static void look_for_library(void) { is_available = xlsxwriter_load(); }

const char *cworkbook_missing_library(void) {
    pthread_once(&looked_for, look_for_library);
    return is_available ? NULL : XLSXWRITER_FILE;
}

// The same input gives the same bytes: without this the library writes the current time.
static const time_t created = 946684800; // 2000-01-01

static lxw_format *body(lxw_workbook *workbook, uint8_t alignment, double size) {
    lxw_format *format = xlsxwriter.workbook_add_format(workbook);
    if (!format) return NULL;
    xlsxwriter.format_set_font_name(format, "仿宋");
    xlsxwriter.format_set_font_size(format, size);
    xlsxwriter.format_set_border(format, LXW_BORDER_THIN);
    xlsxwriter.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    xlsxwriter.format_set_align(format, alignment);
    xlsxwriter.format_set_text_wrap(format);
    return format;
}

cworkbook *cworkbook_open(const char *path) {
    if (cworkbook_missing_library()) return NULL;
    cworkbook *result = calloc(1, sizeof *result);
    if (!result) return NULL;
    lxw_workbook *workbook = xlsxwriter.workbook_new(path);
    if (!workbook) {
        free(result);
        return NULL;
    }
    lxw_doc_properties properties = {.created = created, .author = "jianghua"};
    xlsxwriter.workbook_set_properties(workbook, &properties);
    result->workbook = workbook;
    result->title = body(workbook, LXW_ALIGN_CENTER, 11);
    result->styles[CWORKBOOK_TEXT] = body(workbook, LXW_ALIGN_LEFT, 11);
    result->styles[CWORKBOOK_TEXT_SMALL] = body(workbook, LXW_ALIGN_LEFT, 9);
    result->styles[CWORKBOOK_TEXT_TINY] = body(workbook, LXW_ALIGN_LEFT, 7);
    result->styles[CWORKBOOK_CODE] = body(workbook, LXW_ALIGN_LEFT, 11);
    result->styles[CWORKBOOK_NUMBER] = body(workbook, LXW_ALIGN_CENTER, 11);
    bool complete = result->title != NULL;
    for (int style = 0; style <= CWORKBOOK_NUMBER; style++) complete = complete && result->styles[style];
    if (!complete) {
        cworkbook_close(result);
        return NULL;
    }
    xlsxwriter.format_set_font_name(result->title, "黑体");
    xlsxwriter.format_set_align(result->title, LXW_ALIGN_VERTICAL_CENTER);
    xlsxwriter.format_set_bg_color(result->title, 0xDDEBF7);
    // Not for long texts: some versions of Excel show ### for text cells of more than 255 characters.
    xlsxwriter.format_set_num_format(result->styles[CWORKBOOK_CODE], "@");
    return result;
}

int cworkbook_add_sheet(cworkbook *workbook, const char *name) {
    workbook->sheet = xlsxwriter.workbook_add_worksheet(workbook->workbook, name);
    return workbook->sheet ? LXW_NO_ERROR : LXW_ERROR_PARAMETER_VALIDATION;
}

int cworkbook_set_column(cworkbook *workbook, uint16_t column, double width) {
    return xlsxwriter.worksheet_set_column(workbook->sheet, column, column, width, NULL);
}

int cworkbook_set_row(cworkbook *workbook, uint32_t row, double height) {
    return xlsxwriter.worksheet_set_row(workbook->sheet, row, height, NULL);
}

int cworkbook_write_title(cworkbook *workbook, uint16_t column, const char *text) {
    return xlsxwriter.worksheet_write_string(workbook->sheet, 0, column, text, workbook->title);
}

int cworkbook_write_text(
    cworkbook *workbook, uint32_t row, uint16_t column, const char *text, cworkbook_style style) {
    return xlsxwriter.worksheet_write_string(workbook->sheet, row, column, text, workbook->styles[style]);
}

int cworkbook_write_number(cworkbook *workbook, uint32_t row, uint16_t column, double number) {
    return xlsxwriter.worksheet_write_number(workbook->sheet, row, column, number, workbook->styles[CWORKBOOK_NUMBER]);
}

int cworkbook_write_empty(cworkbook *workbook, uint32_t row, uint16_t column, cworkbook_style style) {
    return xlsxwriter.worksheet_write_blank(workbook->sheet, row, column, workbook->styles[style]);
}

int cworkbook_finish_sheet(cworkbook *workbook, uint32_t rows, uint16_t columns) {
    lxw_worksheet *sheet = workbook->sheet;
    xlsxwriter.worksheet_freeze_panes(sheet, 1, 0);
    xlsxwriter.worksheet_set_landscape(sheet);
    xlsxwriter.worksheet_set_paper(sheet, 9); // A4
    xlsxwriter.worksheet_fit_to_pages(sheet, 1, 0);
    xlsxwriter.worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6);
    xlsxwriter.worksheet_center_horizontally(sheet);
    xlsxwriter.worksheet_set_footer(sheet, "&C第&P页 共&N页");
    int code = xlsxwriter.worksheet_repeat_rows(sheet, 0, 0);
    if (code) return code;
    return xlsxwriter.worksheet_autofilter(sheet, 0, 0, rows, columns - 1);
}

int cworkbook_close(cworkbook *workbook) {
    int code = xlsxwriter.workbook_close(workbook->workbook);
    free(workbook);
    return code;
}

const char *cworkbook_message(int code) { return xlsxwriter.lxw_strerror(code); }
