package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.testkit.Tokens;
import dev.mitra.web.sample.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitingBodiesTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void a_body_that_says_it_is_too_large_is_413_unread() throws Exception {
        var answer = send("/v1/repeats", "application/json", BodyPublishers.ofByteArray(new byte[MEGABYTE + 1]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
    }

    @Test
    void a_body_of_unknown_length_is_413_once_it_is_too_large() throws Exception {
        var answer = send("/v1/repeats", "application/json", chunked(2 * MEGABYTE));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
    }

    @Test
    void an_uploads_path_takes_more_but_not_without_end() throws Exception {
        assertThat(send("/v1/repeats/files", "application/xml", chunked(2 * MEGABYTE))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("/v1/repeats/files", "application/xml", chunked(4 * MEGABYTE))
                        .statusCode())
                .isEqualTo(413);
    }

    private static BodyPublisher chunked(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }

    private HttpResponse<String> send(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.sales())
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
