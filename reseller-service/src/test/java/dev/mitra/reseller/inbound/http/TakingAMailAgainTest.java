package dev.mitra.reseller.inbound.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Taking a mail again")
class TakingAMailAgainTest {

    @Inject
    Ledger ledger;

    private static String name() {
        return "<" + UUID.randomUUID() + "@mail.example>";
    }

    private static Response taken(Letters letter) {
        return letter.hand().then().statusCode(200).extract().response();
    }

    private static Response messages(String thread) {
        return Applicant.asSales().get("/v1/threads/{id}/messages", thread);
    }

    @Test
    @DisplayName("R12.1 the same mail on another way, or late, has no second effect")
    void anotherWay() {
        var partner = Applicant.approved().email().canonical();
        var name = name();
        var first =
                taken(Letters.from(partner).named(name).passing("from a by mx1").body("Twenty."));
        var again =
                taken(Letters.from(partner).named(name).passing("from b by mx2").body("Twenty."));
        again.then().body("id", equalTo(first.<String>path("id")));
        messages(first.path("threadId")).then().body("data.text", contains("Twenty."));
    }

    @Test
    @DisplayName("R12.1 another mail under a known Message-ID is lost neither, and comes in once")
    void sameName() {
        var partner = Applicant.approved().email().canonical();
        var name = name();
        var first = taken(Letters.from(partner).named(name).body("Twenty."));
        var other = taken(Letters.from(partner).named(name).body("No, thirty."));
        var otherAgain = taken(Letters.from(partner).named(name).body("No, thirty."));
        assertThat(other.<String>path("id")).isNotEqualTo(first.path("id")).isEqualTo(otherAgain.path("id"));
        messages(other.path("threadId")).then().body("data.text", contains("No, thirty."));
    }

    @Test
    @DisplayName("R12.1 a mail that carries the Message-ID of one of ours is taken in, and once")
    void nameOfOurs() {
        var partner = Applicant.approved().email().canonical();
        var thread = taken(Letters.from(partner).body("Twenty.")).<String>path("threadId");
        Applicant.asSales()
                .body(Map.of("text", "For how many?"))
                .post("/v1/threads/{id}/messages", thread)
                .then()
                .statusCode(201);
        var ours = ledger.strings(
                        "select mail_id from message where author = 'STAFF' and thread_id = ?",
                        TypeId.parse(ThreadId.PREFIX, thread).orElseThrow())
                .getFirst();
        var first = taken(Letters.from(partner).named(ours).follows(ours).body("For us all."));
        var again = taken(Letters.from(partner).named(ours).follows(ours).body("For us all."));
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        messages(thread).then().body("data.text", contains("Twenty.", "For how many?", "For us all."));
    }

    @Test
    @DisplayName("R12.1 a forged copy that comes first does not keep the sender's own mail out")
    void forgedFirst() {
        var partner = Applicant.approved().email().canonical();
        var name = name();
        taken(Letters.unproven(partner).named(name).body("Twenty.")).then().body("outcome", equalTo("KEPT"));
        taken(Letters.from(partner).named(name).body("Twenty."))
                .then()
                .body("outcome", equalTo("NEW_THREAD"))
                .body("authentic", equalTo(true));
    }

    @Test
    @DisplayName("R12.1 two servers that hand the same mail over at once get the same answer")
    void atOnce() throws InterruptedException, ExecutionException {
        var partner = Applicant.approved().email().canonical();
        var name = name();
        var letters = new ArrayList<Callable<String>>();
        for (int i = 0; i < 4; i++) {
            var letter = Letters.from(partner).named(name).passing("by mx" + i).body("Twenty.");
            letters.add(() -> taken(letter).path("id"));
        }
        try (var servers = Executors.newFixedThreadPool(letters.size())) {
            var ids = new ArrayList<String>();
            for (Future<String> answer : servers.invokeAll(letters)) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(4).containsOnly(ids.getFirst());
        }
    }
}
