/// What billing hears from reseller-service.
@NullMarked
package dev.mitra.billing.reseller.reads;

import org.jspecify.annotations.NullMarked;
