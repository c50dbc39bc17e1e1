/// `/v1/invoice-previews`
@NullMarked
package dev.mitra.billing.preview.http;

import org.jspecify.annotations.NullMarked;
