/// Asking for write-offs and deciding on them.
@NullMarked
package dev.mitra.billing.writeoff.app;

import org.jspecify.annotations.NullMarked;
