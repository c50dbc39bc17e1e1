/// Keys in PostgreSQL; private halves only wrapped.
@NullMarked
package dev.mitra.license.signing.db;

import org.jspecify.annotations.NullMarked;
