/// A forgotten password: a mailed link, a new password, and an end to all sessions.
@NullMarked
package dev.mitra.account.recovery;

import org.jspecify.annotations.NullMarked;
