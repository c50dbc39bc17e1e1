/// The database forgets by a function of its own.
@NullMarked
package dev.mitra.reseller.privacy.db;

import org.jspecify.annotations.NullMarked;
