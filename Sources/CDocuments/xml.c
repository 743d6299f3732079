#include "cdocuments.h"
#include "libxml.h"

#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <stdlib.h>

struct cdoc_xml {
    xmlTextReaderPtr reader;
};

cdoc_xml *cdoc_xml_open(const uint8_t *bytes, int32_t count) {
    cdoc_initialise_libxml();
    cdoc_xml *result = calloc(1, sizeof *result);
    if (!result) return NULL;
    int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT;
    result->reader = xmlReaderForMemory((const char *)bytes, count, NULL, NULL, options);
    if (!result->reader) {
        free(result);
        return NULL;
    }
    return result;
}

void cdoc_xml_free(cdoc_xml *reader) {
    if (!reader) return;
    xmlFreeTextReader(reader->reader);
    free(reader);
}

int cdoc_xml_next(cdoc_xml *reader) {
    while (true) {
        int step = xmlTextReaderRead(reader->reader);
        if (step == 0) return CDOC_XML_END;
        if (step < 0) return CDOC_XML_ERROR;
        switch (xmlTextReaderNodeType(reader->reader)) {
        case XML_READER_TYPE_ELEMENT: return CDOC_XML_OPEN;
        case XML_READER_TYPE_END_ELEMENT: return CDOC_XML_CLOSE;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return CDOC_XML_TEXT;
        case XML_READER_TYPE_DOCUMENT_TYPE:
        case XML_READER_TYPE_ENTITY_REFERENCE: return CDOC_XML_DOCTYPE;
        default: break;
        }
    }
}

const char *cdoc_xml_name(cdoc_xml *reader) {
    const xmlChar *name = xmlTextReaderConstLocalName(reader->reader);
    return name ? (const char *)name : "";
}

bool cdoc_xml_is_empty(cdoc_xml *reader) { return xmlTextReaderIsEmptyElement(reader->reader) == 1; }

const char *cdoc_xml_text(cdoc_xml *reader) {
    const xmlChar *text = xmlTextReaderConstValue(reader->reader);
    return text ? (const char *)text : "";
}

char *cdoc_xml_attribute(cdoc_xml *reader, const char *name) {
    char *value = NULL;
    if (xmlTextReaderMoveToFirstAttribute(reader->reader) != 1) return NULL;
    do {
        if (xmlStrEqual(xmlTextReaderConstLocalName(reader->reader), (const xmlChar *)name)) {
            value = (char *)xmlTextReaderValue(reader->reader);
            break;
        }
    } while (xmlTextReaderMoveToNextAttribute(reader->reader) == 1);
    xmlTextReaderMoveToElement(reader->reader);
    return value;
}
