package dev.mitra.reseller.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Samples;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressingAThreadTest {

    private final Mailroom mailroom = new Mailroom(Samples.email("sales@kestrelwood.example"));

    @Test
    @DisplayName("R12.1 each thread has an address of its own, and no two have the same")
    void addresses() {
        var tokens = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var token = ReplyToken.random();
            tokens.add(token.text());
            var address = mailroom.addressOf(token);
            assertThat(mailroom.tokenIn(List.of(Samples.email("a@b.example"), address)))
                    .contains(token);
            assertThat(mailroom.owns(address)).isTrue();
        }
        assertThat(tokens).hasSize(1000).allMatch(token -> token.matches(ReplyToken.PATTERN));
    }

    @Test
    void a_token_of_another_domain_or_of_another_shape_leads_nowhere() {
        var token = ReplyToken.random().text();
        assertThat(mailroom.tokenIn(List.of(
                        Samples.email("sales+" + token + "@elsewhere.example"),
                        Samples.email("sales+" + token + "u@kestrelwood.example"),
                        Samples.email("sales+short@kestrelwood.example"))))
                .isEmpty();
    }

    @Test
    @DisplayName("R6.2 a topic's own mailbox tells what a mail is about")
    void topics() {
        assertThat(mailroom.topicOf(List.of(Samples.email("Support@Kestrelwood.example"))))
                .isEqualTo(Topic.SUPPORT);
        assertThat(mailroom.topicOf(List.of(Samples.email("billing@elsewhere.example"))))
                .isEqualTo(Topic.OTHER);
        assertThat(mailroom.topicOf(List.of(mailroom.inbox()))).isEqualTo(Topic.OTHER);
    }

    @Test
    void a_token_stands_in_no_log() {
        var token = ReplyToken.random();
        assertThat(token.toString()).doesNotContain(token.text());
    }
}
