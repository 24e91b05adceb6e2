#include "CReadoutPages.h"
