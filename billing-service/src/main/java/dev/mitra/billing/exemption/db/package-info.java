/// Certificates in PostgreSQL.
@NullMarked
package dev.mitra.billing.exemption.db;

import org.jspecify.annotations.NullMarked;
