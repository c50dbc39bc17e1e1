package dev.mitra.reseller.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.privacy.app.ForgetPerson;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingWholeMailboxesTest {

    @Inject
    ForgetPerson forgetPerson;

    @Inject
    Ledger ledger;

    private final Applicant person = Applicant.somebody();

    /// Names of the service's own tables, once per row that holds the word; what was mailed and announced
    /// ages out.
    private List<String> rowsThatHold(String word) {
        var tables = ledger.strings(
                "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'",
                "public");
        return tables.stream()
                .filter(table -> !table.startsWith("flyway"))
                .flatMap(table ->
                        ledger
                                .strings("select '" + table + "' from " + table + " t where " + asText(table), word)
                                .stream())
                .toList();
    }

    /// Mails as they came are bytes.
    private static String asText(String table) {
        var text = table.equals("inbound_mail") ? "encode(t.raw, 'escape') || to_jsonb(t)::text" : "to_jsonb(t)::text";
        return text + " ilike '%' || ? || '%'";
    }

    @Test
    void another_person_s_mailbox_that_holds_the_forgotten_one_stays_whole() {
        var mailbox = person.email().canonical();
        String thread = Letters.from(mailbox)
                .body("Write to x" + mailbox + ", " + mailbox + ".id or " + mailbox + ".")
                .hand()
                .path("threadId");
        forgetPerson.note(person.account(), person.email());

        forgetPerson.forget(person.account());

        assertThat(ledger.strings(
                        "select body from message where thread_id = ?",
                        TypeId.parse("thr", thread).orElseThrow()))
                .containsExactly("Write to x" + mailbox + ", " + mailbox + ".id or -.");
    }

    @Test
    void a_mailbox_goes_in_the_spelling_that_people_read_as_well() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var read = "dana@schüle-" + word + ".example";
        var mailbox = Samples.email(read);
        Letters.from(mailbox.canonical())
                .body("Write to " + read + " or " + mailbox.canonical())
                .hand();
        forgetPerson.note(person.account(), mailbox);

        forgetPerson.forget(person.account());

        assertThat(rowsThatHold(word)).isEmpty();
    }

    @Test
    void who_is_forgotten_applies_and_drafts_no_more_with_a_token_that_still_lasts() {
        forgetPerson.forget(person.account());
        person.apply("IT_RESALE").then().statusCode(401);
        person.asItself()
                .body(Map.of("company", "Firm"))
                .put("/v1/reseller-applications/draft")
                .then()
                .statusCode(401);
        assertThat(rowsThatHold(person.email().canonical())).isEmpty();
    }

    @Test
    void a_mailbox_goes_from_scenarios_and_from_what_a_change_was_asked_for() {
        person.activate();
        var mailbox = person.email().canonical();
        person.asItself()
                .body(Map.of(
                        "topic",
                        "GUIDANCE",
                        "subject",
                        "Seats",
                        "text",
                        "How many?",
                        "scenario",
                        Map.of("products", "Tabulon", "environment", "Ask " + mailbox, "seats", 3)))
                .post("/v1/threads")
                .then()
                .statusCode(201);
        var profile = person.profile();
        profile.put("legalName", "Merged Firms LLC");
        person.asItself()
                .body(Map.of("profile", profile, "reason", "Ask " + mailbox))
                .post("/v1/resellers/me/profile-changes")
                .then()
                .statusCode(201);
        assertThat(rowsThatHold(mailbox)).contains("thread", "profile_change");

        forgetPerson.forget(person.account());

        assertThat(rowsThatHold(mailbox)).isEmpty();
    }
}
