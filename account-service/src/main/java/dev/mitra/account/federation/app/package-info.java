/// Receiving identities from elsewhere and connecting them with accounts.
@NullMarked
package dev.mitra.account.federation.app;

import org.jspecify.annotations.NullMarked;
