package dev.mitra.reseller.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.opportunity.Opportunity.Status;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpportunityStatesTest {

    private static final Lead LEAD = new Lead(
            OpportunityId.random(),
            ResellerId.random(),
            ThreadId.random(),
            "Hill School",
            Country.US,
            null,
            "Seats for pupils",
            "The head agreed by mail of 2 March.",
            AccountId.random(),
            Samples.NOW);
    private static final Opportunity.Decision DECISION = new Opportunity.Decision(Samples.REVIEWER, Samples.NOW);

    enum Action {
        ACCEPT,
        DECLINE,
        CLOSE
    }

    /// What each action leads to in each state; a pair that is not here is refused.
    private static final Map<Status, Map<Action, Status>> MOVES = Map.of(
            Status.OFFERED,
            Map.of(Action.ACCEPT, Status.ACCEPTED, Action.DECLINE, Status.DECLINED),
            Status.ACCEPTED,
            Map.of(Action.CLOSE, Status.CLOSED));

    private static Opportunity in(Status status) {
        return switch (status) {
            case OFFERED -> new Opportunity.Offered(LEAD);
            case ACCEPTED -> new Opportunity.Accepted(LEAD, DECISION);
            case DECLINED -> new Opportunity.Declined(LEAD, DECISION, "Known to us.");
            case CLOSED -> new Opportunity.Closed(LEAD, DECISION, Opportunity.Outcome.WON, Samples.NOW);
        };
    }

    private static Step act(Opportunity opportunity, Action action) {
        return switch (action) {
            case ACCEPT -> opportunity.accept(DECISION);
            case DECLINE -> opportunity.decline(DECISION, "Known to us.");
            case CLOSE -> opportunity.close(Opportunity.Outcome.LOST, Samples.NOW);
        };
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(Status.values())
                .flatMap(status -> Stream.of(Action.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "R11.4 {0} and {1}")
    @MethodSource("everyPair")
    void every_state_and_every_action(Status status, Action action) {
        var expected = MOVES.getOrDefault(status, Map.of()).get(action);
        var step = act(in(status), action);
        if (expected == null) {
            assertThat(step).isEqualTo(new Step.NotInState(status));
        } else {
            assertThat(step)
                    .isInstanceOfSatisfying(
                            Step.Done.class,
                            done -> assertThat(done.opportunity().status()).isEqualTo(expected));
        }
    }
}
