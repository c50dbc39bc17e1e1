package dev.mitra.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamingApplicationsTest {

    private static final String FORUM =
            "forum|Kestrelwood Forum|%s|https://forum.example/cb|https://forum.example/|openid email|ask";

    @Test
    void a_secret_makes_a_confidential_client_and_none_a_public_one() {
        var both = ApplicationList.parse(
                        FORUM.formatted("s".repeat(30))
                                + "; shop|Shop||https://a.example/1,https://a.example/2||openid|none",
                        true)
                .applications();
        assertThat(both).extracting(Application::id).containsExactly("forum", "shop");
        assertThat(both.getFirst().hasSecret("s".repeat(30))).isTrue();
        assertThat(both.getFirst().hasSecret("wrong")).isFalse();
        assertThat(both.getLast().isPublic()).isTrue();
        assertThat(both.getLast().hasSecret("")).isFalse();
        assertThat(both.getLast().redirects()).containsExactlyInAnyOrder("https://a.example/1", "https://a.example/2");
        assertThat(both.getFirst().allowed(List.of("email", "order", "openid"))).containsExactly("email", "openid");
        assertThat(both.toString()).doesNotContain("s".repeat(30));
    }

    @Test
    void production_refuses_the_demo_s_secrets_short_ones_and_plain_http() {
        for (var secret : List.of("demo-forum-secret-0123456789", "short")) {
            ApplicationList.parse(FORUM.formatted(secret), false);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ApplicationList.parse(FORUM.formatted(secret), true))
                    .withMessageContaining("entry 1")
                    .withMessageNotContaining(secret);
        }
        var plain = "shop|Shop||http://shop.example/cb||openid|none";
        ApplicationList.parse(plain, false);
        assertThatIllegalArgumentException().isThrownBy(() -> ApplicationList.parse(plain, true));
        ApplicationList.parse("shop|Shop||http://localhost:3000/cb||openid|none", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop|Shop||https://a.example/|", "Shop|Shop||https://a.example/||openid|none",
                "shop|Shop||||openid|none", "shop|Shop||/relative||openid|none",
                "shop|Shop||https://a.example/#part||openid|none", "shop|Shop||https://a.example/||openid|maybe",
                "shop|Shop||https://a.example/||openid|none;shop|Shop||https://a.example/||openid|none"
            })
    void a_mistake_stops_the_service_and_is_named(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationList.parse(text, false))
                .withMessageContaining("mitra.applications, entry");
    }
}
