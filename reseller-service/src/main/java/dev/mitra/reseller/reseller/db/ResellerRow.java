package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Person;
import dev.mitra.reseller.reseller.DeliverTo;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.reseller.Profile;
import dev.mitra.reseller.reseller.Rates;
import dev.mitra.reseller.reseller.Reseller;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A reseller as a row with its lists. `status` tells which state it is.
@Entity
@Table(name = "reseller")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ResellerRow {

    @Id
    UUID id;

    UUID accountId;
    String email;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    Reseller.Status status;

    @Nullable
    String suspensionReason;

    @Nullable
    String leavingReason;

    @Embedded
    @Nullable
    ProposalColumns proposal;

    boolean specialised;

    @Nullable
    String acceptedPolicy;

    @Embedded
    ProfileColumns profile;

    @ElementCollection
    @CollectionTable(name = "reseller_contact", joinColumns = @JoinColumn(name = "reseller_id"))
    @OrderColumn(name = "position")
    List<ContactColumns> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reseller_mailbox", joinColumns = @JoinColumn(name = "reseller_id"))
    @OrderColumn(name = "position")
    @Column(name = "email")
    List<String> mailboxes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reseller_rate", joinColumns = @JoinColumn(name = "reseller_id"))
    Set<RateColumns> rates = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "reseller_listing", joinColumns = @JoinColumn(name = "reseller_id"))
    Set<ListingColumns> listings = new HashSet<>();

    void take(Reseller reseller) {
        var dossier = reseller.dossier();
        id = dossier.id().value();
        accountId = dossier.person().account().value();
        email = dossier.person().email().canonical();
        language = dossier.person().language();
        status = reseller.status();
        suspensionReason = switch (reseller) {
            case Reseller.Suspended suspended -> suspended.reason();
            case Reseller.Applicant _, Reseller.Declined _, Reseller.Approved _, Reseller.Active _, Reseller.Left _ ->
                null;
        };
        leavingReason = reseller instanceof Reseller.Left left ? left.reason() : null;
        specialised = dossier.specialised();
        acceptedPolicy = dossier.acceptedPolicy();
        proposal = ProposalColumns.of(dossier.proposal());
        take(dossier.profile());
        if (!dossier.rates().equals(rates())) {
            rates = dossier.rates().inOrder().stream().map(RateColumns::of).collect(Collectors.toSet());
        }
        var listed = dossier.listings().stream().map(ListingColumns::of).collect(Collectors.toSet());
        if (!listed.equals(listings)) {
            listings = listed;
        }
    }

    private void take(Profile changed) {
        profile = ProfileColumns.of(changed);
        var people = changed.billingContacts().stream().map(ContactColumns::of).toList();
        if (!people.equals(contacts)) {
            contacts = new ArrayList<>(people);
        }
        var boxes = changed.deliverTo().emails().stream()
                .map(EmailAddress::canonical)
                .toList();
        if (!boxes.equals(mailboxes)) {
            mailboxes = new ArrayList<>(boxes);
        }
    }

    Reseller toReseller() {
        return switch (status) {
            case APPLICANT -> new Reseller.Applicant(dossier());
            case DECLINED -> new Reseller.Declined(dossier());
            case APPROVED -> new Reseller.Approved(dossier());
            case ACTIVE -> new Reseller.Active(dossier());
            case SUSPENDED -> new Reseller.Suspended(dossier(), Objects.requireNonNull(suspensionReason));
            case LEFT -> new Reseller.Left(dossier(), Objects.requireNonNull(leavingReason));
        };
    }

    private Dossier dossier() {
        return new Dossier(
                new ResellerId(id),
                new Person(new AccountId(accountId), new EmailAddress(email), language),
                toProfile(),
                specialised,
                rates(),
                listings.stream().map(ListingColumns::toListing).toList(),
                acceptedPolicy,
                proposal == null ? null : proposal.toProposal());
    }

    private Rates rates() {
        return new Rates(rates.stream().map(RateColumns::toRate).toList());
    }

    private Profile toProfile() {
        return new Profile(
                profile.legalName(),
                profile.address(),
                profile.taxId(),
                Currency.getInstance(profile.currency()),
                profile.profileLanguage(),
                profile.website(),
                contacts.stream().map(ContactColumns::toContact).toList(),
                new DeliverTo(
                        profile.deliverName(),
                        mailboxes.stream().map(EmailAddress::new).toList(),
                        profile.deliverLanguage()));
    }
}
