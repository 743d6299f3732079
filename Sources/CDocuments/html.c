#include "cdocuments.h"
#include "libxml.h"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <stdlib.h>

struct cdoc_html {
    xmlDocPtr document;
    bool is_too_deep;
};

cdoc_html *cdoc_html_parse(const uint8_t *bytes, int32_t count) {
    cdoc_initialise_libxml();
    cdoc_html *page = calloc(1, sizeof *page);
    htmlParserCtxtPtr context = htmlNewParserCtxt();
    if (page && context) {
        int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
            | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC;
        page->document = htmlCtxtReadMemory(context, (const char *)bytes, count, NULL, "UTF-8", options);
        // Errors of markup are recovered from; only a halt switches the events off.
        page->is_too_deep = context->disableSAX != 0;
    }
    if (context) htmlFreeParserCtxt(context);
    if (page && !page->document && !page->is_too_deep) {
        free(page);
        return NULL;
    }
    return page;
}

void cdoc_html_free(cdoc_html *page) {
    if (!page) return;
    if (page->document) xmlFreeDoc(page->document);
    free(page);
}

bool cdoc_html_is_too_deep(const cdoc_html *page) { return page->is_too_deep; }

static const xmlNode *node_of(cdoc_node node) { return (const xmlNode *)node; }
static cdoc_node tag_of(const xmlNode *node) { return (cdoc_node)node; }

cdoc_node cdoc_html_root(const cdoc_html *page) {
    return page->document ? tag_of(xmlDocGetRootElement(page->document)) : NULL;
}

cdoc_node cdoc_node_child(cdoc_node node) {
    // An entity's children belong to the entity.
    return node_of(node)->type == XML_ENTITY_REF_NODE ? NULL : tag_of(node_of(node)->children);
}

cdoc_node cdoc_node_next(cdoc_node node) { return tag_of(node_of(node)->next); }
cdoc_node cdoc_node_parent(cdoc_node node) { return tag_of(node_of(node)->parent); }

int cdoc_node_kind(cdoc_node node) {
    switch (node_of(node)->type) {
    case XML_ELEMENT_NODE: return CDOC_ELEMENT;
    case XML_TEXT_NODE:
    case XML_CDATA_SECTION_NODE: return CDOC_TEXT;
    default: return CDOC_OTHER;
    }
}

const char *cdoc_node_name(cdoc_node node) {
    const xmlChar *name = node_of(node)->name;
    return name ? (const char *)name : "";
}

const char *cdoc_node_text(cdoc_node node) {
    const xmlChar *text = node_of(node)->content;
    return text ? (const char *)text : "";
}

char *cdoc_node_attribute(cdoc_node node, const char *name) {
    return (char *)xmlGetProp(node_of(node), (const xmlChar *)name);
}

void cdoc_free(void *memory) { free(memory); }
