/// The one act of leaving.
@NullMarked
package dev.mitra.reseller.departure.app;

import org.jspecify.annotations.NullMarked;
