package dev.mitra.reseller.reseller;

import static dev.mitra.reseller.reseller.Reseller.Status.ACTIVE;
import static dev.mitra.reseller.reseller.Reseller.Status.APPLICANT;
import static dev.mitra.reseller.reseller.Reseller.Status.APPROVED;
import static dev.mitra.reseller.reseller.Reseller.Status.DECLINED;
import static dev.mitra.reseller.reseller.Reseller.Status.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.Samples;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResellerStatesTest {

    private static final Rate RATE = new Rate(Percentage.of("10"), Samples.TODAY);
    private static final Dossier DOSSIER = Samples.dossier();

    enum Action {
        APPROVE,
        DECLINE,
        ACCEPT_POLICY,
        VERIFY_LISTING,
        CHANGE_RATE,
        CHANGE_PROFILE,
        SUSPEND,
        REINSTATE
    }

    /// What each action leads to in each state; a pair that is not here is refused.
    private static final Map<Reseller.Status, Map<Action, Reseller.Status>> MOVES = Map.of(
            APPLICANT,
            Map.of(Action.APPROVE, APPROVED, Action.DECLINE, DECLINED, Action.ACCEPT_POLICY, APPLICANT),
            DECLINED,
            Map.of(),
            APPROVED,
            Map.of(
                    Action.ACCEPT_POLICY, APPROVED,
                    Action.VERIFY_LISTING, APPROVED,
                    Action.CHANGE_RATE, APPROVED,
                    Action.CHANGE_PROFILE, APPROVED),
            ACTIVE,
            Map.of(
                    Action.ACCEPT_POLICY, ACTIVE,
                    Action.VERIFY_LISTING, ACTIVE,
                    Action.CHANGE_RATE, ACTIVE,
                    Action.CHANGE_PROFILE, ACTIVE,
                    Action.SUSPEND, SUSPENDED),
            SUSPENDED,
            Map.of(
                    Action.ACCEPT_POLICY, SUSPENDED,
                    Action.VERIFY_LISTING, SUSPENDED,
                    Action.CHANGE_RATE, SUSPENDED,
                    Action.CHANGE_PROFILE, SUSPENDED,
                    Action.REINSTATE, ACTIVE));

    private static Reseller in(Reseller.Status status) {
        return switch (status) {
            case APPLICANT -> new Reseller.Applicant(DOSSIER);
            case DECLINED -> new Reseller.Declined(DOSSIER);
            case APPROVED -> new Reseller.Approved(DOSSIER);
            case ACTIVE -> new Reseller.Active(DOSSIER);
            case SUSPENDED -> new Reseller.Suspended(DOSSIER, "Asked for.");
        };
    }

    private static Move act(Reseller reseller, Action action) {
        return switch (action) {
            case APPROVE -> reseller.approve(true, RATE);
            case DECLINE -> reseller.decline();
            case ACCEPT_POLICY -> reseller.acceptPolicy("2026-01");
            case VERIFY_LISTING -> reseller.verifyListing(Samples.listing(Samples.TABULON));
            case CHANGE_RATE -> reseller.changeRate(RATE);
            case CHANGE_PROFILE -> reseller.changeProfile(Samples.profile());
            case SUSPEND -> reseller.suspend("Asked for.");
            case REINSTATE -> reseller.reinstate();
        };
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(Reseller.Status.values())
                .flatMap(status -> Stream.of(Action.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "R2.6 {0} and {1}")
    @MethodSource("everyPair")
    void every_state_and_every_action(Reseller.Status status, Action action) {
        var move = act(in(status), action);
        var expected = MOVES.getOrDefault(status, Map.of()).get(action);
        if (expected == null) {
            assertThat(move).isEqualTo(new Move.Refused(status));
        } else {
            assertThat(move)
                    .isInstanceOfSatisfying(
                            Move.Done.class,
                            done -> assertThat(done.reseller().status()).isEqualTo(expected));
        }
    }

    @Test
    void a_change_keeps_everything_else() {
        var changed = (Move.Done) in(SUSPENDED).acceptPolicy("2026-01");
        assertThat(changed.reseller()).isEqualTo(new Reseller.Suspended(DOSSIER.accepted("2026-01"), "Asked for."));
        var twice = DOSSIER.with(Samples.listing(Samples.TABULON)).with(Samples.listing(Samples.TABULON));
        assertThat(twice.listings()).hasSize(1);
    }
}
