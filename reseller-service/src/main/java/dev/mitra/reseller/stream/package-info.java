/// The one lock of a reseller. Whoever changes anything of a reseller takes it first, and every event of the
/// reseller takes its version under it, so that versions and commits have the same order.
@NullMarked
package dev.mitra.reseller.stream;

import org.jspecify.annotations.NullMarked;
