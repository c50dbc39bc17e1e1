/// Bank files: camt.053 statements and camt.054 notifications, read leniently over their versions and checked
/// strictly where money is concerned.
@NullMarked
package dev.mitra.billing.bank;

import org.jspecify.annotations.NullMarked;
