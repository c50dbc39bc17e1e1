/// The account of a person: one per canonical e-mail address, proven by its mailbox or not yet.
@NullMarked
package dev.mitra.account.person;

import org.jspecify.annotations.NullMarked;
