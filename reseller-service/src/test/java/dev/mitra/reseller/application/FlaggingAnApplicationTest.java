package dev.mitra.reseller.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Person;
import java.util.List;
import java.util.Set;
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
                .isEmpty();
    }

    @Test
    @DisplayName("R1.1 R1.4 another main business is flagged to staff, a consultancy as such")
    void other_business() {
        assertThat(rules.of(Samples.answers(MainBusiness.OTHER), Samples.person(), Country.US, List.of()))
                .containsExactly(Flag.NOT_IT_RESALE);
        assertThat(rules.of(Samples.answers(MainBusiness.CONSULTING), Samples.person(), Country.US, List.of()))
                .containsExactlyInAnyOrder(Flag.NOT_IT_RESALE, Flag.CONSULTANCY);
    }

    @Test
    void little_resale_a_foreign_mailbox_and_a_listed_country_are_flagged() {
        var answers = new Answers(
                "Corner Shop", "https://www.corner.example/it", MainBusiness.IT_RESALE, 49, "All", "Because", null);
        var elsewhere = new Person(AccountId.random(), Samples.email("me@mail.example"), Language.EN);
        assertThat(rules.of(answers, elsewhere, new Country("KP"), List.of()))
                .containsExactlyInAnyOrder(Flag.LITTLE_RESALE, Flag.MAILBOX_ELSEWHERE, Flag.LISTED_COUNTRY);
        var own = new Person(AccountId.random(), Samples.email("me@corner.example"), Language.EN);
        assertThat(rules.of(answers, own, Country.US, List.of())).containsExactly(Flag.LITTLE_RESALE);
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
        "Abc, Abd, false"
    })
    void names_that_look_alike(String one, String other, boolean alike) {
        assertThat(FlagRules.looksAlike(one, other)).isEqualTo(alike);
        assertThat(FlagRules.looksAlike(other, one)).isEqualTo(alike);
    }

    @Test
    void a_name_like_that_of_an_existing_reseller_is_flagged() {
        assertThat(rules.of(
                        Samples.answers(MainBusiness.IT_RESALE),
                        Samples.person(),
                        Country.US,
                        List.of("Fjordbyte AS", "Lonestar Licences")))
                .containsExactly(Flag.LOOK_ALIKE);
    }
}
