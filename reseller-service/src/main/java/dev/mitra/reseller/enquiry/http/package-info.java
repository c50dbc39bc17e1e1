/// `/v1/application-enquiries`: one's own, and all of them for sales.
@NullMarked
package dev.mitra.reseller.enquiry.http;

import org.jspecify.annotations.NullMarked;
