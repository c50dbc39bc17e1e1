/// Table `write_off`.
@NullMarked
package dev.mitra.billing.writeoff.db;

import org.jspecify.annotations.NullMarked;
