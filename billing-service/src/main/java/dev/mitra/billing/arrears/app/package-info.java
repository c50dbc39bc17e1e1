/// Finding what is overdue, opening and clearing arrears.
@NullMarked
package dev.mitra.billing.arrears.app;

import org.jspecify.annotations.NullMarked;
