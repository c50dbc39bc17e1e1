/// Provisioning, many orders in one transaction.
@NullMarked
package dev.mitra.account.customer.app;

import org.jspecify.annotations.NullMarked;
