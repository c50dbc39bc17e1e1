/// A forum, as far as its log-in goes: what `./mitra check log-in` sends a person to.
@NullMarked
package dev.mitra.forum;

import org.jspecify.annotations.NullMarked;
