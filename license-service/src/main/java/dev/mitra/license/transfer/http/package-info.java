/// Transfers for customers, merges for staff.
@NullMarked
package dev.mitra.license.transfer.http;

import org.jspecify.annotations.NullMarked;
