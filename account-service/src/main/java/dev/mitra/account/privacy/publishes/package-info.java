/// AccountErased, which the other services may follow.
@NullMarked
package dev.mitra.account.privacy.publishes;

import org.jspecify.annotations.NullMarked;
