/// The operations and pages of a forgotten password.
@NullMarked
package dev.mitra.account.recovery.http;

import org.jspecify.annotations.NullMarked;
