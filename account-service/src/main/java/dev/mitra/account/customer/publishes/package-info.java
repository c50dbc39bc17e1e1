/// AccountProvisioned and AccountMatched, from which license-service learns whose licence it is.
@NullMarked
package dev.mitra.account.customer.publishes;

import org.jspecify.annotations.NullMarked;
