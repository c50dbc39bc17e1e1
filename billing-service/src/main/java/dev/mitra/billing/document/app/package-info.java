/// Requesting, rendering, mailing and reading documents.
@NullMarked
package dev.mitra.billing.document.app;

import org.jspecify.annotations.NullMarked;
