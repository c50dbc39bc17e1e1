/// The table `reseller_customer`.
@NullMarked
package dev.mitra.reseller.customer.db;

import org.jspecify.annotations.NullMarked;
