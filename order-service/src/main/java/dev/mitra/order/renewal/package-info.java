/// Licences whose updates end soon, and who is told.
@NullMarked
package dev.mitra.order.renewal;

import org.jspecify.annotations.NullMarked;
