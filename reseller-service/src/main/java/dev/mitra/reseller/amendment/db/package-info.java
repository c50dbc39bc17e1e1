/// The table `profile_change`.
@NullMarked
package dev.mitra.reseller.amendment.db;

import org.jspecify.annotations.NullMarked;
