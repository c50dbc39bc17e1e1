/// The vendor's own people and their roles.
@NullMarked
package dev.mitra.account.staff;

import org.jspecify.annotations.NullMarked;
