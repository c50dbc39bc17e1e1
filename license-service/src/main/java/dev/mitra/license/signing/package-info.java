/// Keys: roots, issuing keys and the certificates by which a root vouches for them; what is signed, and how.
@NullMarked
package dev.mitra.license.signing;

import org.jspecify.annotations.NullMarked;
