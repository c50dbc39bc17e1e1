/// `/v1/accounts/me/export` and `/v1/accounts/me/erasure`.
@NullMarked
package dev.mitra.account.privacy.http;

import org.jspecify.annotations.NullMarked;
