package dev.mitra.reseller.faq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.faq.FaqEntry.Status;
import dev.mitra.reseller.programme.Language;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaqEntryStatesTest {

    private static final FaqEntry.Text ENGLISH = new FaqEntry.Text("How many seats does a school need?", "One each.");
    private static final FaqEntry.Text INDONESIAN =
            new FaqEntry.Text("Berapa kursi untuk sekolah?", "Satu masing-masing.");
    private static final Map<Language, FaqEntry.Text> HALF = Map.of(Language.EN, ENGLISH);
    private static final Map<Language, FaqEntry.Text> WHOLE = Map.of(Language.EN, ENGLISH, Language.ID, INDONESIAN);

    enum Action {
        PUBLISH,
        RETIRE,
        REWRITE
    }

    /// Of an entry with both languages; a pair that is not here is refused.
    private static final Map<Status, Map<Action, Status>> MOVES = Map.of(
            Status.DRAFT,
            Map.of(Action.PUBLISH, Status.PUBLISHED, Action.RETIRE, Status.RETIRED, Action.REWRITE, Status.DRAFT),
            Status.PUBLISHED,
            Map.of(Action.RETIRE, Status.RETIRED, Action.REWRITE, Status.PUBLISHED),
            Status.RETIRED,
            Map.of(Action.PUBLISH, Status.PUBLISHED));

    private static FaqEntry in(Status status) {
        var drafted = FaqEntry.drafted(MessageId.random(), WHOLE);
        return new FaqEntry(drafted.id(), drafted.key(), drafted.source(), WHOLE, status);
    }

    private static FaqEntry.Step act(FaqEntry entry, Action action) {
        return switch (action) {
            case PUBLISH -> entry.publish();
            case RETIRE -> entry.retire();
            case REWRITE -> entry.rewrite(WHOLE);
        };
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(Status.values())
                .flatMap(status -> Stream.of(Action.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "R12.3 {0} and {1}")
    @MethodSource("everyPair")
    void every_state_and_every_action(Status status, Action action) {
        var expected = MOVES.getOrDefault(status, Map.of()).get(action);
        var step = act(in(status), action);
        if (expected == null) {
            assertThat(step).isEqualTo(new FaqEntry.NotInState(status));
        } else {
            assertThat(((FaqEntry.Done) step).entry().status()).isEqualTo(expected);
        }
    }

    @Test
    void one_language_alone_is_never_public() {
        var half = FaqEntry.drafted(MessageId.random(), HALF);
        assertThat(half.publish()).isEqualTo(new FaqEntry.NotTranslated());
        assertThat(in(Status.PUBLISHED).rewrite(HALF)).isEqualTo(new FaqEntry.NotTranslated());
        assertThat(half.key()).matches("how-many-seats-does-a-school-need-[0-9a-f]{6}");
    }

    @Test
    void the_public_address_is_made_of_what_is_public_and_stays_from_then_on() {
        var letter = new FaqEntry.Text("Hill School, dana@hill.example", "We write to Dana.");
        var draft = FaqEntry.drafted(MessageId.random(), Map.of(Language.EN, letter));
        var rewritten = ((FaqEntry.Done) draft.rewrite(WHOLE)).entry();
        assertThat(rewritten.key()).matches("how-many-seats-does-a-school-need-[0-9a-f]{6}");
        var published = ((FaqEntry.Done) rewritten.publish()).entry();
        var other = new FaqEntry.Text("Something else?", "Yes.");
        assertThat(((FaqEntry.Done) published.rewrite(Map.of(Language.EN, other, Language.ID, other)))
                        .entry()
                        .key())
                .isEqualTo(rewritten.key());
    }
}
