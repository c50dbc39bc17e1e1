package dev.mitra.account.session;

import static dev.mitra.account.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.account.Browser;
import dev.mitra.account.Mailbox;
import dev.mitra.account.Rows;
import dev.mitra.account.oauth.Visitors;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingOfNewDevicesTest {

    private static final String NEWER_FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36";

    @Inject
    Visitors visitors;

    @Inject
    Mailbox mailbox;

    @Inject
    Rows rows;

    @Test
    void another_browser_is_told_by_mail_and_a_newcomer_or_an_updated_browser_is_not() {
        var visitor = visitors.loggedIn("ayu");
        logIn(visitor.email(), NEWER_FIREFOX);
        assertThat(told(visitor.email())).isEmpty();

        logIn(visitor.email(), PHONE);
        logIn(visitor.email(), PHONE);
        assertThat(told(visitor.email()))
                .singleElement()
                .asString()
                .contains("A log-in with another browser", "Chrome, Android, from 127.0.0.1", "/forgotten-password");
    }

    @Test
    void an_account_that_slept_until_all_its_sessions_were_forgotten_is_told_too() {
        var visitor = visitors.newcomer("ayu");
        rows.change("update account set active_since = now() - interval '60 days' where email = ?", visitor.email());
        logIn(visitor.email(), PHONE);
        assertThat(told(visitor.email())).hasSize(1);
    }

    @Test
    void a_wrong_password_tells_nobody_and_no_browser_s_words_become_a_link() {
        var visitor = visitors.loggedIn("ayu");
        var browser = new Browser("evil.example/now http://evil.example");
        browser.get("/log-in");
        browser.logIn(visitor.email(), "not the password");
        assertThat(told(visitor.email())).isEmpty();
        browser.logIn(visitor.email(), PASSWORD);
        assertThat(told(visitor.email()))
                .singleElement()
                .asString()
                .contains("evil, from")
                .doesNotContain("evil.example");
    }

    private List<String> told(String email) {
        return mailbox.of(email, "NEW_LOG_IN");
    }

    private static void logIn(String email, String userAgent) {
        var browser = new Browser(userAgent);
        browser.get("/log-in");
        assertThat(browser.logIn(email, PASSWORD).asString()).contains(email);
    }
}
