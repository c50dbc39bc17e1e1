/// The same work and the same answer, whether or not an account exists.
@NullMarked
package dev.mitra.account.session.app;

import org.jspecify.annotations.NullMarked;
