package dev.mitra.reseller.reseller.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Missing;
import dev.mitra.reseller.reseller.Report;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.ScreenshotId;
import dev.mitra.reseller.standing.StandingValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reseller as staff and it itself see it.
///
/// @param ratePercent that applies today, once it is ACTIVE
/// @param missing what is to do before it may order, and listings that were not found any more (R2.6)
/// @param proposedRate waits for a second member of sales, who alone see it
public record ResellerView(
        ResellerId id,
        Reseller.Status status,
        String legalName,
        Percentage ratePercent,
        List<RateView> rates,
        StandingView standing,
        List<Task> missing,
        List<ListingView> listings,
        @Nullable String acceptedPolicy,
        @Nullable String suspensionReason,
        ProfileForm profile,
        @Nullable RateView proposedRate) {

    /// @param validUntil last day, null while no later rate is agreed
    public record RateView(
            Percentage percent,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /// @param explanation "2 of 3 paid orders", in the language of the request
    public record StandingView(StandingValue value, int paidOrders, String explanation) {}

    /// @param screenshotId a picture of it, which sales can download
    /// @param checkAfter the day after which staff looks at it again
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListingView(
            String brand, String url, @Nullable ScreenshotId screenshotId, Instant verifiedAt, LocalDate checkAfter) {}

    /// @param brand of a listing, else absent
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Task(String task, @Nullable String brand, String detail) {}

    public static ResellerView of(Report report, Language language) {
        var reseller = report.reseller();
        var dossier = reseller.dossier();
        var standing = report.standing();
        return new ResellerView(
                dossier.id(),
                reseller.status(),
                dossier.profile().legalName(),
                report.rate(),
                dossier.rates().inOrder().stream()
                        .map(rate -> new RateView(
                                rate.percent(),
                                rate.validFrom(),
                                dossier.rates().lastDayOf(rate).orElse(null)))
                        .toList(),
                new StandingView(
                        standing.value(),
                        standing.paidOrders(),
                        report.explanation().text(language)),
                report.missing().stream()
                        .map(missing -> task(missing, language))
                        .toList(),
                dossier.listings().stream()
                        .map(listing -> new ListingView(
                                listing.brand().name(),
                                listing.url(),
                                listing.screenshot(),
                                listing.verifiedAt(),
                                report.checkAfter(listing)))
                        .toList(),
                dossier.acceptedPolicy(),
                reseller instanceof Reseller.Suspended suspended ? suspended.reason() : null,
                ProfileForm.of(dossier.profile()),
                null);
    }

    /// With the rate that waits for a second member of sales.
    public static ResellerView forSales(Report report, Language language) {
        var told = of(report, language);
        var proposal = report.reseller().dossier().proposal();
        return proposal == null
                ? told
                : told.proposing(
                        new RateView(proposal.rate().percent(), proposal.rate().validFrom(), null));
    }

    private ResellerView proposing(RateView rate) {
        return new ResellerView(
                id,
                status,
                legalName,
                ratePercent,
                rates,
                standing,
                missing,
                listings,
                acceptedPolicy,
                suspensionReason,
                profile,
                rate);
    }

    private static Task task(Missing missing, Language language) {
        boolean english = language == Language.EN;
        return switch (missing) {
            case Missing.PolicyAcceptance _ ->
                new Task(
                        "POLICY_ACCEPTANCE",
                        null,
                        english ? "Accept the Reseller Policy." : "Setujui Kebijakan Reseller.");
            case Missing.ListingOf(var brand) ->
                new Task(
                        "LISTING",
                        brand.name(),
                        english
                                ? "List %s on your site; sales verifies it.".formatted(brand.name())
                                : "Cantumkan %s di situs Anda; tim penjualan memeriksanya.".formatted(brand.name()));
            case Missing.RateInForce _ ->
                new Task(
                        "RATE",
                        null,
                        english ? "Sales sets a rate that applies." : "Tim penjualan menetapkan tarif yang berlaku.");
        };
    }
}
