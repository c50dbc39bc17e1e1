/// What this service knows of a person who had itself forgotten (AccountErased).
@NullMarked
package dev.mitra.reseller.privacy;

import org.jspecify.annotations.NullMarked;
