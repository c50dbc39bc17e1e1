/// OrderPlaced: names a customer, and accepts the policy (R9.1).
@NullMarked
package dev.mitra.reseller.customer.reads;

import org.jspecify.annotations.NullMarked;
