package dev.mitra.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.Finding;
import dev.mitra.reseller.application.MainBusiness;
import dev.mitra.reseller.application.publishes.ResellerApplied;
import dev.mitra.reseller.application.publishes.ResellerApproved;
import dev.mitra.reseller.application.publishes.ResellerRejected;
import dev.mitra.reseller.departure.publishes.ResellerLeft;
import dev.mitra.reseller.opportunity.ExtraDiscount;
import dev.mitra.reseller.opportunity.publishes.OpportunityDiscountEnded;
import dev.mitra.reseller.opportunity.publishes.OpportunityDiscountGranted;
import dev.mitra.reseller.opportunity.publishes.OpportunityHandedOver;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.PolicyText;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.policy.publishes.PolicyAccepted;
import dev.mitra.reseller.policy.publishes.PolicyPublished;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Rate;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.publishes.ResellerActivated;
import dev.mitra.reseller.reseller.publishes.ResellerProfileChanged;
import dev.mitra.reseller.reseller.publishes.ResellerRateChanged;
import dev.mitra.reseller.reseller.publishes.ResellerReinstated;
import dev.mitra.reseller.reseller.publishes.ResellerSuspended;
import dev.mitra.reseller.standing.Shift;
import dev.mitra.reseller.standing.Standing;
import dev.mitra.reseller.standing.StandingReason;
import dev.mitra.reseller.standing.StandingValue;
import dev.mitra.reseller.standing.publishes.ResellerStandingChanged;
import dev.mitra.testkit.Contracts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeepingPublishedContractsTest {

    private static final PolicyText ENGLISH = PolicyText.of(Language.EN, "# Policy");

    static Stream<OutboundEvent> events() {
        var dossier = ((Move.Done) new Reseller.Applicant(Samples.dossier()).acceptPolicy("2026-01"))
                .reseller()
                .dossier();
        var file = Samples.file(MainBusiness.IT_RESALE);
        var approved = new Application.Approved(
                file,
                new Application.Decision(Samples.REVIEWER, Samples.NOW),
                new Finding(true, "A shop."),
                Percentage.of("12.5"),
                AccountId.random());
        var policy = new PolicyVersion(
                "2026-01", Samples.TODAY, List.of(ENGLISH, PolicyText.of(Language.ID, "# Kebijakan")));
        var acceptance = new Acceptance(
                dossier.id(),
                dossier.person().account(),
                "2026-01",
                ENGLISH.sha256(),
                Language.EN,
                "192.0.2.1",
                "browser",
                Samples.NOW,
                null);
        var byOrder = new Acceptance(
                dossier.id(),
                dossier.person().account(),
                "2026-01",
                ENGLISH.sha256(),
                Language.EN,
                "",
                "",
                Samples.NOW,
                new Acceptance.ByOrder(OrderId.random(), "000000000424"));
        var shift = new Shift.Changed(
                Standing.fresh(dossier.id()), StandingValue.ESTABLISHED, StandingReason.ARREARS_CLEARED);
        return Stream.of(
                ResellerApplied.of(file, Samples.profile().address().country(), 1, Samples.NOW),
                ResellerApproved.of(approved, 2),
                ResellerRejected.of(file, "No shop.", 2, Samples.NOW),
                ResellerActivated.of(dossier, Percentage.ZERO, StandingValue.NEW, 3, Samples.NOW),
                ResellerProfileChanged.of(dossier, 4, Samples.NOW),
                ResellerRateChanged.of(dossier.id(), new Rate(Percentage.of("12.5"), Samples.TODAY), 5, Samples.NOW),
                ResellerStandingChanged.of(shift, 6, Samples.NOW),
                ResellerSuspended.of(dossier, "Asked for.", 7, Samples.NOW),
                ResellerReinstated.of(dossier, "Asked for.", 8, Samples.NOW),
                PolicyPublished.of(OrderId.random().value(), policy, 1, Samples.NOW),
                PolicyAccepted.of(acceptance, 9),
                PolicyAccepted.of(byOrder, 10),
                ResellerLeft.of(dossier, "Asked for.", 3, 11, Samples.NOW),
                OpportunityHandedOver.of(Samples.lead(), 12),
                OpportunityDiscountGranted.of(
                        Samples.lead(),
                        new ExtraDiscount(Percentage.of("5"), Percentage.of("30"), Samples.TODAY),
                        13,
                        Samples.NOW),
                OpportunityDiscountEnded.of(Samples.lead(), OpportunityDiscountEnded.Reason.LOST, 14, Samples.NOW));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void every_event_is_what_its_schema_says(OutboundEvent event) {
        Contracts.assertPublishes(EventJson.mapper(), event.getClass().getSimpleName(), event);
    }
}
