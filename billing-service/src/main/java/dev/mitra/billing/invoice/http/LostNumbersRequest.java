package dev.mitra.billing.invoice.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Numbers whose documents are gone.
///
/// @param numbers as they stand on the documents
/// @param reason what became of them, for the record
public record LostNumbersRequest(
        @NotEmpty @Size(max = 500) List<@NotNull @Size(max = 32) String> numbers,
        @NotBlank @Size(max = 300) String reason) {}
