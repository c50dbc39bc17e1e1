/// `/v1/resellers/me/profile-changes` and `/v1/profile-changes`.
@NullMarked
package dev.mitra.reseller.amendment.http;

import org.jspecify.annotations.NullMarked;
