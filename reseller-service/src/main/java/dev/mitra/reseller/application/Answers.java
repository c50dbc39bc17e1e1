package dev.mitra.reseller.application;

import org.jspecify.annotations.Nullable;

/// What the applicant says about its business.
///
/// @param resaleSharePercent share of resale in its turnover, 0 to 100
/// @param customerName a customer that must buy through it; naming one is optional (R2.1)
public record Answers(
        String company,
        String website,
        MainBusiness mainBusiness,
        int resaleSharePercent,
        String market,
        String reason,
        @Nullable String customerName) {

    Answers corrected(MainBusiness business) {
        return new Answers(company, website, business, resaleSharePercent, market, reason, customerName);
    }
}
