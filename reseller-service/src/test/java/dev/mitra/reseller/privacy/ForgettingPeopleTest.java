package dev.mitra.reseller.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.AccountId;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingPeopleTest {

    @Inject
    ForgetPerson forgetPerson;

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    private final Applicant person = Applicant.somebody();

    private UUID correspond(Applicant who) {
        Letters.from(who.email().canonical()).body("May we resell?").hand();
        who.activate();
        String thread = Letters.from(who.email().canonical())
                .header("X-Signature: " + who.email().canonical())
                .body("Write to " + who.email().canonical().toUpperCase(java.util.Locale.ROOT) + ", please.\n\n> "
                        + who.email().canonical() + " wrote:\n")
                .hand()
                .path("threadId");
        Applicant.asSales()
                .body(Map.of("text", "Dana's mailbox is " + who.email().canonical()))
                .post("/v1/threads/{id}/notes", thread);
        return TypeId.parse("thr", thread).orElseThrow();
    }

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

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void a_person_s_mailbox_goes_from_everything_that_was_written_and_the_letters_stay() throws SQLException {
        var thread = correspond(person);
        var mailbox = person.email().canonical();
        sql("insert into application_draft (account_id, form, saved_at) values ('"
                + person.account().value() + "', '{\"email\": \"" + mailbox + "\"}', now())");
        assertThat(rowsThatHold(mailbox)).hasSizeGreaterThan(6);

        forgetPerson.forget(person.account());
        forgetPerson.forget(person.account());

        assertThat(rowsThatHold(mailbox)).isEmpty();
        assertThat(ledger.strings("select body from message where thread_id = ?", thread))
                .containsExactly("Write to -, please.");
        assertThat(ledger.strings("select sender from message where thread_id = ?", thread))
                .containsExactly("erased-" + person.account().value() + "@erased.invalid");
        assertThat(ledger.strings("select raw::text from inbound_mail where thread_id = ?", thread))
                .containsExactly("\\x");
        assertThat(ledger.strings("select body from note where thread_id = ?", thread))
                .containsExactly("Dana's mailbox is -");
        assertThat(ledger.strings(
                        "select legal_name from reseller where id = ?",
                        person.resellerId().value()))
                .containsExactly(person.company());
    }

    @Test
    void who_wrote_and_never_applied_is_forgotten_by_its_proven_mailbox() {
        var mailbox = person.email().canonical();
        var letter = Letters.from(mailbox).body("May we resell? Write to " + mailbox);
        String thread = letter.hand().path("threadId");
        forgetPerson.note(person.account(), person.email());
        forgetPerson.note(AccountId.random(), Samples.email("another@" + UUID.randomUUID() + ".example"));

        forgetPerson.forget(person.account());

        assertThat(rowsThatHold(mailbox)).isEmpty();
        assertThat(ledger.strings(
                        "select 1 from proven_mailbox where account_id = ?",
                        person.account().value()))
                .isEmpty();
        letter.hand().then().statusCode(200).body("threadId", equalTo(thread));
    }

    @Test
    void who_began_an_application_from_two_mailboxes_is_forgotten_in_both() {
        var other = Samples.email("private@" + UUID.randomUUID() + ".example");
        List.of(person.email(), other).forEach(mailbox -> {
            Letters.from(mailbox.canonical()).body("May we resell?").hand();
            forgetPerson.note(person.account(), mailbox);
        });
        forgetPerson.forget(person.account());
        assertThat(rowsThatHold(person.email().canonical())).isEmpty();
        assertThat(rowsThatHold(other.canonical())).isEmpty();
    }

    @Test
    void a_mailbox_goes_from_what_an_applicant_was_asked_and_from_the_draft_of_an_answer() {
        var mailbox = person.email().canonical();
        var form = person.request("IT_RESALE");
        form.put("reason", "Write to " + mailbox);
        person.apply(form).then().statusCode(201);
        person.review().then().statusCode(200);
        person.ask("Is " + mailbox + " yours?").then().statusCode(200);
        String thread = person.asItself().get("/v1/threads").path("data[0].id");
        String answer = Applicant.asSales()
                .body(Map.of("text", "We write to " + mailbox))
                .post("/v1/threads/{id}/messages", thread)
                .path("id");
        Applicant.asSales()
                .body(Map.of())
                .post("/v1/threads/{id}/messages/{message}/faq-entries", thread, answer)
                .then()
                .statusCode(201);
        assertThat(rowsThatHold(mailbox)).contains("application", "application_exchange", "faq_entry");

        forgetPerson.forget(person.account());

        assertThat(rowsThatHold(mailbox)).isEmpty();
    }

    @Test
    void what_is_written_from_an_older_state_is_forgotten_again() throws SQLException {
        correspond(person);
        var mailbox = person.email().canonical();
        var whose = " where account_id = '" + person.account().value() + "'";
        var enquiry = ledger.strings("select id::text from application_enquiry where email = ?", mailbox);
        forgetPerson.forget(person.account());
        sql("update application_enquiry set email = '" + mailbox + "' where id = '" + enquiry.getFirst() + "'");
        sql("update reseller set email = '" + mailbox + "'" + whose);
        sql("update application set email = '" + mailbox + "', reason = 'Ask " + mailbox + "'" + whose);
        sql("update thread set email = '" + mailbox + "' where email = 'erased-"
                + person.account().value() + "@erased.invalid'");
        sql("insert into application_draft (account_id, form, saved_at) values ('"
                + person.account().value() + "', '{\"email\": \"" + mailbox + "\"}', now())");
        forgetPerson.note(person.account(), person.email());
        assertThat(rowsThatHold(mailbox)).isEmpty();
        assertThat(ledger.strings(
                        "select 1 from proven_mailbox where account_id = ?",
                        person.account().value()))
                .isEmpty();
    }

    @Test
    void nobody_else_s_letters_change_and_the_same_mail_again_has_no_effect() {
        var other = Applicant.somebody();
        var otherThread = correspond(other);
        correspond(person);
        var letter = Letters.from(person.email().canonical()).body("One more.");
        String thread = letter.hand().path("threadId");

        forgetPerson.forget(person.account());

        letter.hand().then().statusCode(200);
        Applicant.asSales().get("/v1/threads/{id}/messages", thread).then().body("data.text", contains("One more."));
        assertThat(ledger.strings("select sender from message where thread_id = ?", otherThread))
                .containsExactly(other.email().canonical());
    }

    @Test
    void nothing_else_that_is_written_once_can_be_changed_under_the_name_of_forgetting() throws SQLException {
        var thread = correspond(person);
        var mailbox = person.email().canonical();
        var forgetting = "select set_config('mitra.mailboxes_to_forget', '" + mailbox + "', false); ";
        for (var change : List.of(
                "update message set body = 'We agreed on half.'",
                "update message set body = '-'",
                "update message set sender = 'somebody@else.example'",
                "update message set quoted = null",
                "update message set author = 'STAFF'",
                "delete from message",
                "update note set body = ''",
                "update inbound_mail set raw = ''::bytea",
                "update inbound_mail set sender = 'erased-x@erased.invalid', subject = '-', raw = ''::bytea,"
                        + " authentic = false",
                "delete from inbound_mail")) {
            var whole = change + " where thread_id = '" + thread + "'";
            assertThatThrownBy(() -> sql(whole)).as(change).hasMessageContaining("is written once");
            assertThatThrownBy(() -> sql(forgetting + whole)).as(change).hasMessageContaining("is written once");
        }
        sql("select set_config('mitra.mailboxes_to_forget', '', false)");
    }
}
