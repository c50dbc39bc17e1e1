/// `/v1/accounts/me`: what an account may see of itself.
@NullMarked
package dev.mitra.account.access.http;

import org.jspecify.annotations.NullMarked;
