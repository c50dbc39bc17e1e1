/// Opens threads, writes into them, mails what was written, and asks other units.
@NullMarked
package dev.mitra.reseller.conversation.app;

import org.jspecify.annotations.NullMarked;
