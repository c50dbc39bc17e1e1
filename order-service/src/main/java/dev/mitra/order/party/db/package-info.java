/// How frozen parts of an order are kept as JSON text.
@NullMarked
package dev.mitra.order.party.db;

import org.jspecify.annotations.NullMarked;
