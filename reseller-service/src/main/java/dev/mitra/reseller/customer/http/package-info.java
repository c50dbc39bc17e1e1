/// `/v1/resellers/{resellerId}/customers`.
@NullMarked
package dev.mitra.reseller.customer.http;

import org.jspecify.annotations.NullMarked;
