/// Deliveries of a licence, for the reseller of record and staff.
@NullMarked
package dev.mitra.license.delivery.http;

import org.jspecify.annotations.NullMarked;
