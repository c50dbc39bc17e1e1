/// The dated rows of US sales tax.
@NullMarked
package dev.mitra.billing.tax.db;

import org.jspecify.annotations.NullMarked;
