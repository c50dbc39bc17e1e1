package dev.mitra.reseller.reseller.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Changing a profile")
class ChangingAProfileTest {

    @Inject
    Ledger ledger;

    @Test
    @DisplayName("an applicant's profile is no reseller's yet: it is not found, and stays as it is")
    void profileOfAnApplicant() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        Applicant.asSales()
                .header("If-Match", "\"1\"")
                .body(applicant.profile())
                .put("/v1/resellers/" + applicant.reseller() + "/profile")
                .then()
                .statusCode(404);
        assertThat(ledger.events(applicant.resellerId())).containsExactly("ResellerApplied");
    }
}
