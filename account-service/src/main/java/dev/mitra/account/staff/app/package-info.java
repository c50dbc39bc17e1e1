/// Seeding staff from the environment when the service starts.
@NullMarked
package dev.mitra.account.staff.app;

import org.jspecify.annotations.NullMarked;
