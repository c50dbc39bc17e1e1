package dev.mitra.reseller.reseller.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.messaging.JobPeriod;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.reseller.app.RecheckListings;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Looking at listings again")
class ListingCheckResourceTest {

    @Inject
    RecheckListings recheck;

    @Inject
    Ledger ledger;

    private void lastSeen(Applicant reseller, String brand, int days) {
        ledger.strings(
                "update reseller_listing set verified_at = verified_at - interval '" + days + " days'"
                        + " where brand = '" + brand + "' and reseller_id = ? returning brand",
                reseller.resellerId().value());
    }

    /// Brands of this reseller in the work list, page by page.
    private static List<String> due(Applicant reseller) {
        var brands = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Applicant.asSales()
                    .queryParams(cursor == null ? Map.of("limit", 1) : Map.of("limit", 1, "cursor", cursor))
                    .get("/v1/listing-checks")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (reseller.reseller().equals(page.getString("data[0].resellerId"))) {
                brands.add(page.getString("data[0].brand"));
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return brands;
    }

    @Test
    @DisplayName("R2.6 a listing is due a year after it was seen, the longest first, until it is seen again")
    void yearly() {
        var reseller = Applicant.active();
        lastSeen(reseller, "Tabulon", 366);
        lastSeen(reseller, "Quillmark", 400);
        lastSeen(reseller, "Pixelloom", 364);
        assertThat(due(reseller)).containsExactly("Quillmark", "Tabulon");
        recheck.run(JobPeriod.day(LocalDate.parse("2026-11-23")));
        recheck.run(JobPeriod.day(LocalDate.parse("2026-11-23")));
        recheck.run(JobPeriod.day(LocalDate.parse("2026-11-24")));
        assertThat(ledger.strings("select copy from platform.mail where kind = ? order by copy", "LISTINGS_DUE"))
                .containsExactly("2026-11-23", "2026-11-24");
        reseller.verifyListing("Quillmark").then().statusCode(201);
        assertThat(due(reseller)).containsExactly("Tabulon");
        Applicant.asSales().get("/v1/listing-checks?cursor=rubbish").then().statusCode(400);
    }

    @Test
    @DisplayName("R2.6 a listing that is gone is a task again and told by mail; the reseller stays active")
    void lost() {
        var reseller = Applicant.active();
        var path = "/v1/resellers/" + reseller.reseller() + "/listing-losses";
        var loss = Map.of("brand", "Tabulon", "note", "The page is gone.");
        Applicant.asSales()
                .body(loss)
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("missing.brand", hasItem("Tabulon"));
        Applicant.asSales().body(loss).post(path).then().statusCode(409).body("code", equalTo("LISTING_NOT_KNOWN"));
        assertThat(ledger.strings(
                        "select kind from platform.mail where about = ?",
                        reseller.resellerId().value()))
                .contains("LISTING_LOST");
        reseller.verifyListing("Tabulon").then().statusCode(201).body("missing", hasSize(0));
        Applicant.asSales()
                .body(Map.of("brand", "Nobody's", "note", "Gone."))
                .post(path)
                .then()
                .statusCode(422);
    }
}
