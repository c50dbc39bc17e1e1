package dev.mitra.reseller.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Person;
import dev.mitra.reseller.reseller.Known;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlaggingAnApplicationTest {

    private final FlagRules rules = new FlagRules(Set.of(new Country("KP")));

    @Test
    @DisplayName("R1.1 a firm that resells IT products from its own site is not flagged")
    void nothing_to_see() {
        assertThat(rules.of(Samples.answers(MainBusiness.IT_RESALE), Samples.person(), Country.US, List.of()))
                .isEqualTo(Findings.NONE);
    }

    @Test
    @DisplayName("R1.1 R1.4 another main business is flagged to staff, a consultancy as such")
    void other_business() {
        assertThat(rules.of(Samples.answers(MainBusiness.OTHER), Samples.person(), Country.US, List.of())
                        .flags())
                .containsExactly(Flag.NOT_IT_RESALE);
        assertThat(rules.of(Samples.answers(MainBusiness.CONSULTING), Samples.person(), Country.US, List.of())
                        .flags())
                .containsExactlyInAnyOrder(Flag.NOT_IT_RESALE, Flag.CONSULTANCY);
    }

    @Test
    void little_resale_a_foreign_mailbox_and_a_listed_country_are_flagged() {
        var answers = corner("https://www.corner.example/it", true);
        var elsewhere = new Person(AccountId.random(), Samples.email("me@mail.example"), Language.EN);
        assertThat(rules.of(answers, elsewhere, new Country("KP"), List.of()).flags())
                .containsExactlyInAnyOrder(Flag.LITTLE_RESALE, Flag.MAILBOX_ELSEWHERE, Flag.LISTED_COUNTRY);
        var own = new Person(AccountId.random(), Samples.email("me@corner.example"), Language.EN);
        assertThat(rules.of(answers, own, Country.US, List.of()).flags()).containsExactly(Flag.LITTLE_RESALE);
    }

    private static Answers corner(@Nullable String website, boolean resaleSite) {
        return new Answers(
                "Corner Shop", website, resaleSite, MainBusiness.IT_RESALE, 49, "All", List.of(), "Because", null);
    }

    @Test
    @DisplayName("R1.1 R2.6 no site, or one that sells nothing of other makers, is flagged")
    void no_resale_site() {
        var own = new Person(AccountId.random(), Samples.email("me@corner.example"), Language.EN);
        assertThat(rules.of(corner(null, true), own, Country.US, List.of()).flags())
                .containsExactlyInAnyOrder(Flag.LITTLE_RESALE, Flag.NO_RESALE_SITE);
        assertThat(rules.of(corner("https://corner.example", false), own, Country.US, List.of())
                        .flags())
                .containsExactlyInAnyOrder(Flag.LITTLE_RESALE, Flag.NO_RESALE_SITE);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "Lone Star Licences LLC, Lone Star Licences Inc., true",
        "Lone Star Licences LLC, 'LONE-STAR licences', true",
        "Lone Star Licences LLC, Lone Star Licenses LLC, true",
        "Lone Star Licences LLC, L0ne Star Licences, true",
        "Sunda Raya PT, PT Sunda Raya, true",
        "Lone Star Licences LLC, Long Start Licences LLC, false",
        "Lone Star Licences LLC, Fjordbyte AS, false",
        "Abc, Abd, false",
        "LLC, Inc., false",
        "Lone Star L1C, Lone Star LLC, true"
    })
    void names_that_look_alike(String one, String other, boolean alike) {
        assertThat(LookAlike.names(one, other)).isEqualTo(alike);
        assertThat(LookAlike.names(other, one)).isEqualTo(alike);
    }

    @Test
    @DisplayName("R1.1 firms whose mailboxes are of one provider do not look alike, unless the provider is one of them")
    void one_provider() {
        var provider = "freemail.example";
        var applicant = new Person(AccountId.random(), Samples.email("me@" + provider), Language.EN);
        var answers = corner("https://corner.example", true);
        var other = new Known(ResellerId.random(), "Fjordbyte AS", null, Samples.email("post@" + provider));
        assertThat(rules.of(answers, applicant, Country.US, List.of(other)).lookAlikes())
                .isEmpty();
        var itself = new Known(
                ResellerId.random(), "Post Company", "https://" + provider, Samples.email("post@hill.example"));
        assertThat(rules.of(answers, applicant, Country.US, List.of(itself)).lookAlikes())
                .containsExactly("Post Company");
    }

    @ParameterizedTest(name = "R1.1 taken for {0}, {1}, {2}: {3}")
    @CsvSource({
        "Fjordbyte AS, https://fjordbyte.example, post@fjordbyte.example, false",
        "Lonestar Licences, https://fjordbyte.example, post@fjordbyte.example, true",
        "Fjordbyte AS, https://shop.lonestar-licences.test, post@fjordbyte.example, true",
        "Fjordbyte AS, https://www.l0nestar-licences.example/shop, post@fjordbyte.example, true",
        "Fjordbyte AS, , post@lonestar-licence.example, true",
        "Fjordbyte AS, , post@licences.example, false"
    })
    void a_name_or_a_domain_like_that_of_an_existing_reseller_is_flagged(
            String name, @Nullable String website, String mailbox, boolean alike) {
        var known = new Known(ResellerId.random(), name, website, Samples.email(mailbox));
        var found = rules.of(Samples.answers(MainBusiness.IT_RESALE), Samples.person(), Country.US, List.of(known));
        assertThat(found.flags()).isEqualTo(alike ? Set.of(Flag.LOOK_ALIKE) : Set.of());
        assertThat(found.lookAlikes()).isEqualTo(alike ? List.of(name) : List.of());
    }

    @ParameterizedTest(name = "R1.1 {0} and {1} on one platform: {2}")
    @CsvSource({
        "https://toko-a.bazaar.example, https://warung-b.bazaar.example, false",
        "https://www.bazaar.example/toko-a, https://www.bazaar.example/warung-b, false",
        "https://www.bazaar.example/toko-a, https://warung-b.bazaar.example, false",
        "https://www.bazaar.example/toko-murah, https://www.bazaar.example/toko-murah, true",
        "https://toko-murah.bazaar.example, https://www.toko-murah.test, true"
    })
    void shops_on_one_platform(String site, String other, boolean alike) {
        var applicant = new Person(AccountId.random(), Samples.email("me@freemail.example"), Language.EN);
        var known = new Known(ResellerId.random(), "Fjordbyte AS", other, Samples.email("post@mailer.example"));
        assertThat(rules.of(corner(site, true), applicant, Country.US, List.of(known))
                        .lookAlikes())
                .isEqualTo(alike ? List.of("Fjordbyte AS") : List.of());
    }
}
