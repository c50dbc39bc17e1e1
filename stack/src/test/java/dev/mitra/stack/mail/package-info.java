/// Proof of what the stack says and understands: mail.
@NullMarked
package dev.mitra.stack.mail;

import org.jspecify.annotations.NullMarked;
