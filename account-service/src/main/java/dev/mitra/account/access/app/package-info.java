/// Gathering the roles of an account.
@NullMarked
package dev.mitra.account.access.app;

import org.jspecify.annotations.NullMarked;
