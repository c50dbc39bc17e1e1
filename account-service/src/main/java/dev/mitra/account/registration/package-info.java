/// A visitor asks for an account and proves the mailbox; a customer activates the one an order brought.
@NullMarked
package dev.mitra.account.registration;

import org.jspecify.annotations.NullMarked;
