/// One class per act on a reseller. Whichever act completes the list makes it ACTIVE.
@NullMarked
package dev.mitra.reseller.reseller.app;

import org.jspecify.annotations.NullMarked;
