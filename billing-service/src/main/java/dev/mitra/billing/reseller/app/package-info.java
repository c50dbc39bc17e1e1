/// Keeping the picture of resellers current.
@NullMarked
package dev.mitra.billing.reseller.app;

import org.jspecify.annotations.NullMarked;
