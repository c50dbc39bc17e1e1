/// Gathering everything that is kept about a person, and ending it.
@NullMarked
package dev.mitra.account.privacy.app;

import org.jspecify.annotations.NullMarked;
