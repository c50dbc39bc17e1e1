/// Taking the request, answering it by mail, setting the new password.
@NullMarked
package dev.mitra.account.recovery.app;

import org.jspecify.annotations.NullMarked;
