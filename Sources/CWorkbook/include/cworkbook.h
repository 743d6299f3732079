#ifndef CWORKBOOK_H
#define CWORKBOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A spreadsheet file in the making. Texts are NUL-terminated UTF-8 that XML can hold: the library below does not
// check them. Functions return 0 or an error code for cworkbook_message.
typedef struct cworkbook cworkbook;

typedef enum {
    CWORKBOOK_TEXT,
    // For texts that do not fit into the highest row there is: 9 and 7 points instead of 11.
    CWORKBOOK_TEXT_SMALL,
    CWORKBOOK_TEXT_TINY,
    // Short text that must stay text when a person edits it: 001, 3-2.
    CWORKBOOK_CODE,
    CWORKBOOK_NUMBER,
} cworkbook_style;

// The library that workbooks need and that is not there; NULL when all is well.
const char *cworkbook_missing_library(void);
// Writes to a file of that path; NULL when memory is short or the library is missing.
cworkbook *cworkbook_open(const char *path);
// Starts a sheet: all cells go to the last one.
int cworkbook_add_sheet(cworkbook *workbook, const char *name);
int cworkbook_set_column(cworkbook *workbook, uint16_t column, double width);
// In points; 0 is the title's row. Without it some programs show the first line only.
int cworkbook_set_row(cworkbook *workbook, uint32_t row, double height);
int cworkbook_write_title(cworkbook *workbook, uint16_t column, const char *text);
int cworkbook_write_text(
    cworkbook *workbook, uint32_t row, uint16_t column, const char *text, cworkbook_style style);
int cworkbook_write_number(cworkbook *workbook, uint32_t row, uint16_t column, double number);
// An empty cell with its frame.
int cworkbook_write_empty(cworkbook *workbook, uint32_t row, uint16_t column, cworkbook_style style);
// Freezes and repeats the first row, adds the filter, sets up printing on A4 across.
int cworkbook_finish_sheet(cworkbook *workbook, uint32_t rows, uint16_t columns);
// Writes the file and frees everything, also when it fails.
int cworkbook_close(cworkbook *workbook);
const char *cworkbook_message(int code);

#endif
