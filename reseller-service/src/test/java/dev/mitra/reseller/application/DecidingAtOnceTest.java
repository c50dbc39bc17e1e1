package dev.mitra.reseller.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Two who decide at once")
class DecidingAtOnceTest {

    @Inject
    Ledger ledger;

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    @RepeatedTest(value = 5, name = "R2.5 approve against reject: one wins, the other gets 409 ({currentRepetition})")
    void approveAgainstReject() throws Exception {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.review().then().statusCode(200);
        var answers = atOnce(() -> applicant.approve(true, null), () -> applicant.reject("No shop."));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        var refused = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(refused.<String>path("code")).isEqualTo("APPLICATION_NOT_IN_STATE");
        boolean approved = answers.getFirst().statusCode() == 200;
        assertThat(ledger.events(applicant.resellerId()))
                .containsExactly("ResellerApplied", approved ? "ResellerApproved" : "ResellerRejected");
    }

    @Test
    @DisplayName("R2.6 the last two listings verified at once activate once")
    void lastPiecesAtOnce() throws Exception {
        var applicant = Applicant.approved();
        applicant.acceptPolicy().then().statusCode(201);
        applicant.verifyListing("Tabulon").then().statusCode(201);
        var answers = atOnce(() -> applicant.verifyListing("Quillmark"), () -> applicant.verifyListing("Pixelloom"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(ledger.events(applicant.resellerId()))
                .containsExactly("ResellerApplied", "ResellerApproved", "PolicyAccepted", "ResellerActivated");
    }

    @Test
    @DisplayName("R2.1 the same account applying twice at once has one application")
    void applyTwiceAtOnce() throws Exception {
        var applicant = Applicant.somebody();
        var answers = atOnce(() -> applicant.apply("IT_RESALE"), () -> applicant.apply("IT_RESALE"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(ledger.strings(
                        "select id::text from application where account_id = ?",
                        applicant.account().value()))
                .hasSize(1);
    }
}
