/// The mails of this service. None of them knows a price, or who sold what.
@NullMarked
package dev.mitra.account.letter;

import org.jspecify.annotations.NullMarked;
