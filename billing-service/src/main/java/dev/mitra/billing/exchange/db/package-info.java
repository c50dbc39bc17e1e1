/// Tables of rates and exchanges.
@NullMarked
package dev.mitra.billing.exchange.db;

import org.jspecify.annotations.NullMarked;
