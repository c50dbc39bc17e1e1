package dev.mitra.reseller.reseller;

import static dev.mitra.reseller.reseller.Reseller.Status.ACTIVE;
import static dev.mitra.reseller.reseller.Reseller.Status.APPLICANT;
import static dev.mitra.reseller.reseller.Reseller.Status.APPROVED;
import static dev.mitra.reseller.reseller.Reseller.Status.DECLINED;
import static dev.mitra.reseller.reseller.Reseller.Status.LEFT;
import static dev.mitra.reseller.reseller.Reseller.Status.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.Samples;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResellerStatesTest {

    private static final Rate RATE = new Rate(Percentage.of("10"), Samples.TODAY);
    private static final AccountId SECOND = AccountId.random();
    private static final Dossier DOSSIER = Samples.dossier()
            .with(Samples.listing(Samples.TABULON))
            .with(new RateProposal(new Rate(Percentage.of("12.5"), Samples.TODAY), Samples.REVIEWER));

    enum Action {
        APPROVE,
        DECLINE,
        ACCEPT_POLICY,
        VERIFY_LISTING,
        CHANGE_RATE,
        CHANGE_PROFILE,
        LOSE_LISTING,
        PROPOSE_RATE,
        CONFIRM_RATE,
        DROP_RATE,
        SUSPEND,
        REINSTATE,
        LEAVE
    }

    /// What each action leads to in each state; a pair that is not here is refused.
    private static final Map<Reseller.Status, Map<Action, Reseller.Status>> MOVES = Map.of(
            APPLICANT,
            Map.of(
                    Action.APPROVE, APPROVED,
                    Action.DECLINE, DECLINED,
                    Action.ACCEPT_POLICY, APPLICANT,
                    Action.CHANGE_PROFILE, APPLICANT),
            DECLINED,
            Map.of(),
            APPROVED,
            admitted(APPROVED, Map.of()),
            ACTIVE,
            admitted(ACTIVE, Map.of(Action.SUSPEND, SUSPENDED)),
            SUSPENDED,
            admitted(SUSPENDED, Map.of(Action.REINSTATE, ACTIVE)),
            LEFT,
            Map.of());

    /// What every reseller may do once its application is approved, and what this state allows beside it.
    private static Map<Action, Reseller.Status> admitted(Reseller.Status stays, Map<Action, Reseller.Status> beside) {
        var moves = new EnumMap<Action, Reseller.Status>(Action.class);
        Stream.of(
                        Action.ACCEPT_POLICY,
                        Action.VERIFY_LISTING,
                        Action.CHANGE_RATE,
                        Action.CHANGE_PROFILE,
                        Action.LOSE_LISTING,
                        Action.PROPOSE_RATE,
                        Action.CONFIRM_RATE,
                        Action.DROP_RATE)
                .forEach(action -> moves.put(action, stays));
        moves.put(Action.LEAVE, LEFT);
        moves.putAll(beside);
        return moves;
    }

    private static Reseller in(Reseller.Status status) {
        return switch (status) {
            case APPLICANT -> new Reseller.Applicant(DOSSIER);
            case DECLINED -> new Reseller.Declined(DOSSIER);
            case APPROVED -> new Reseller.Approved(DOSSIER);
            case ACTIVE -> new Reseller.Active(DOSSIER);
            case SUSPENDED -> new Reseller.Suspended(DOSSIER, "Asked for.");
            case LEFT -> new Reseller.Left(DOSSIER, "Asked for.");
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
            case LOSE_LISTING -> reseller.loseListing(Samples.TABULON);
            case PROPOSE_RATE -> reseller.proposeRate(new RateProposal(RATE, Samples.REVIEWER));
            case CONFIRM_RATE -> reseller.confirmRate(SECOND, Samples.TODAY);
            case DROP_RATE -> reseller.dropRate();
            case LEAVE -> reseller.leave("Asked for.");
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

    @Test
    @DisplayName("R4.1 four eyes: who entered a rate cannot confirm it; confirmed late, it begins on that day")
    void four_eyes_on_a_rate() {
        var active = new Reseller.Active(DOSSIER);
        assertThat(active.confirmRate(Samples.REVIEWER, Samples.TODAY)).isEqualTo(new Move.SecondIsFirst());
        var later = Samples.TODAY.plusDays(3);
        var confirmed =
                ((Move.Done) active.confirmRate(SECOND, later)).reseller().dossier();
        assertThat(confirmed.rates().inOrder()).containsExactly(new Rate(Percentage.of("12.5"), later));
        assertThat(confirmed.proposal()).isNull();
        var nothingProposed = new Reseller.Active(Samples.dossier());
        assertThat(nothingProposed.confirmRate(SECOND, later)).isEqualTo(new Move.NoRateProposed());
        assertThat(nothingProposed.dropRate()).isEqualTo(new Move.NoRateProposed());
    }

    @Test
    @DisplayName("R2.6 a listing that staff did not find is missing again; one that nobody saw cannot be lost")
    void a_lost_listing() {
        var active = new Reseller.Active(DOSSIER);
        var lost = ((Move.Done) active.loseListing(Samples.TABULON)).reseller();
        assertThat(lost.status()).isEqualTo(ACTIVE);
        assertThat(lost.dossier().missing(List.of(Samples.TABULON), Samples.TODAY))
                .contains(new Missing.ListingOf(Samples.TABULON));
        assertThat(active.loseListing(Samples.QUILLMARK)).isEqualTo(new Move.NotListed(Samples.QUILLMARK));
    }
}
