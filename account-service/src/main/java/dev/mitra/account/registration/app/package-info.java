/// Taking requests in, answering them by mail, and proving mailboxes.
@NullMarked
package dev.mitra.account.registration.app;

import org.jspecify.annotations.NullMarked;
