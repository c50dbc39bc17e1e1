package dev.mitra.account.staff;

import static dev.mitra.account.People.address;
import static dev.mitra.account.People.logIn;
import static dev.mitra.account.People.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.Mailbox;
import dev.mitra.account.Rows;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.staff.app.EnrolStaff;
import dev.mitra.account.staff.app.SeedStaff;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedingStaffTest {

    private static final String PASSWORD = "Kestrelwood-demo-2026";

    @Inject
    SeedStaff seedStaff;

    @Inject
    EnrolStaff enrolStaff;

    @Inject
    HashPasswords hashPasswords;

    @Inject
    Mailbox mailbox;

    @Inject
    Rows rows;

    @Test
    void a_second_seeding_changes_nothing() {
        var before = state();
        seedStaff.seed();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void an_account_that_a_stranger_registered_with_a_staff_address_becomes_the_member_s() {
        var email = address("finance");
        register(email);
        mailbox.newest(email, "ACCOUNT_VERIFICATION", 1);
        var member =
                StaffMember.parseAll(email + "|Frida Osei|finance|" + PASSWORD).getFirst();
        assertThat(enrolStaff.isEnrolled(member)).isFalse();

        enrolStaff.enrol(member, hashPasswords.hash(member.password()));

        assertThat(enrolStaff.isEnrolled(member)).isTrue();
        logIn(email, PASSWORD).then().statusCode(403).body("code", equalTo("SECOND_FACTOR_NOT_SET_UP"));
        assertThat(rows.text("select display_name from account where email = ?", email))
                .isEqualTo("Frida Osei");
    }

    @Test
    void roles_follow_the_environment_and_a_changed_password_stays() {
        var email = address("mover");
        var before =
                StaffMember.parseAll(email + "|Mira Holt|sales|" + PASSWORD).getFirst();
        enrolStaff.enrol(before, hashPasswords.hash(before.password()));
        var after = StaffMember.parseAll(email + "|Mira Holt|ops|another-" + PASSWORD)
                .getFirst();
        assertThat(enrolStaff.isEnrolled(after)).isFalse();

        enrolStaff.enrol(after, hashPasswords.hash(after.password()));

        assertThat(rows.texts("select role from staff_role join account on id = account_id where email = ?", email))
                .containsExactly("OPS");
        logIn(email, PASSWORD).then().statusCode(403).body("code", equalTo("SECOND_FACTOR_NOT_SET_UP"));
        logIn(email, "another-" + PASSWORD).then().statusCode(401);
    }

    @Test
    void a_role_may_come_to_another_and_two_replicas_may_enrol_the_same_member() {
        var email = address("grower");
        var before =
                StaffMember.parseAll(email + "|Mira Holt|sales|" + PASSWORD).getFirst();
        var after =
                StaffMember.parseAll(email + "|Mira Holt|sales,ops|" + PASSWORD).getFirst();
        var password = hashPasswords.hash(before.password());

        enrolStaff.enrol(before, password);
        enrolStaff.enrol(before, password);
        enrolStaff.enrol(after, password);

        assertThat(rows.texts(
                        "select role from staff_role join account on id = account_id where email = ? order by 1",
                        email))
                .containsExactly("OPS", "SALES");
    }

    private java.util.List<String> state() {
        return rows.texts("select a.email || a.version || r.role || p.hash from account a join staff_role r on"
                + " r.account_id = a.id join password_credential p on p.account_id = a.id order by 1");
    }
}
