package dev.mitra.reseller.application.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Exchange;
import dev.mitra.reseller.application.MainBusiness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An application.
///
/// @param status for the applicant; a rate that waits for a second reviewer is IN_REVIEW
/// @param resaleSite whether the site offers software of other makers for sale, as the applicant says
/// @param brands of other makers that the applicant sells already
/// @param ratePercent granted with the approval; it applies once the reseller is ACTIVE
/// @param rejectionReason as the applicant is told
/// @param review for sales only
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        ApplicationId id,
        ResellerId resellerId,
        Application.Status status,
        String company,
        @Nullable String website,
        boolean resaleSite,
        MainBusiness mainBusiness,
        int resaleSharePercent,
        String market,
        List<String> brands,
        String reason,
        @Nullable String customerName,
        List<ExchangeView> exchanges,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Percentage ratePercent,
        @Nullable String rejectionReason,
        @Nullable ReviewView review) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExchangeView(
            String question,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        static ExchangeView of(Exchange exchange) {
            return new ExchangeView(exchange.question(), exchange.askedAt(), exchange.answer(), exchange.answeredAt());
        }
    }

    static ApplicationView forApplicant(Application application) {
        return of(application, told(application.status()), null);
    }

    static ApplicationView forSales(Application application, Duration age, Duration wait) {
        return of(application, application.status(), ReviewView.of(application, age, wait));
    }

    /// Whether the rate takes a second reviewer is not for the applicant.
    private static Application.Status told(Application.Status status) {
        return status == Application.Status.PROPOSED ? Application.Status.IN_REVIEW : status;
    }

    private static ApplicationView of(Application application, Application.Status status, @Nullable ReviewView review) {
        var file = application.file();
        var answers = file.answers();
        var approved = application instanceof Application.Approved done ? done : null;
        var rejected = application instanceof Application.Rejected done ? done : null;
        return new ApplicationView(
                file.id(),
                file.reseller(),
                status,
                answers.company(),
                answers.website(),
                answers.resaleSite(),
                answers.mainBusiness(),
                answers.resaleSharePercent(),
                answers.market(),
                answers.brands(),
                answers.reason(),
                answers.customerName(),
                file.exchanges().stream().map(ExchangeView::of).toList(),
                file.submittedAt(),
                approved != null
                        ? approved.decision().at()
                        : rejected != null ? rejected.decision().at() : null,
                approved == null ? null : approved.rate(),
                rejected == null ? null : rejected.reason(),
                review);
    }
}
