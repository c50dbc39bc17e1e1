package dev.mitra.reseller.application.http;

import dev.mitra.reseller.application.Answers;
import dev.mitra.reseller.application.MainBusiness;
import dev.mitra.reseller.reseller.http.ProfileForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// An application to become a reseller.
///
/// @param resaleSharePercent share of resale in the turnover
/// @param customerName a customer that must buy through the applicant; optional (R2.1)
public record ApplicationRequest(
        @NotBlank @Size(max = 200) String company,

        @NotNull @Size(max = 300) @Pattern(regexp = ProfileForm.WEB)
        String website,

        @NotNull MainBusiness mainBusiness,
        @Min(0) @Max(100) int resaleSharePercent,
        @NotBlank @Size(max = 2000) String market,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable @Size(max = 200) String customerName,
        @NotNull @Valid ProfileForm profile) {

    Answers answers() {
        var named = customerName == null || customerName.isBlank() ? null : customerName.strip();
        return new Answers(company.strip(), website.strip(), mainBusiness, resaleSharePercent, market, reason, named);
    }
}
