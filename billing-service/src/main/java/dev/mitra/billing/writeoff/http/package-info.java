/// `/v1/write-offs`
@NullMarked
package dev.mitra.billing.writeoff.http;

import org.jspecify.annotations.NullMarked;
