// What the readers of HTML and XML share; not part of the module's interface.
#ifndef CDOCUMENTS_LIBXML_H
#define CDOCUMENTS_LIBXML_H

// libxml2 wants to be initialised once, before threads use it.
void cdoc_initialise_libxml(void);

#endif
