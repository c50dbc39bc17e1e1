/// `/v1/opportunities`.
@NullMarked
package dev.mitra.reseller.opportunity.http;

import org.jspecify.annotations.NullMarked;
