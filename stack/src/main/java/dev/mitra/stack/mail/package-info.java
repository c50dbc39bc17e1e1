/// The mail catcher as a process of its own: SMTP in, pages and JSON out.
@NullMarked
package dev.mitra.stack.mail;

import org.jspecify.annotations.NullMarked;
