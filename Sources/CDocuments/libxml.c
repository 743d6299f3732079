#include "libxml.h"

#include <libxml/parser.h>
#include <pthread.h>

static pthread_once_t initialised = PTHREAD_ONCE_INIT;
static void initialise(void) { xmlInitParser(); }

void cdoc_initialise_libxml(void) { pthread_once(&initialised, initialise); }
