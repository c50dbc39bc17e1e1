/// The last signed list, the same for all replicas.
@NullMarked
package dev.mitra.license.status.db;

import org.jspecify.annotations.NullMarked;
