package dev.mitra.account.membership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.Somebody;
import dev.mitra.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/// People who come together in organisations.
@ApplicationScoped
class Firms {

    private final Mailbox mailbox;

    Firms(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    static String path(OrganisationId organisation, String rest) {
        return "/v1/organisations/" + organisation.external() + rest;
    }

    /// Invites and returns the token of the mailed link.
    String invite(Somebody owner, String email, String role) {
        owner.post(path(owner.home(), "/invitations"), Map.of("email", email, "role", role, "language", "en"))
                .then()
                .statusCode(201);
        return Mailbox.tokenIn(mailbox.of(email, "ORGANISATION_INVITATION").getLast());
    }

    /// Offers to take the other's organisation in and returns the mailed code.
    String offer(Somebody owner, String email) {
        owner.post(path(owner.home(), "/merger-offers"), Map.of("email", email, "language", "id"))
                .then()
                .statusCode(201);
        var mail = mailbox.of(email, "ORGANISATION_MERGER_OFFER").getLast();
        assertThat(mail).startsWith("Sebuah organisasi");
        return mail.lines()
                .filter(line -> line.matches("[A-Za-z0-9_-]{43}"))
                .findFirst()
                .orElseThrow();
    }

    /// Lets somebody join and returns it with a token that knows.
    Somebody join(Somebody owner, Somebody who, String role) {
        accept(invite(owner, who.email(), role)).then().statusCode(200);
        return who.again();
    }

    static io.restassured.response.Response accept(String token) {
        return People.post("/v1/invitation-acceptances", Map.of("token", token));
    }

    static List<String> roles(Somebody who, OrganisationId organisation) {
        return who.get(path(organisation, "/members"))
                .then()
                .statusCode(200)
                .extract()
                .path("data.role");
    }
}
