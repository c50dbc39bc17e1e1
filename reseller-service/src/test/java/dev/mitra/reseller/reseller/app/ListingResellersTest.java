package dev.mitra.reseller.reseller.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Applicant;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.SeenStatements;
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
class ListingResellersTest {

    @Inject
    ShowResellers resellers;

    @Test
    void four_take_as_many_statements_as_two() {
        for (int i = 0; i < 4; i++) {
            Applicant.approved();
        }
        assertThat(statements(4)).isNotEmpty().hasSameSizeAs(statements(2));
    }

    private List<String> statements(int shown) {
        return SeenStatements.onThisThread(
                () -> assertThat(resellers.all(null, shown)).hasSize(shown));
    }
}
