package dev.mitra.account.membership.app;

import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The organisations of a person and, for those who belong to one, its members.
@ApplicationScoped
public class ShowOrganisations {

    private final Organisations organisations;
    private final Memberships memberships;
    private final Accounts accounts;

    ShowOrganisations(Organisations organisations, Memberships memberships, Accounts accounts) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.accounts = accounts;
    }

    /// An organisation and what the asking person is in it.
    public record Mine(Organisation organisation, Membership membership) {}

    /// A member, by name.
    public record Member(Account account, Membership membership) {}

    @Transactional
    public List<Mine> of(AccountId person) {
        return memberships.of(person).stream()
                .flatMap(membership -> organisations.find(membership.organisation()).stream()
                        .map(organisation -> new Mine(organisation, membership)))
                .toList();
    }

    @Transactional
    public Optional<Mine> of(AccountId person, OrganisationId id) {
        return memberships
                .find(id, person)
                .flatMap(membership -> organisations.find(id).map(organisation -> new Mine(organisation, membership)));
    }

    @Transactional
    public List<Member> members(OrganisationId id) {
        var members = memberships.in(id);
        Map<AccountId, Account> people = accounts
                .findAll(members.stream().map(Membership::account).toList())
                .stream()
                .collect(Collectors.toMap(Account::id, account -> account));
        return members.stream()
                .flatMap(member -> Optional.ofNullable(people.get(member.account())).stream()
                        .map(account -> new Member(account, member)))
                .toList();
    }
}
