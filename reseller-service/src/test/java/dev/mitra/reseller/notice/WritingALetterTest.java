package dev.mitra.reseller.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.reseller.notice.Letter.Block.Shape;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingALetterTest {

    @Test
    void paragraphs_lists_and_links_are_told_apart_and_the_text_stays_what_it_was() {
        var letter = Letter.read("""
                Subject: You are approved

                Hello,
                there.


                - one
                - two

                https://mitra.example/v1/policies
                """);
        assertThat(letter.subject()).isEqualTo("You are approved");
        assertThat(letter.blocks())
                .extracting(Letter.Block::shape)
                .containsExactly(Shape.PARAGRAPH, Shape.LIST, Shape.LINK);
        assertThat(letter.text()).isEqualTo("Hello,\nthere.\n\n- one\n- two\n\nhttps://mitra.example/v1/policies\n");
    }

    @Test
    void an_address_within_other_words_is_no_link() {
        var letter = Letter.read("Subject: s\n\nthe firm https://attacker.example has applied");
        assertThat(letter.blocks()).extracting(Letter.Block::shape).containsExactly(Shape.PARAGRAPH);
    }

    @Test
    void a_text_without_a_subject_is_a_defect() {
        assertThatThrownBy(() -> Letter.read("Hello")).isInstanceOf(IllegalArgumentException.class);
    }
}
