#include <libxml/xmlversion.h>
// Debian's libxml2 uses ICU inside. Its headers would bring a second set of ICU's types beside
// Foundation's; nothing that is called here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
