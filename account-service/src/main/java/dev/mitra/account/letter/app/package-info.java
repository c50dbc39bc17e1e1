/// Rendering mails from templates and handing them to the mail outbox.
@NullMarked
package dev.mitra.account.letter.app;

import org.jspecify.annotations.NullMarked;
