package dev.mitra.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.application.Answers;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.CaseFile;
import dev.mitra.reseller.application.Findings;
import dev.mitra.reseller.application.MainBusiness;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.opportunity.Confirmation;
import dev.mitra.reseller.opportunity.Lead;
import dev.mitra.reseller.opportunity.OpportunityId;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Periods;
import dev.mitra.reseller.programme.Person;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Contact;
import dev.mitra.reseller.reseller.DeliverTo;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.reseller.Listing;
import dev.mitra.reseller.reseller.PostalAddress;
import dev.mitra.reseller.reseller.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// The firms and figures that the tests speak of.
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-03-02T15:04:05Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    public static final AccountId REVIEWER = AccountId.random();
    public static final Brand TABULON = new Brand("Tabulon");
    public static final Brand QUILLMARK = new Brand("Quillmark");

    public static final Terms TERMS = new Terms(
            Percentage.of("10"), Percentage.of("30"), 30, 3, Percentage.of("12"), 0, new Periods(90, 30, 365));

    private Samples() {}

    public static Vendor vendor() {
        return new Vendor(
                "Kestrelwood Software",
                "Kestrelwood Software Ltd",
                List.of(TABULON, QUILLMARK),
                "https://forum.kestrelwood.example",
                email("sales-support@kestrelwood.example"));
    }

    public static EmailAddress email(String address) {
        return EmailAddress.parse(address).orElseThrow();
    }

    public static Person person() {
        return new Person(AccountId.random(), email("owner@lonestar-licences.example"), Language.EN);
    }

    public static Profile profile() {
        return new Profile(
                "Lone Star Licences LLC",
                new PostalAddress("500 Congress Avenue", null, "Austin", "TX", "78701", Country.US),
                null,
                Currency.getInstance("USD"),
                Language.EN,
                "https://lonestar-licences.example",
                List.of(new Contact("Robin Ledger", email("billing@lonestar-licences.example"))),
                new DeliverTo("Dana Desk", List.of(email("orders@lonestar-licences.example")), Language.EN));
    }

    public static Dossier dossier() {
        return Dossier.opened(ResellerId.random(), person(), profile());
    }

    public static Listing listing(Brand brand) {
        return new Listing(brand, "https://lonestar-licences.example/" + brand.name(), null, null, REVIEWER, NOW);
    }

    public static Answers answers(MainBusiness business) {
        return new Answers(
                "Lone Star Licences LLC",
                "https://lonestar-licences.example",
                true,
                business,
                90,
                "Small firms in Texas",
                List.of("Fjordbyte"),
                "Our customers ask for it",
                null);
    }

    public static CaseFile file(MainBusiness business) {
        return new CaseFile(
                ApplicationId.random(),
                ResellerId.random(),
                person(),
                answers(business),
                List.of(),
                Findings.NONE,
                NOW);
    }

    /// What a partner states of a school.
    public static Lead lead() {
        return lead("head@hill-school.example", "Seats for pupils");
    }

    public static Lead lead(String contact, String need) {
        return new Lead(
                OpportunityId.random(),
                ResellerId.random(),
                ThreadId.random(),
                "Hill School",
                Country.US,
                email(contact),
                "Tabulon",
                need,
                "Head@hill-school.example agreed by mail of 2 March.",
                AccountId.random(),
                NOW,
                new Confirmation.NotAsked());
    }
}
