/// `/v1/policies`, public and stable, and `/v1/policy-acceptances`.
@NullMarked
package dev.mitra.reseller.policy.http;

import org.jspecify.annotations.NullMarked;
