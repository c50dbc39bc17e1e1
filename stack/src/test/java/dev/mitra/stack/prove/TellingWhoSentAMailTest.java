package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@DisplayName("I5: telling who sent a mail, and which are missing")
class TellingWhoSentAMailTest {

    private static final Set<String> NONE = Set.of();

    @Test
    void what_a_service_wrote_down_was_sent_by_it_however_often_it_came() {
        assertThat(sentByNobody(Set.of("1@mitra"), NONE, of("<1@mitra>", "INVOICE"), of("<1@mitra>", "INVOICE")))
                .isEmpty();
    }

    @Test
    void what_no_service_wrote_down_was_sent_by_nobody_and_is_told_once() {
        assertThat(sentByNobody(Set.of("1@mitra"), NONE, of("<2@mitra>", "INVOICE"), of("<2@mitra>", "INVOICE")))
                .containsExactly("2@mitra was sent by nobody");
    }

    @Test
    void a_person_s_mail_that_came_to_the_programme_is_none_of_the_services() {
        assertThat(sentByNobody(NONE, Set.of("owner@pc"), byAPerson("<owner@pc>")))
                .isEmpty();
    }

    @Test
    void a_mail_without_a_kind_that_did_not_come_to_the_programme_was_sent_by_nobody() {
        assertThat(sentByNobody(NONE, Set.of("another@pc"), byAPerson("<owner@pc>")))
                .containsExactly("owner@pc was sent by nobody");
    }

    @Test
    void a_mail_with_a_kind_is_a_service_s_even_where_it_came_to_the_programme() {
        assertThat(sentByNobody(NONE, Set.of("3@mitra"), of("<3@mitra>", "LOG_IN")))
                .containsExactly("3@mitra was sent by nobody");
    }

    @Test
    void whoever_gets_licences_is_invited_or_told_of_them_once() {
        var delivered = Map.of("INVOICE", 1, "PAYMENT_RECEIVED", 1, "LICENSE", 1);

        assertThat(judged(delivered, Map.of("ACCOUNT_ACTIVATION", 1))).isEmpty();
        assertThat(judged(delivered, Map.of("LICENSE_ADDED", 1))).isEmpty();
        assertThat(judged(delivered, Map.of())).singleElement().asString().startsWith("1 should have one of");
        assertThat(judged(delivered, Map.of("ACCOUNT_ACTIVATION", 1, "LICENSE_ADDED", 1)))
                .singleElement()
                .asString()
                .startsWith("1 should have one of");
    }

    private static List<String> judged(Map<String, Integer> mails, Map<String, Integer> more) {
        var seen = new TreeMap<>(mails);
        seen.putAll(more);
        var status = Json.MAPPER.createObjectNode().put("payment", "PAID").put("release", "RELEASED");
        return OneMailPerOrderAndKind.judged("1", status, seen);
    }

    private static List<String> sentByNobody(Set<String> written, Set<String> letters, JsonNode... mails) {
        return OneMailPerOrderAndKind.sentByNobody(List.of(mails), written, letters);
    }

    private static JsonNode byAPerson(String messageId) {
        return Json.MAPPER.createObjectNode().put("messageId", messageId);
    }

    private static JsonNode of(String messageId, String kind) {
        return Json.MAPPER.createObjectNode().put("messageId", messageId).put("kind", kind);
    }
}
