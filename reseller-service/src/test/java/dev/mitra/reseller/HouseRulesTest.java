package dev.mitra.reseller;

import dev.mitra.testkit.HouseRules;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {

    @Test
    void the_house_rules_hold() {
        HouseRules.check("dev.mitra.reseller");
    }
}
