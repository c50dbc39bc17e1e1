/// `/v1/exchanges` and `/v1/exchange-rates`
@NullMarked
package dev.mitra.billing.exchange.http;

import org.jspecify.annotations.NullMarked;
