/// Counting attempts before they are made.
@NullMarked
package dev.mitra.account.throttle.app;

import org.jspecify.annotations.NullMarked;
