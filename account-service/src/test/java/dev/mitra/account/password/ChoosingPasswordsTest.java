package dev.mitra.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoosingPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234", "Password12345!", "passwordpassword", "qwertyuiop123", "1q2w3e4r5t6y7u8i",
                "iloveyouiloveyou", "letmein12345678", "welcome12345", "administrator1", "abcdefghijklmnop",
                "123456789012", "P@ssw0rd12345", "sunshine1234", "monkeymonkey12", "aaaaaaaaaaaaaaaa"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(NewPassword.parse(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple", "Kestrelwood-demo-2026", "correct-horse-battery-staple-27",
                "kucing melompati pagar bambu", "x7#Lq9!mZ2vB", "besok pagi kita sarapan nasi uduk"
            })
    void a_few_words_or_random_characters_are_accepted(String password) {
        assertThat(NewPassword.parse(password)).isPresent();
    }

    @Test
    void a_very_long_password_is_judged_quickly_by_its_beginning() {
        assertThat(NewPassword.parse("correct horse battery staple ".repeat(6))).isPresent();
        assertThat(NewPassword.parse("x".repeat(201))).isEmpty();
    }
}
