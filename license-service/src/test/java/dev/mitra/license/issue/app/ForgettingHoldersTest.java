package dev.mitra.license.issue.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.license.issue.Permutations;
import dev.mitra.license.issue.Samples;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingHoldersTest {

    private enum Fact {
        RELEASED,
        OWNED,
        ERASED
    }

    @Inject
    Orders orders;

    @Inject
    ForgetHolder forgetHolder;

    @Inject
    DataSource dataSource;

    @Test
    void orders_and_licences_name_the_firm_and_no_person_and_the_signed_files_stay() {
        var order = orders.issued(Samples.perpetual(2));
        var other = orders.issued(Samples.perpetual(1));
        var files = files(order);
        assertThat(kept(order)).contains("Ayu Contoh", "ayu@contoh-nusantara.example");

        forgetHolder.forget(order.owner().account());
        var once = kept(order);
        forgetHolder.forget(order.owner().account());

        assertThat(once)
                .doesNotContain("Ayu Contoh", "ayu@contoh-nusantara.example")
                .contains("PT Contoh Nusantara", "Dana Desk", "erased-")
                .isEqualTo(kept(order));
        assertThat(files(order)).hasSize(2).isEqualTo(files);
        assertThat(kept(other)).contains("Ayu Contoh", "ayu@contoh-nusantara.example");
    }

    @Test
    void whatever_comes_first_nobody_is_named_in_the_end_and_every_seat_has_its_licence() {
        var facts = List.of(Fact.RELEASED, Fact.OWNED, Fact.ERASED, Fact.ERASED);
        var stories = Permutations.distinct(facts);
        assertThat(stories).hasSize(12);
        for (var story : stories) {
            var order = orders.played(Samples.perpetual(1));
            story.forEach(fact -> tell(fact, order));
            orders.awaitIssued(order);
            assertThat(kept(order))
                    .as("%s", story)
                    .doesNotContain("Ayu Contoh", "ayu@contoh-nusantara.example")
                    .contains("PT Contoh Nusantara");
        }
    }

    private void tell(Fact fact, Orders.Played order) {
        switch (fact) {
            case RELEASED -> orders.released(order);
            case OWNED -> orders.owned(order);
            case ERASED -> forgetHolder.forget(order.owner().account());
        }
    }

    /// All that the tables say of the order and its licences.
    private String kept(Orders.Played order) {
        return text("select to_jsonb(o)::text from licensed_order o where id = '%s'", order)
                + text(
                        "select string_agg(to_jsonb(l)::text, ',' order by seat) from license l where order_id = '%s'",
                        order);
    }

    private List<String> files(Orders.Played order) {
        return List.of(text(
                        "select string_agg(encode(sha256(content), 'hex'), ',' order by license_id) from license_file"
                                + " join license on id = license_id where order_id = '%s'",
                        order)
                .split(",", -1));
    }

    private String text(String sql, Orders.Played order) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(order.id().value()))) {
            rows.next();
            return Objects.requireNonNullElse(rows.getString(1), "");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
