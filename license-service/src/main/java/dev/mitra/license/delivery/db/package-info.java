/// Deliveries in PostgreSQL.
@NullMarked
package dev.mitra.license.delivery.db;

import org.jspecify.annotations.NullMarked;
