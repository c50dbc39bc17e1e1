package dev.mitra.license;

import dev.mitra.testkit.AccessMatrix;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardingTheDoorsTest {

    @Inject
    OneTenant tenant;

    @Test
    @DisplayName("R9.3 every operation refuses whom its roles do not name, and nobody reaches another tenant's things")
    void every_door() {
        AccessMatrix.check(tenant.tenancy());
    }
}
