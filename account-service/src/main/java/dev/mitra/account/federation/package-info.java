/// Logging in at an outside issuer, whose people we know by issuer and subject alone.
@NullMarked
package dev.mitra.account.federation;

import org.jspecify.annotations.NullMarked;
