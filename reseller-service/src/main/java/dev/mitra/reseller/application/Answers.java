package dev.mitra.reseller.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the applicant says about its business.
///
/// @param website null when it has none
/// @param resaleSite whether the site offers software of other makers for sale, as the applicant says
/// @param resaleSharePercent share of resale in its turnover, 0 to 100
/// @param brands of other makers that it sells already
/// @param customerName a customer that must buy through it; naming one is optional (R2.1)
public record Answers(
        String company,
        @Nullable String website,
        boolean resaleSite,
        MainBusiness mainBusiness,
        int resaleSharePercent,
        String market,
        List<String> brands,
        String reason,
        @Nullable String customerName) {

    public Answers {
        brands = List.copyOf(brands);
    }
}
