/// Released orders bring customers: their accounts are made (R5.2) or found (R5.3).
@NullMarked
package dev.mitra.account.customer;

import org.jspecify.annotations.NullMarked;
