package dev.mitra.reseller.application.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.CaseFile;
import dev.mitra.reseller.application.Finding;
import dev.mitra.reseller.application.Findings;
import dev.mitra.reseller.application.Flag;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Person;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An application as a row. `status` tells which state it is and so which columns are filled.
@Entity
@Table(name = "application")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ApplicationRow {

    @Id
    UUID id;

    UUID resellerId;
    UUID accountId;
    String email;

    @Enumerated(EnumType.STRING)
    Language language;

    @Embedded
    AnswerColumns answers;

    String[] brands;
    String[] flags;
    String[] lookAlikes;
    Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "application_exchange", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    List<ExchangeColumns> exchanges = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    Application.Status status;

    @Nullable
    UUID reviewer;

    @Nullable
    Instant decidedAt;

    @Nullable
    Boolean specialised;

    @Nullable
    String findingNote;

    @Nullable
    @Column(precision = 9, scale = 6)
    BigDecimal rate;

    @Nullable
    UUID confirmedBy;

    @Nullable
    String objection;

    @Nullable
    String rejectionReason;

    boolean ended;

    void take(Application application) {
        take(application.file());
        status = application.status();
        undecided();
        switch (application) {
            case Application.Submitted _ -> {}
            case Application.InReview inReview -> {
                reviewer = inReview.reviewer().value();
                objection = inReview.objection();
            }
            case Application.InfoRequested requested ->
                reviewer = requested.reviewer().value();
            case Application.Proposed proposed -> take(proposed.decision(), proposed.finding(), proposed.rate());
            case Application.Approved approved -> {
                take(approved.decision(), approved.finding(), approved.rate());
                var second = approved.confirmedBy();
                confirmedBy = second == null ? null : second.value();
            }
            case Application.Rejected rejected -> {
                take(rejected.decision());
                rejectionReason = rejected.reason();
            }
        }
    }

    private void undecided() {
        decidedAt = null;
        specialised = null;
        findingNote = null;
        rate = null;
        objection = null;
    }

    private void take(Application.Decision decision, Finding finding, Percentage granted) {
        take(decision);
        specialised = finding.specialisedInSoftwareRetail();
        findingNote = finding.note();
        rate = granted.percent();
    }

    private void take(CaseFile file) {
        id = file.id().value();
        resellerId = file.reseller().value();
        accountId = file.applicant().account().value();
        email = file.applicant().email().canonical();
        language = file.applicant().language();
        answers = AnswerColumns.of(file.answers());
        brands = file.answers().brands().toArray(String[]::new);
        lookAlikes = file.findings().lookAlikes().toArray(String[]::new);
        flags = file.findings().flags().stream().map(Flag::name).sorted().toArray(String[]::new);
        submittedAt = file.submittedAt();
        var asked = file.exchanges().stream().map(ExchangeColumns::of).toList();
        if (!asked.equals(exchanges)) {
            exchanges = new ArrayList<>(asked);
        }
    }

    private void take(Application.Decision decision) {
        reviewer = decision.reviewer().value();
        decidedAt = decision.at();
    }

    Application toApplication() {
        return switch (status) {
            case SUBMITTED -> new Application.Submitted(file());
            case IN_REVIEW -> new Application.InReview(file(), reviewer(), objection);
            case INFO_REQUESTED -> new Application.InfoRequested(file(), reviewer());
            case PROPOSED -> new Application.Proposed(file(), decision(), finding(), granted());
            case APPROVED ->
                new Application.Approved(
                        file(),
                        decision(),
                        finding(),
                        granted(),
                        confirmedBy == null ? null : new AccountId(confirmedBy));
            case REJECTED -> new Application.Rejected(file(), decision(), Objects.requireNonNull(rejectionReason));
        };
    }

    private AccountId reviewer() {
        return new AccountId(Objects.requireNonNull(reviewer));
    }

    private Application.Decision decision() {
        return new Application.Decision(reviewer(), Objects.requireNonNull(decidedAt));
    }

    private Finding finding() {
        return new Finding(Objects.requireNonNull(specialised), Objects.requireNonNull(findingNote));
    }

    private Percentage granted() {
        return new Percentage(Objects.requireNonNull(rate));
    }

    private CaseFile file() {
        return new CaseFile(
                new ApplicationId(id),
                new ResellerId(resellerId),
                new Person(new AccountId(accountId), new EmailAddress(email), language),
                answers.toAnswers(List.of(brands)),
                exchanges.stream().map(ExchangeColumns::toExchange).toList(),
                new Findings(Arrays.stream(flags).map(Flag::valueOf).collect(Collectors.toSet()), List.of(lookAlikes)),
                submittedAt);
    }
}
