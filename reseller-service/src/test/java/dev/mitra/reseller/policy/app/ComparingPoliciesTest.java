package dev.mitra.reseller.policy.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.policy.PolicyChange;
import dev.mitra.reseller.policy.PolicyText;
import dev.mitra.reseller.programme.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparingPoliciesTest {

    private static final PolicyText OLD = PolicyText.of(Language.EN, """
            # Policy

            There is no signed agreement. Whoever accepts
            this policy is a reseller.

            ## 1. Payment

            1. Orders are paid by wire.
            2. Interest is 12 % a year.
            3. Licences stay
               valid.
            """);

    private static final PolicyText NEW = PolicyText.of(Language.EN, """
            # Policy

            There is no signed agreement.
            Whoever accepts this policy is a reseller.

            ## 1. Payment

            1. Payment days are 30.
            2. Orders are paid by wire.
            3. Interest is 9 % a year.

            ## 2. Support

            1. In the forum.
            """);

    @Test
    @DisplayName(
            "R9.2 changed, new and removed statements are told under their heading; line breaks and numbers are not")
    void statement_by_statement() {
        assertThat(ComparePolicies.changes(OLD, NEW))
                .containsExactly(
                        new PolicyChange("1. Payment", null, "Payment days are 30."),
                        new PolicyChange("1. Payment", "Interest is 12 % a year.", "Interest is 9 % a year."),
                        new PolicyChange("2. Support", "Licences stay valid.", "2. Support"),
                        new PolicyChange("2. Support", null, "In the forum."));
        assertThat(ComparePolicies.changes(OLD, OLD)).isEmpty();
    }
}
