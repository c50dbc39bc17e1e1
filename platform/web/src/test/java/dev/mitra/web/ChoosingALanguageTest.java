package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoosingALanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id                     | id
            id-ID,id;q=0.9,en;q=0.8 | id
            de,id;q=0.5            | id
            en-GB                  | en
            fr                     | en
            *                      | en
            ;;;                    | en
            en;q=0.1,id;q=0.9      | id
            """)
    void the_best_of_ours_is_chosen(String header, String language) {
        assertThat(Languages.of(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void without_a_wish_it_is_english() {
        assertThat(Languages.of(null)).isEqualTo(Languages.ENGLISH);
        assertThat(Languages.of("id,".repeat(200))).isEqualTo(Languages.ENGLISH);
    }
}
