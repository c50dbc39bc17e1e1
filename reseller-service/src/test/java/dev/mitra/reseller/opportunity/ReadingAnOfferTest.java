package dev.mitra.reseller.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAnOfferTest {

    @Test
    @DisplayName("R11.4 a mail names the customer, its country, a contact and the consent, over several lines")
    void english() {
        var offer = OfferText.read("""
                Dear sales,

                - Customer: Hill School
                - Country: Indonesia
                Product: Tabulon
                Contact: head@hill-school.example
                Need: Seats for pupils
                and for teachers
                Consent: The head agreed by mail
                of 2 March.

                Regards, Dana
                """, Country.US).orElseThrow();

        assertThat(offer)
                .isEqualTo(new Handover(
                        "Hill School",
                        new Country("ID"),
                        Samples.email("head@hill-school.example"),
                        "Tabulon",
                        "Seats for pupils\nand for teachers",
                        "The head agreed by mail\nof 2 March."));
    }

    @Test
    @DisplayName("R11.4 in Indonesian as well; without a country it is the partner's, without a need the whole mail")
    void indonesian() {
        var text = "Pelanggan: Sekolah Bukit\nKontak: tidak ada\nPersetujuan: lisan, 2 Maret";
        var offer = OfferText.read(text, Country.US).orElseThrow();

        assertThat(offer.customer()).isEqualTo("Sekolah Bukit");
        assertThat(offer.country()).isEqualTo(Country.US);
        assertThat(offer.contact()).isNull();
        assertThat(offer.product()).isNull();
        assertThat(offer.need()).isEqualTo(text);
        assertThat(offer.consent()).isEqualTo("lisan, 2 Maret");
    }

    @ParameterizedTest(name = "R11.4 no offer: {0}")
    @ValueSource(
            strings = {
                "Hello, we have a customer.",
                "Customer: Hill School",
                "Consent: by mail",
                "Customer:\nConsent: by mail",
                "Customer: Hill School\nCountry: Atlantis\nConsent: by mail"
            })
    void what_is_missing(String text) {
        assertThat(OfferText.read(text, Country.US)).isEmpty();
    }

    @Test
    void what_is_too_long_is_cut() {
        var offer = OfferText.read("Customer: " + "é".repeat(300) + "\nConsent: yes", Country.US);
        assertThat(offer.orElseThrow().customer()).hasSize(200);
    }
}
