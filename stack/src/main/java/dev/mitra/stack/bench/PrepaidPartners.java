package dev.mitra.stack.bench;

import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.ops.ClockStep;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.prove.Partners;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Resellers whose every order must be paid before it is released, however many they have paid before: each is
/// established (R7.3) and has let one invoice become overdue (R7.7). Otherwise the fourth order would be released
/// at once and nobody could measure from the payment to the licence.
record PrepaidPartners(Settings settings, LogIn logIn, Tables tables) {

    private static final int PREPAID_ORDERS = 3;

    List<LogIn.Person> join(int count) {
        var partners = new Partners(settings, logIn).join(count);
        try (var happenings = new Happenings(settings)) {
            var bank = new Bank(logIn);
            partners.forEach(partner -> establish(partner, bank, happenings));
        }
        var ops = Ops.of(settings);
        ops.advance(ClockStep.parse("+32d"), settings.quietTimeout());
        partners.forEach(partner -> awaitStanding(partner, "RESTRICTED"));
        ops.quiet(settings.quietTimeout());
        return partners;
    }

    LocalDate today() {
        var billing = Ops.of(settings).clocks().get(Service.BILLING.fullName());
        if (billing == null) {
            throw new Refusal("billing-service does not tell its time");
        }
        return billing.atZone(ZoneId.of("America/New_York")).toLocalDate();
    }

    private void establish(LogIn.Person partner, Bank bank, Happenings happenings) {
        var shop = new Shop("FIRST-" + partner.email().replaceAll("[^a-z0-9]", "-"), List.of(partner), today());
        new MainJob(shop, bank, happenings, tables).fulfil(1, PREPAID_ORDERS);
        awaitStanding(partner, "ESTABLISHED");
        happenings.await("OrderReleased.v1", shop.place());
    }

    private void awaitStanding(LogIn.Person partner, String standing) {
        var reached = Await.within(
                Duration.ofMinutes(5),
                () -> partner.to(Service.RESELLER)
                        .get("/v1/resellers/me")
                        .json()
                        .path("standing")
                        .path("value")
                        .asText()
                        .equals(standing));
        if (!reached) {
            throw new Refusal(partner.email() + " did not become " + standing);
        }
    }
}
