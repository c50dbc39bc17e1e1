package dev.mitra.stack.prove.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.mitra.stack.Service;
import dev.mitra.stack.mail.MailSignature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingWhatWasNotTriedTest {

    private static final Operation ORDERS = operation("POST", "/v1/orders");
    private static final Operation MAILS = operation("POST", "/v1/inbound-mails");

    @Test
    void an_operation_that_took_nothing_is_a_finding_unless_a_reason_says_why() {
        assertThat(covered(Map.of(), 409).offences())
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .startsWith("order POST /v1/orders: never took what is as it should be (409 WRONG_STATE)"));
        assertThat(covered(Map.of("order POST /v1/orders", "needs the moon"), 409)
                        .offences())
                .isEmpty();
        assertThat(covered(Map.of(), 201).offences()).isEmpty();
    }

    @Test
    void a_role_for_which_nobody_can_log_in_is_a_finding_once() {
        var coverage = new Coverage(Map.of());
        var tokens = new TreeMap<String, String>();
        People.ROLES.forEach(role -> tokens.put(role, "token"));
        coverage.called(ORDERS, tokens);
        assertThat(coverage.offences()).isEmpty();

        tokens.remove("finance");
        coverage.called(ORDERS, tokens);
        coverage.called(MAILS, tokens);
        assertThat(coverage.offences()).containsExactly("order: nobody could log in as finance");
    }

    @Test
    void what_was_left_out_is_told_of_each_operation() {
        var tally = new Tally();
        tally.leftOut();
        tally.leftOut();
        var coverage = new Coverage(Map.of());
        coverage.done(ORDERS, tally);

        assertThat(coverage.told()).contains("  2 requests left out, slow: order POST /v1/orders");
    }

    @Test
    void a_mail_is_signed_whatever_is_wrong_with_it() {
        assertThat(Given.of(MAILS).headers()).containsEntry(MailSignature.HEADER, Sender.SIGNED);

        var bad = call(MAILS, "no mail").with("bad", MailSignature.HEADER, Sender.SIGNED);
        assertThat(Sender.signed(bad, "secret").headers())
                .containsEntry(
                        MailSignature.HEADER, MailSignature.of("no mail".getBytes(StandardCharsets.UTF_8), "secret"));
    }

    @Test
    void a_picture_as_it_should_be_is_one() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(BadFiles.good("image/png", "/v1/listing-screenshots")));

        assertThat(picture.getWidth()).isPositive();
    }

    private static Coverage covered(Map<String, String> reasons, int status) {
        var tally = new Tally();
        tally.count(
                call(ORDERS, ""),
                new Call.Answer(status, "application/problem+json", "", "{\"code\":\"WRONG_STATE\"}"));
        var coverage = new Coverage(reasons);
        coverage.done(ORDERS, tally);
        return coverage;
    }

    private static Operation operation(String method, String path) {
        var json = JsonNodeFactory.instance.objectNode();
        return new Operation(Service.ORDER, method, path, json, json);
    }

    private static Call call(Operation operation, String body) {
        return new Call(
                Call.GOOD,
                Service.ORDER,
                operation.method(),
                operation.path(),
                Map.of(),
                body.getBytes(StandardCharsets.UTF_8),
                false);
    }
}
