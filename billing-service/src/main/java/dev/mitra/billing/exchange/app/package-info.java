/// Adding rates, exchanging money and taking an exchange back.
@NullMarked
package dev.mitra.billing.exchange.app;

import org.jspecify.annotations.NullMarked;
