package dev.mitra.reseller.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.conversation.State.Closing;
import dev.mitra.reseller.programme.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThreadStatesTest {

    private static final Correspondent PARTNER =
            new Correspondent(ResellerId.random(), Samples.email("owner@lonestar-licences.example"), true, Language.EN);
    private static final State WAITING = new State.Waiting(Samples.NOW);
    private static final State ANSWERED = new State.Answered();
    private static final State DONE = new State.Closed(Closing.DONE);
    private static final State FORUM = new State.Closed(Closing.SUPPORT);
    private static final State POLICY = new State.Closed(Closing.CALL);

    enum Action {
        PARTNER_WRITES,
        STAFF_ANSWERS,
        LABEL_BILLING,
        LABEL_SUPPORT,
        LABEL_CALL,
        CLOSE
    }

    /// What each action leads to in each state; a pair that is not here is refused.
    private static final Map<State, Map<Action, State>> MOVES = Map.of(
            WAITING,
            Map.of(
                    Action.PARTNER_WRITES, WAITING,
                    Action.STAFF_ANSWERS, ANSWERED,
                    Action.LABEL_BILLING, WAITING,
                    Action.LABEL_SUPPORT, FORUM,
                    Action.LABEL_CALL, POLICY,
                    Action.CLOSE, DONE),
            ANSWERED,
            Map.of(
                    Action.PARTNER_WRITES, new State.Waiting(Samples.NOW.plusSeconds(60)),
                    Action.STAFF_ANSWERS, ANSWERED,
                    Action.LABEL_BILLING, ANSWERED,
                    Action.LABEL_SUPPORT, FORUM,
                    Action.LABEL_CALL, POLICY,
                    Action.CLOSE, DONE),
            DONE,
            Map.of(
                    Action.PARTNER_WRITES,
                    new State.Waiting(Samples.NOW.plusSeconds(60)),
                    Action.STAFF_ANSWERS,
                    ANSWERED),
            FORUM,
            Map.of(),
            POLICY,
            Map.of());

    private static Conversation in(State state) {
        var thread = Conversation.opened(PARTNER, Topic.OTHER, Subject.of("Seats"), null, Samples.NOW);
        return new Conversation(
                thread.id(),
                PARTNER,
                Topic.OTHER,
                thread.subject(),
                null,
                thread.replyToken(),
                null,
                Samples.NOW,
                state);
    }

    private static Turn act(Conversation thread, Action action) {
        return switch (action) {
            case PARTNER_WRITES -> thread.partnerWrites(Samples.NOW.plusSeconds(60));
            case STAFF_ANSWERS -> thread.staffAnswers();
            case LABEL_BILLING -> thread.relabel(Topic.BILLING);
            case LABEL_SUPPORT -> thread.relabel(Topic.SUPPORT);
            case LABEL_CALL -> thread.relabel(Topic.CALL);
            case CLOSE -> thread.close();
        };
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(WAITING, ANSWERED, DONE, FORUM, POLICY)
                .flatMap(state -> Stream.of(Action.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "R12.1 R6.2 R11.3 {0} and {1}")
    @MethodSource("everyPair")
    void every_state_and_every_action(State state, Action action) {
        var expected = MOVES.getOrDefault(state, Map.of()).get(action);
        var turn = act(in(state), action);
        if (expected == null) {
            assertThat(turn).isEqualTo(new Turn.IsClosed(((State.Closed) state).why()));
        } else {
            assertThat(turn)
                    .isInstanceOfSatisfying(
                            Turn.Done.class,
                            done -> assertThat(done.conversation().state()).isEqualTo(expected));
        }
    }

    @ParameterizedTest(name = "a subject is one line without marks of answers: {0}")
    @MethodSource("subjects")
    void subjects_are_fit_for_a_header(List<String> writtenAndKept) {
        assertThat(Subject.of(writtenAndKept.getFirst()).text()).isEqualTo(writtenAndKept.getLast());
    }

    static Stream<List<String>> subjects() {
        return Stream.of(
                List.of("Re: AW: Fwd: Seats", "Seats"),
                List.of("Bls: Harga", "Harga"),
                List.of("Seats\r\nBcc: victim@shop.example", "Seats Bcc: victim@shop.example"),
                List.of("Re:  ", "-"),
                List.of("Regarding seats", "Regarding seats"));
    }
}
