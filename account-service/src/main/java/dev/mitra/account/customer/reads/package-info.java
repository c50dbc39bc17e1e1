/// OrderReleased, as far as a customer account needs it: ship-to and product names.
@NullMarked
package dev.mitra.account.customer.reads;

import org.jspecify.annotations.NullMarked;
