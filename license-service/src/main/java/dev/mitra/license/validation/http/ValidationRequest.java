package dev.mitra.license.validation.http;

import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.validation.Question;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One of file and licence id.
///
/// @param file the text of a licence file
/// @param releasedOn the day on which the product's version was released; without it the end of updates is not judged
public record ValidationRequest(
        @Size(max = 32_768) @Nullable String file,
        @Nullable LicenseId licenseId,
        @NotNull @Valid Product product,
        @Nullable LocalDate releasedOn) {

    /// As the vendor's catalogue spells them.
    public record Product(
            @NotBlank @Size(max = 100) String family,
            @NotBlank @Size(max = 100) String platform) {}

    Question question() {
        return new Question(product.family(), product.platform(), releasedOn);
    }
}
