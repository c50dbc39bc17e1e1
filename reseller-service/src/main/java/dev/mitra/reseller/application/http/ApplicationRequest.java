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
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An application to become a reseller.
///
/// @param website absent when there is none
/// @param resaleSite whether the site offers software of other makers for sale; yes when it is not said
/// @param resaleSharePercent share of resale in the turnover
/// @param brands of other makers that the applicant sells already
/// @param customerName a customer that must buy through the applicant; optional (R2.1)
public record ApplicationRequest(
        @NotBlank @Size(max = 200) String company,

        @Nullable @Size(max = 300) @Pattern(regexp = ProfileForm.WEB)
        String website,

        @Nullable Boolean resaleSite,
        @NotNull MainBusiness mainBusiness,
        @Min(0) @Max(100) int resaleSharePercent,
        @NotBlank @Size(max = 2000) String market,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 100) String> brands,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable @Size(max = 200) String customerName,
        @NotNull @Valid ProfileForm profile) {

    Answers answers() {
        return new Answers(
                company.strip(),
                TextField.stripped(website),
                resaleSite == null || resaleSite,
                mainBusiness,
                resaleSharePercent,
                market,
                brands == null ? List.of() : TextField.stripped(brands),
                reason,
                TextField.stripped(customerName));
    }
}
