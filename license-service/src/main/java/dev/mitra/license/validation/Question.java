package dev.mitra.license.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a product asks.
///
/// @param family and platform say which it is, as the vendor's catalogue spells them
/// @param released the day on which its version was released; null when it does not say: then the end of updates is
/// not judged
public record Question(
        String family, String platform, @Nullable LocalDate released) {}
