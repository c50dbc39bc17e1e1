package dev.mitra.account.oauth;

import static dev.mitra.account.oauth.Relying.STOREFRONT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.account.Rows;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.session.app.ForgetSessions;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefreshingForLongTest {

    @Inject
    Visitors visitors;

    @Inject
    Rows rows;

    @Inject
    ForgetSessions forgetSessions;

    @Test
    void refreshing_goes_on_when_nobody_was_seen_in_the_browser_for_longer_than_sessions_are_kept() {
        var browser = visitors.loggedIn("ayu").browser();
        String first = STOREFRONT.exchange(STOREFRONT.code(browser)).path("refresh_token");
        var idle = visitors.loggedIn("budi");
        var session = new RandomSecret(browser.cookie("session")).hash();
        var idleSession = new RandomSecret(idle.browser().cookie("session")).hash();
        for (var one : List.of(session, idleSession)) {
            rows.change(
                    "update browser_session set last_seen_at = now() - interval '31 days' where cookie_hash = ?", one);
        }
        forgetSessions.run(JobPeriod.day(LocalDate.of(2026, 11, 23)));
        assertThat(kept(idleSession)).as("nobody refreshes by it").isZero();
        String next = STOREFRONT.refresh(first).then().statusCode(200).extract().path("refresh_token");

        rows.change("update refresh_token set expires_at = now() where token_hash = ?", new RandomSecret(next).hash());
        forgetSessions.run(JobPeriod.day(LocalDate.of(2026, 11, 24)));
        assertThat(kept(session)).as("nobody can refresh by it any more").isZero();
    }

    private long kept(byte[] cookieHash) {
        return rows.number("select count(*) from browser_session where cookie_hash = ?", (Object) cookieHash);
    }
}
