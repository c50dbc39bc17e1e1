/// Transfers and merges in their tables.
@NullMarked
package dev.mitra.license.transfer.db;

import org.jspecify.annotations.NullMarked;
