/// Mails as rows, and the worker that hands them to SMTP until it accepts or refuses them.
@NullMarked
package dev.mitra.messaging.mail;

import org.jspecify.annotations.NullMarked;
