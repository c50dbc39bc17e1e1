/// Card payments and refunds in PostgreSQL.
@NullMarked
package dev.mitra.order.card.db;

import org.jspecify.annotations.NullMarked;
