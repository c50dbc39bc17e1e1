/// The list for products, cacheable.
@NullMarked
package dev.mitra.license.status.http;

import org.jspecify.annotations.NullMarked;
