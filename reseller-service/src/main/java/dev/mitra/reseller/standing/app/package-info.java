/// Counts what was paid, notes arrears, announces every change with its reason.
@NullMarked
package dev.mitra.reseller.standing.app;

import org.jspecify.annotations.NullMarked;
