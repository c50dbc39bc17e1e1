/// One's own data: to take along, and to have erased. Documents that the law requires keep their ids and stay.
@NullMarked
package dev.mitra.account.privacy;

import org.jspecify.annotations.NullMarked;
