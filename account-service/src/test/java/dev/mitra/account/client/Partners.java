package dev.mitra.account.client;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.account.People;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.app.FollowResellers;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.Tokens;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Resellers with programs of their own.
@ApplicationScoped
public class Partners {

    private final People people;
    private final FollowResellers followResellers;

    Partners(People people, FollowResellers followResellers) {
        this.people = people;
        this.followResellers = followResellers;
    }

    /// An ACTIVE reseller that nobody else has.
    public Partner newPartner() {
        String person = people.newcomer(People.address("partner"));
        String id = given().auth().oauth2(person).get("/v1/accounts/me").path("id");
        var partner = new Partner(new AccountId(TypeId.parse("acct", id).orElseThrow()), ResellerId.random());
        tell(partner, ResellerMembership.State.ACTIVE, 1);
        return partner;
    }

    public void tell(Partner partner, ResellerMembership.State state, long version) {
        followResellers.follow(new ResellerMembership(partner.reseller(), partner.account(), state, version));
    }

    public record Partner(AccountId account, ResellerId reseller) {
        public String token() {
            return Tokens.reseller(account, reseller);
        }

        public Client register(String name) {
            var json = given().auth()
                    .oauth2(token())
                    .contentType("application/json")
                    .body(Map.of("name", name))
                    .post("/v1/api-clients")
                    .then()
                    .statusCode(201)
                    .body("clientId", startsWith("client_"))
                    .extract()
                    .jsonPath();
            return new Client(json.getString("clientId"), json.getString("clientSecret"));
        }
    }

    public record Client(String id, String secret) {
        /// client_secret_basic
        public Response basic() {
            return given().auth()
                    .preemptive()
                    .basic(id, secret)
                    .formParam("grant_type", "client_credentials")
                    .post("/oauth2/token");
        }

        /// client_secret_post
        public Response post() {
            return given().formParam("grant_type", "client_credentials")
                    .formParam("client_id", id)
                    .formParam("client_secret", secret)
                    .post("/oauth2/token");
        }
    }
}
