/// Reading the vendor's particulars from configuration.
@NullMarked
package dev.mitra.billing.vendor.app;

import org.jspecify.annotations.NullMarked;
