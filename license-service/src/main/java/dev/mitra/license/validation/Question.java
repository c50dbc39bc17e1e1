package dev.mitra.license.validation;

import dev.mitra.license.verifier.License;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a product asks.
///
/// @param product which it is
/// @param released the day on which its version was released; null when it does not say: then the end of updates is
/// not judged
public record Question(License.Product product, @Nullable LocalDate released) {}
