/// Makes and finds quotes.
@NullMarked
package dev.mitra.order.quote.app;

import org.jspecify.annotations.NullMarked;
