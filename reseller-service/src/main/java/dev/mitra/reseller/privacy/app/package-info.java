/// Takes a person out of what is kept.
@NullMarked
package dev.mitra.reseller.privacy.app;

import org.jspecify.annotations.NullMarked;
