#ifndef CREADOUT_PAGES_H
#define CREADOUT_PAGES_H
#endif
