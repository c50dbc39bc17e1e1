/// One class per act on an amendment.
@NullMarked
package dev.mitra.reseller.amendment.app;

import org.jspecify.annotations.NullMarked;
