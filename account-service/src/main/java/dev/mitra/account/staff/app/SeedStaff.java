package dev.mitra.account.staff.app;

import dev.mitra.account.password.app.HashPasswords;
import dev.mitra.account.staff.StaffMember;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Enrols the staff that `mitra.staff` names, when the service starts. A repeat changes nothing: no password
/// that somebody changed meanwhile is set back.
@ApplicationScoped
public class SeedStaff {

    private final EnrolStaff enrolStaff;
    private final HashPasswords hashPasswords;
    private final String staff;

    SeedStaff(
            EnrolStaff enrolStaff,
            HashPasswords hashPasswords,
            @ConfigProperty(name = "mitra.staff") Optional<String> staff) {
        this.enrolStaff = enrolStaff;
        this.hashPasswords = hashPasswords;
        this.staff = staff.orElse("");
    }

    void seed(@Observes StartupEvent start) {
        seed();
    }

    public void seed() {
        for (var member : StaffMember.parseAll(staff)) {
            if (!enrolStaff.isEnrolled(member)) {
                enrolStaff.enrol(member, hashPasswords.hash(member.password()));
            }
        }
    }
}
