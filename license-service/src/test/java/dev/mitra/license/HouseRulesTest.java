package dev.mitra.license;

import dev.mitra.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_house_rules_hold() {
        HouseRules.check("dev.mitra.license");
    }
}
