/// NEW, ESTABLISHED or RESTRICTED (R7.3, R7.7): counted from paid orders, once per order, and from arrears.
@NullMarked
package dev.mitra.reseller.standing;

import org.jspecify.annotations.NullMarked;
