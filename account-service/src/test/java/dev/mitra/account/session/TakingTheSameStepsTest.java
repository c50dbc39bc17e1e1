package dev.mitra.account.session;

import static dev.mitra.account.People.address;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.recovery.app.RequestReset;
import dev.mitra.account.registration.Registered;
import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.account.registration.app.RequestAccount;
import dev.mitra.account.session.app.CheckPassword;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.SeenStatements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Time tells what a body hides. A stopwatch in a test proves little; that both ways take the same steps, the
/// hash and each statement, proves it on any machine. `TimingRefusals` measures.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingTheSameStepsTest {

    @Inject
    People people;

    @Inject
    Mailbox mailbox;

    @Inject
    CheckPassword checkPassword;

    @Inject
    HashPasswords hashPasswords;

    @Inject
    RequestReset requestReset;

    @Inject
    RequestAccount requestAccount;

    @Test
    void a_refused_log_in_hashes_once_and_asks_the_same_of_the_database_whoever_is_meant() {
        assertSameSteps(email -> {
            long before = hashPasswords.hashed();
            assertThat(checkPassword.check(email, "not the password", "192.0.2.77"))
                    .isInstanceOf(PasswordCheck.Refused.class);
            assertThat(hashPasswords.hashed() - before).isEqualTo(1);
        });
    }

    @Test
    void a_request_for_a_new_password_asks_the_same_of_the_database_whoever_is_meant() {
        assertSameSteps(
                email -> assertThat(requestReset.request(email, "192.0.2.77")).isEmpty());
    }

    @Test
    void a_registration_asks_the_same_of_the_database_whoever_is_meant() {
        var name = PlainName.parse("Ayu Contoh").orElseThrow();
        assertSameSteps(email -> assertThat(
                        requestAccount.request(RegistrationRequest.of(email, name, Language.EN), "192.0.2.77"))
                .isInstanceOf(Registered.Accepted.class));
    }

    /// Of an address with an account, one whose mailbox is not proven, and one that nobody has.
    private void assertSameSteps(Consumer<EmailAddress> act) {
        var known = address("known");
        people.newcomer(known);
        var unproven = address("unproven");
        People.register(unproven);
        mailbox.newest(unproven, "ACCOUNT_VERIFICATION", 1);
        act.accept(canonical(address("first"))); // the network address is counted for the first time

        var steps = List.of(known, unproven, address("unknown")).stream()
                .map(email -> SeenStatements.onThisThread(() -> act.accept(canonical(email))))
                .toList();
        assertThat(steps.getFirst()).isNotEmpty();
        assertThat(steps).containsOnly(steps.getFirst());
    }

    private static EmailAddress canonical(String email) {
        return EmailAddress.parse(email).orElseThrow();
    }
}
