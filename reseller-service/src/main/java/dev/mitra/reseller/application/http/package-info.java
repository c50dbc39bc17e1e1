/// `/v1/reseller-applications`: the applicant's own and the work list of sales.
@NullMarked
package dev.mitra.reseller.application.http;

import org.jspecify.annotations.NullMarked;
