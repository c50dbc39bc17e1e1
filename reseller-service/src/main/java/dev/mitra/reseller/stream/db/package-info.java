/// The row that is the lock, one per reseller.
@NullMarked
package dev.mitra.reseller.stream.db;

import org.jspecify.annotations.NullMarked;
