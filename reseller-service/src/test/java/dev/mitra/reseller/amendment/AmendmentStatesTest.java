package dev.mitra.reseller.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.amendment.Amendment.Status;
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
class AmendmentStatesTest {

    private static final AccountId OWNER = AccountId.random();
    private static final Wish WISH = new Wish(
            AmendmentId.random(), ResellerId.random(), Samples.profile(), "We have merged.", OWNER, Samples.NOW);

    enum Action {
        ACCEPT,
        REFUSE,
        WITHDRAW
    }

    /// What each action leads to; any other state refuses all of them.
    private static final Map<Action, Status> OF_REQUESTED =
            Map.of(Action.ACCEPT, Status.ACCEPTED, Action.REFUSE, Status.REFUSED, Action.WITHDRAW, Status.WITHDRAWN);

    private static Amendment in(Status status) {
        var decision = new Amendment.Decision(Samples.REVIEWER, Samples.NOW);
        return switch (status) {
            case REQUESTED -> new Amendment.Requested(WISH);
            case ACCEPTED -> new Amendment.Accepted(WISH, decision);
            case REFUSED -> new Amendment.Refused(WISH, decision, "No proof.");
            case WITHDRAWN -> new Amendment.Withdrawn(WISH);
        };
    }

    private static Ruling act(Amendment amendment, Action action, AccountId who) {
        var decision = new Amendment.Decision(who, Samples.NOW);
        return switch (action) {
            case ACCEPT -> amendment.accept(decision);
            case REFUSE -> amendment.refuse(decision, "No proof.");
            case WITHDRAW -> amendment.withdraw();
        };
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(Status.values())
                .flatMap(status -> Stream.of(Action.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("everyPair")
    void every_state_and_every_action(Status status, Action action) {
        var ruling = act(in(status), action, Samples.REVIEWER);
        if (status == Status.REQUESTED) {
            assertThat(ruling)
                    .isInstanceOfSatisfying(
                            Ruling.Done.class,
                            done -> assertThat(done.amendment().status()).isEqualTo(OF_REQUESTED.get(action)));
        } else {
            assertThat(ruling).isEqualTo(new Ruling.NotInState(status));
        }
    }

    @Test
    @DisplayName("R2.5 nobody reviews a change of their own firm")
    void own_change() {
        assertThat(act(in(Status.REQUESTED), Action.ACCEPT, OWNER)).isEqualTo(new Ruling.ReviewerIsApplicant());
        assertThat(act(in(Status.REQUESTED), Action.REFUSE, OWNER)).isEqualTo(new Ruling.ReviewerIsApplicant());
    }
}
