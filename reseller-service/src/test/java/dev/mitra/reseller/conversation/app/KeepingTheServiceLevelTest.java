package dev.mitra.reseller.conversation.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Desk;
import dev.mitra.reseller.conversation.Messages;
import dev.mitra.reseller.conversation.State;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The real rows under a clock that the test sets.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Keeping the service level")
class KeepingTheServiceLevelTest {

    private static final Duration LEVEL = Duration.ofHours(24);

    @Inject
    Conversations conversations;

    @Inject
    Messages messages;

    /// A clock that stands.
    private record Standing(Instant now) implements BusinessClock {
        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }

    private ThreadId opened(Applicant partner) {
        String thread = partner.asItself()
                .body(Map.of("topic", "OTHER", "subject", "Seats", "text", "How many?"))
                .post("/v1/threads")
                .path("id");
        return new ThreadId(TypeId.parse("thr", thread).orElseThrow());
    }

    private static void answer(ThreadId thread) {
        Applicant.asSales()
                .body(Map.of("text", "Twenty."))
                .post("/v1/threads/{id}/messages", thread.external())
                .then()
                .statusCode(201);
    }

    private static void write(Applicant partner, ThreadId thread) {
        partner.asItself()
                .body(Map.of("text", "And for teachers?"))
                .post("/v1/threads/{id}/messages", thread.external())
                .then()
                .statusCode(201);
    }

    private Instant waitingSince(ThreadId thread) {
        var found = QuarkusTransaction.requiringNew()
                .call(() -> conversations.find(thread).orElseThrow());
        return ((State.Waiting) found.state()).since();
    }

    /// Over pages of three, so that the walk is proven as well.
    private List<ThreadId> lateAt(Instant now) {
        var desk = new Desk(List.of(), LEVEL, Set.of());
        var threads = new ShowThreads(conversations, messages, desk, new Standing(now));
        var late = new ArrayList<ThreadId>();
        Conversations.@Nullable LateKey after = null;
        List<Conversation> page;
        do {
            var from = after;
            page = QuarkusTransaction.requiringNew().call(() -> threads.late(from, 3));
            for (var thread : page) {
                late.add(thread.id());
                after = new Conversations.LateKey(((State.Waiting) thread.state()).since(), thread.id());
            }
        } while (!page.isEmpty());
        return late;
    }

    @Test
    @DisplayName(
            "R12.1 who has waited longer than the service level for the first answer is listed, the longest wait first")
    void late() {
        var partner = Applicant.approved();
        var first = opened(partner);
        var second = opened(partner);
        var answered = opened(partner);
        answer(answered);
        var since = waitingSince(first);

        assertThat(lateAt(since.plus(LEVEL))).doesNotContain(first, second, answered);
        assertThat(lateAt(waitingSince(second).plus(LEVEL).plusMillis(1)))
                .containsSubsequence(first, second)
                .doesNotContain(answered);
    }

    @Test
    @DisplayName("R12.1 more words do not begin the wait anew, and a new question after an answer does")
    void theOldestCounts() {
        var partner = Applicant.approved();
        var thread = opened(partner);
        var since = waitingSince(thread);
        write(partner, thread);
        assertThat(waitingSince(thread)).isEqualTo(since);

        answer(thread);
        write(partner, thread);
        assertThat(waitingSince(thread)).isAfter(since);
        assertThat(lateAt(since.plus(LEVEL).plusMillis(1))).doesNotContain(thread);
    }
}
