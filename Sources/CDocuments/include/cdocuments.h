// What the readers of HTML and Word files need of libxml2 and libarchive.
//
// No header of theirs is included here: seen from Swift beside Foundation they clash with the toolchain's own.
#ifndef CDOCUMENTS_H
#define CDOCUMENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// HTML: a tree that is read once.

typedef struct cdoc_html cdoc_html;
typedef const struct cdoc_node_tag *cdoc_node;

enum { CDOC_OTHER = 0, CDOC_ELEMENT = 1, CDOC_TEXT = 2 };

/// Parses UTF-8; null when there is no memory or no tree.
cdoc_html *cdoc_html_parse(const uint8_t *bytes, int32_t count);
void cdoc_html_free(cdoc_html *page);
/// Whether the parser gave up because elements are nested too deep.
bool cdoc_html_is_too_deep(const cdoc_html *page);
cdoc_node cdoc_html_root(const cdoc_html *page);
cdoc_node cdoc_node_child(cdoc_node node);
cdoc_node cdoc_node_next(cdoc_node node);
cdoc_node cdoc_node_parent(cdoc_node node);
int cdoc_node_kind(cdoc_node node);
/// The name of an element.
const char *cdoc_node_name(cdoc_node node);
/// The content of a text; lives as long as the tree.
const char *cdoc_node_text(cdoc_node node);
/// The value of an attribute, to be freed with cdoc_free; null when there is none.
char *cdoc_node_attribute(cdoc_node node, const char *name);
void cdoc_free(void *memory);

// XML: events, one after the other. No entity is expanded, nothing is loaded.

typedef struct cdoc_xml cdoc_xml;

enum {
    CDOC_XML_ERROR = -1,
    CDOC_XML_END = 0,
    CDOC_XML_OPEN = 1,
    CDOC_XML_CLOSE = 2,
    CDOC_XML_TEXT = 3,
    CDOC_XML_DOCTYPE = 4
};

cdoc_xml *cdoc_xml_open(const uint8_t *bytes, int32_t count);
void cdoc_xml_free(cdoc_xml *reader);
/// The kind of the next event. An empty element gives an opening and no closing: see cdoc_xml_is_empty.
int cdoc_xml_next(cdoc_xml *reader);
/// The element's name without its prefix.
const char *cdoc_xml_name(cdoc_xml *reader);
bool cdoc_xml_is_empty(cdoc_xml *reader);
const char *cdoc_xml_text(cdoc_xml *reader);
/// An attribute by its name without prefix, to be freed with cdoc_free; null when there is none.
char *cdoc_xml_attribute(cdoc_xml *reader, const char *name);

// Zip archives in memory.

typedef struct cdoc_zip cdoc_zip;

cdoc_zip *cdoc_zip_open(const uint8_t *bytes, size_t count);
void cdoc_zip_free(cdoc_zip *archive);
/// 1: the next entry; 0: no more; -1: the archive is damaged.
int cdoc_zip_next(cdoc_zip *archive);
const char *cdoc_zip_name(cdoc_zip *archive);
bool cdoc_zip_is_encrypted(cdoc_zip *archive);
/// Bytes of the entry, at most count; 0 at its end; -1 when it is damaged.
long cdoc_zip_read(cdoc_zip *archive, uint8_t *buffer, size_t count);

// Another program, whose output is read.

typedef struct cdoc_child {
    int process;
    int output;
} cdoc_child;

/// Starts a program found on the path, with the input (a descriptor above 2; -1: none), no error output and at most
/// a second more than so many of processor time. Returns 0 or an error number.
int cdoc_child_start(cdoc_child *child, const char *const *arguments, int input, int seconds);
/// Bytes of its output; 0 at the end; -1 when the time is over; -2 on failure.
long cdoc_child_read(cdoc_child *child, uint8_t *buffer, size_t count, int milliseconds);
enum { CDOC_SIGNALLED = -1, CDOC_OUT_OF_TIME = -2 };

/// Ends it, forcibly if it still runs, and gives its exit status, or how it was ended: by its limit of processor time
/// or another signal.
int cdoc_child_finish(cdoc_child *child, bool forcibly);

#endif
