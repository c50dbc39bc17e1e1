package dev.mitra.account.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamingStaffTest {

    @Test
    void entries_are_separated_by_semicolons_and_roles_by_commas() {
        var staff = StaffMember.parseAll("sales@kestrelwood.example|Sari Winters|sales|Kestrelwood-demo-2026; "
                + "boss@kestrelwood.example|Ada Marchetti|ops, admin|Kestrelwood-demo-2026;");

        assertThat(staff).extracting(member -> member.name().text()).containsExactly("Sari Winters", "Ada Marchetti");
        assertThat(staff.getLast().roles()).isEqualTo(Set.of(StaffRole.OPS, StaffRole.ADMIN));
    }

    @Test
    void nobody_is_named_by_default() {
        assertThat(StaffMember.parseAll("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales@kestrelwood.example|Sari|sales",
                "nobody|Sari|sales|Kestrelwood-demo-2026",
                "sales@kestrelwood.example||sales|Kestrelwood-demo-2026",
                "sales@kestrelwood.example|Sari|king|Kestrelwood-demo-2026",
                "sales@kestrelwood.example|Sari|sales|Kestrel"
            })
    void a_wrong_entry_is_named_by_its_number_and_never_by_its_password(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffMember.parseAll(text))
                .withMessageContaining("entry 1")
                .withMessageNotContaining("Kestrel");
    }
}
