package dev.mitra.billing.card.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The acquirer has brought money back that had been charged back.
///
/// @param words why, for the record
/// @param valueDate null for today; never after it
public record DisputeWonRequest(
        @NotBlank @Size(max = 300) String words, @Nullable LocalDate valueDate) {}
