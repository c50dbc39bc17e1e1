package dev.mitra.messaging.mail;

import static dev.mitra.messaging.mail.MailPost.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.MessageContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingOutcomesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final MailPost post = new MailPost();

    @AfterEach
    void stop() {
        post.close();
    }

    @Test
    void an_observer_that_fails_holds_up_its_own_mail_alone() {
        var stuck = mail("INVOICE");
        post.told.failing = stuck.about();
        post.queue(List.of(stuck, mail("INVOICE"), mail("LICENSE")));
        post.start();
        await().atMost(PATIENCE).until(() -> post.waiting() == 1);
        post.queue(List.of(mail("INVOICE")));
        await().atMost(PATIENCE).until(() -> post.told.accepted.size() == 2);
        await("longer than the lease, and still tried").atMost(PATIENCE).until(() -> post.told.attempts(stuck) >= 10);
        assertThat(post.waiting()).isEqualTo(1);
        post.told.failing = null;
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.catcher.mails()).as("what SMTP took is not sent again").hasSize(4);
    }

    @Test
    void recording_that_takes_longer_than_the_lease_and_fails_lets_no_mail_be_sent_again() {
        var stuck = mail("INVOICE");
        post.told.failing = stuck.about();
        post.told.slow = true;
        post.queue(List.of(stuck));
        post.start();
        await().atMost(PATIENCE).until(() -> post.told.attempts(stuck) >= 4);
        post.told.failing = null;
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.catcher.mails()).hasSize(1);
    }

    @Test
    void what_could_not_be_recorded_is_tried_again_when_the_process_ends() {
        var stuck = mail("INVOICE");
        post.told.failing = stuck.about();
        post.queue(List.of(stuck));
        post.start();
        await().atMost(PATIENCE).until(() -> post.told.attempts(stuck) >= 2);
        var ending = CompletableFuture.runAsync(post.loops.getFirst()::close);
        await().atMost(PATIENCE).until(() -> !post.loops.getFirst().isRunning());
        post.told.failing = null;
        assertThat(ending).succeedsWithin(PATIENCE);
        assertThat(post.waiting()).isZero();
        assertThat(post.catcher.mails()).hasSize(1);
    }

    @Test
    void what_is_told_of_a_mail_has_the_cause_for_which_it_was_written() {
        var cause = new MessageContext(UUID.randomUUID(), UUID.randomUUID(), null);
        cause.run(() -> post.queue(List.of(mail("INVOICE"))));
        post.queue(List.of(mail("INVOICE")), () -> Optional.of(TRACE));
        post.start();
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.told.causes)
                .as("one for an event, one that a person asked for")
                .containsExactlyInAnyOrder(Optional.of(cause), Optional.empty());
        assertThat(post.told.traces)
                .as("what is told of the other continues the trace of the request")
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(TRACE));
    }
}
