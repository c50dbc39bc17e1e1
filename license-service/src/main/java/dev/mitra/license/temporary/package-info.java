/// Temporary licences before release (R7.4): one per order line, capped per reseller.
@NullMarked
package dev.mitra.license.temporary;

import org.jspecify.annotations.NullMarked;
