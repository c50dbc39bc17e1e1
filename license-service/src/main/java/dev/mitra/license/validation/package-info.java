/// Judges licences for products that are online: the verifier's own answers, with the state of a moment ago.
@NullMarked
package dev.mitra.license.validation;

import org.jspecify.annotations.NullMarked;
