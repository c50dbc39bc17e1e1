/// What an invoice would say, before an order makes one.
@NullMarked
package dev.mitra.billing.preview;

import org.jspecify.annotations.NullMarked;
