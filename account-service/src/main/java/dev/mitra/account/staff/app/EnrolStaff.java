package dev.mitra.account.staff.app;

import dev.mitra.account.password.PasswordHash;
import dev.mitra.account.password.Passwords;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.app.OpenAccounts;
import dev.mitra.account.staff.Staff;
import dev.mitra.account.staff.StaffMember;
import dev.mitra.account.totp.app.SetUpSecondFactor;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/// Makes somebody a member of staff.
@ApplicationScoped
public class EnrolStaff {

    private final Accounts accounts;
    private final OpenAccounts openAccounts;
    private final Passwords passwords;
    private final Staff staff;
    private final SetUpSecondFactor setUpSecondFactor;
    private final AuditTrail audit;
    private final InstantSource time;

    EnrolStaff(
            Accounts accounts,
            OpenAccounts openAccounts,
            Passwords passwords,
            Staff staff,
            SetUpSecondFactor setUpSecondFactor,
            AuditTrail audit,
            InstantSource time) {
        this.accounts = accounts;
        this.openAccounts = openAccounts;
        this.passwords = passwords;
        this.staff = staff;
        this.setUpSecondFactor = setUpSecondFactor;
        this.audit = audit;
        this.time = time;
    }

    /// Whether the account, its password and exactly these roles are there.
    @Transactional
    public boolean isEnrolled(StaffMember member) {
        return accounts.byEmail(member.email())
                .filter(Account.Active.class::isInstance)
                .filter(account -> passwords.of(account.id()).isPresent())
                .filter(account -> staff.rolesOf(account.id()).equals(member.roles()))
                .isPresent();
    }

    /// The environment vouches for the mailbox. Whatever an unproven account had before is replaced.
    @Transactional
    public void enrol(StaffMember member, PasswordHash password) {
        var fresh = Account.Unproven.open(member.email(), member.name(), Language.EN, Account.Origin.STAFF);
        openAccounts.open(List.of(new OpenAccounts.Opening(fresh, member.name().text())));
        var account = Objects.requireNonNull(
                accounts.lockByEmail(List.of(member.email())).get(member.email()), "an account was just opened");
        switch (account) {
            case Account.Unproven unproven -> {
                accounts.save(unproven.prove(member.name(), unproven.language(), time.instant()));
                passwords.set(unproven.id(), password);
            }
            case Account.Active active when passwords.of(active.id()).isEmpty() -> passwords.set(active.id(), password);
            case Account.Active _ -> {}
        }
        var before = staff.rolesOf(account.id());
        staff.assign(account.id(), member.roles());
        member.secondFactor().ifPresent(secret -> setUpSecondFactor.seed(account.id(), secret));
        audit.record(
                "system",
                "StaffEnrolled",
                account.id().external(),
                before.toString(),
                member.roles().toString());
    }
}
