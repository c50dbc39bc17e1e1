package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.AccessMatrix;
import dev.mitra.testkit.OpenApiReference;
import dev.mitra.testkit.ProblemReference;
import dev.mitra.testkit.Tenancy;
import dev.mitra.testkit.Tokens;
import dev.mitra.web.sample.BoxResource;
import dev.mitra.web.sample.BoxResource.Leak;
import dev.mitra.web.sample.Database;
import dev.mitra.web.sample.SampleProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingTheDoorsTest {

    private static final Tenancy BOX = Tenancy.of("res", BoxResource.BOX.external())
            .secret(BoxResource.NAME)
            .owner(
                    "customer",
                    Tokens.customer(
                            BoxResource.OWNER,
                            EmailAddress.parse("owner@box.example").orElseThrow()));

    @AfterEach
    void mend() {
        BoxResource.LEAK.set(Leak.NONE);
    }

    @Test
    void every_door_is_as_the_document_says() {
        AccessMatrix.check(BOX);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "SHOWS_IT, `GET /v1/boxes/{id} with the tenant's id, asked by another customer, is 200, expected 404`",
                "SAYS_FORBIDDEN, `GET /v1/boxes/{id} with the tenant's id, asked by a pending reseller, is 403`",
                "CHANGES_IT, `a stranger changed what its owner sees at /v1/boxes/res_`",
                "LISTS_IT, `GET /v1/boxes {} tells another customer of the tenant (200)`",
                "TELLS_THAT_IT_EXISTS, `GET /v1/boxes tells another customer by ?text= whether`",
                "TAKES_IT_FROM_A_BODY, `POST /v1/boxes/moves with the tenant's id, asked by a reseller that nobody`"
            })
    void a_door_that_lets_strangers_to_a_tenants_things_is_found(Leak leak, String finding) {
        BoxResource.LEAK.set(leak);
        assertThatThrownBy(() -> AccessMatrix.checkStrangers(BOX))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(finding);
    }

    @Test
    void an_id_that_nobody_classified_is_found() {
        assertThatThrownBy(() -> AccessMatrix.check(Tenancy.none()))
                .hasMessageContaining(
                        "nobody told the walk of an id of the kind \"res\", which GET /v1/boxes/{id} takes");
    }

    @Test
    void a_thing_that_its_owner_does_not_see_proves_nothing() {
        var nothing = Tenancy.of("res", ResellerId.random().external()).owner("customer", Tokens.anyone("customer"));
        assertThatThrownBy(() -> AccessMatrix.checkStrangers(nothing)).hasMessageContaining("proves nothing");
    }

    @Test
    void every_shared_problem_has_its_texts_and_its_section() {
        ProblemReference.check("common", CommonProblem.class);
    }

    @Test
    void a_code_without_a_text_is_found() {
        assertThatThrownBy(() -> ProblemReference.check("mitra-web", SampleProblem.class, CommonProblem.class))
                .hasMessageContaining("UNAUTHENTICATED.title is missing in English");
    }

    @Test
    void a_service_without_a_committed_document_is_found() {
        org.junit.jupiter.api.Assumptions.assumeFalse(Boolean.getBoolean("mitra.update-reference"));
        assertThatThrownBy(() -> OpenApiReference.check("a-service-that-is-not"))
                .hasMessageContaining("a-service-that-is-not.yaml")
                .hasMessageContaining("new: GET /v1/notes");
    }
}
