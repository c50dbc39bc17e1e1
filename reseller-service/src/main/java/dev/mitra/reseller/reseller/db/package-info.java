/// Resellers with their contacts, rates and listings.
@NullMarked
package dev.mitra.reseller.reseller.db;

import org.jspecify.annotations.NullMarked;
