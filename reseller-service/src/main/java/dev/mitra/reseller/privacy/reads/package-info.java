/// Hears of it from account-service.
@NullMarked
package dev.mitra.reseller.privacy.reads;

import org.jspecify.annotations.NullMarked;
