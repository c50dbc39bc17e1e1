/// US sales tax by the reseller's place (R10.1): dated rates and rules, what applies on a day, and why.
@NullMarked
package dev.mitra.billing.tax;

import org.jspecify.annotations.NullMarked;
