/// What the endpoints have in common: tokens for a grant.
@NullMarked
package dev.mitra.account.oauth.app;

import org.jspecify.annotations.NullMarked;
