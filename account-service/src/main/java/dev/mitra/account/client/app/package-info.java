/// Registering, listing and revoking API clients, and granting them tokens.
@NullMarked
package dev.mitra.account.client.app;

import org.jspecify.annotations.NullMarked;
