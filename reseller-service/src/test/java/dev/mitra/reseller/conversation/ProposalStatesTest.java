package dev.mitra.reseller.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.conversation.Proposal.Status;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalStatesTest {

    private static final AccountId AUTHOR = AccountId.random();
    private static final AccountId SECOND = AccountId.random();

    enum Action {
        APPROVE,
        REFUSE,
        WITHDRAW
    }

    private static Proposal in(Status status) {
        var proposed = Proposal.proposed(ThreadId.random(), "One per pupil.", AUTHOR, Samples.NOW);
        return switch (status) {
            case PROPOSED -> proposed;
            case APPROVED -> done(proposed.approve(SECOND, Samples.NOW));
            case REFUSED -> done(proposed.refuse(SECOND, Samples.NOW, "Too short."));
            case WITHDRAWN -> done(proposed.withdraw(AUTHOR, Samples.NOW));
        };
    }

    private static Proposal done(Proposal.Step step) {
        return ((Proposal.Done) step).proposal();
    }

    private static Proposal.Step act(Proposal proposal, Action action, AccountId by) {
        return switch (action) {
            case APPROVE -> proposal.approve(by, Samples.NOW);
            case REFUSE -> proposal.refuse(by, Samples.NOW, "Too short.");
            case WITHDRAW -> proposal.withdraw(by, Samples.NOW);
        };
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(Status.values())
                .flatMap(status -> Stream.of(Action.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "R12.2 {0} and {1}")
    @MethodSource("everyPair")
    void every_state_every_action_and_both_persons(Status status, Action action) {
        boolean authors = action == Action.WITHDRAW;
        var wrong = act(in(status), action, authors ? SECOND : AUTHOR);
        assertThat(wrong).isEqualTo(authors ? new Proposal.OtherPerson() : new Proposal.SamePerson());

        var right = act(in(status), action, authors ? AUTHOR : SECOND);
        if (status == Status.PROPOSED) {
            var expected = switch (action) {
                case APPROVE -> Status.APPROVED;
                case REFUSE -> Status.REFUSED;
                case WITHDRAW -> Status.WITHDRAWN;
            };
            assertThat(done(right).state().status()).isEqualTo(expected);
        } else {
            assertThat(right).isEqualTo(new Proposal.NotInState(status));
        }
    }
}
