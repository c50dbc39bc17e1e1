package dev.mitra.reseller.reseller.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Keeping pictures of listings")
class ScreenshotResourceTest {

    @Inject
    Ledger ledger;

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    private static Response upload(Applicant reseller, String brand, byte[] picture) {
        return given().auth()
                .oauth2(Tokens.sales())
                .contentType("image/png")
                .queryParam("resellerId", reseller.reseller())
                .queryParam("brand", brand)
                .body(picture)
                .post("/v1/listing-screenshots");
    }

    private static Response verify(Applicant reseller, String brand, String screenshot) {
        return Applicant.asSales()
                .body(Map.of("brand", brand, "url", "https://shop.example", "screenshotId", screenshot))
                .post("/v1/resellers/{id}/listing-verifications", reseller.reseller());
    }

    @Test
    @DisplayName("R2.6 a listing is verified with a picture of it, which stays as it was uploaded")
    void evidence() throws IOException {
        var reseller = Applicant.approved();
        var png = picture("png");
        var kept = upload(reseller, "Tabulon", png);
        kept.then().statusCode(201).body("mediaType", equalTo("image/png"), "size", equalTo(png.length));
        String id = kept.path("id");
        verify(reseller, "Tabulon", id).then().statusCode(201).body("listings.screenshotId", hasItem(id));
        var loaded = Applicant.asSales().get("/v1/listing-screenshots/{id}", id);
        loaded.then().statusCode(200).header("Content-Disposition", equalTo("attachment; filename=\"" + id + ".png\""));
        assertThat(loaded.asByteArray()).isEqualTo(png);
        assertThatThrownBy(() -> ledger.strings(
                        "update listing_screenshot set brand = 'Other' where reseller_id = ? returning brand",
                        reseller.resellerId().value()))
                .hasMessageContaining("written once");
        // seen again without a picture: that of the last time proves nothing of this one
        reseller.verifyListing("Tabulon").then().statusCode(201).body("listings[0].screenshotId", equalTo(null));
        given().auth()
                .oauth2(Tokens.ops())
                .queryParam("subject", reseller.reseller())
                .get("/ops/audit")
                .then()
                .body("data.after", hasItem(containsString("Tabulon (" + id + ")")));
        Applicant.asSales().get("/v1/listing-screenshots/{id}", id).then().statusCode(200);
    }

    @Test
    @DisplayName("R2.6 a picture is what its bytes say, PNG or JPEG, up to 5 MB")
    void pictures() throws IOException {
        var reseller = Applicant.approved();
        upload(reseller, "Quillmark", picture("jpg")).then().statusCode(201).body("mediaType", equalTo("image/jpeg"));
        upload(reseller, "Quillmark", "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("PICTURE_EXPECTED"));
        upload(reseller, "Quillmark", new byte[0]).then().statusCode(422);
        upload(reseller, "Quillmark", Arrays.copyOf(picture("png"), 5 * 1024 * 1024 + 1))
                .then()
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
        upload(reseller, "Nobody's", picture("png")).then().statusCode(422).body("code", equalTo("UNKNOWN_BRAND"));
    }

    @Test
    @DisplayName("R2.6 a picture proves only its own brand on its own reseller's site")
    void somebodyElses() throws IOException {
        var reseller = Applicant.approved();
        String others = upload(Applicant.approved(), "Tabulon", picture("png")).path("id");
        String otherBrand = upload(reseller, "Pixelloom", picture("png")).path("id");
        for (var wrong : new String[] {others, otherBrand}) {
            verify(reseller, "Tabulon", wrong).then().statusCode(422).body("code", equalTo("UNKNOWN_SCREENSHOT"));
        }
        reseller.asItself()
                .get("/v1/listing-screenshots/{id}", otherBrand)
                .then()
                .statusCode(403);
    }
}
