package dev.mitra.reseller.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvingASenderTest {

    private final SenderProof proof = new SenderProof("mx.kestrelwood.example");

    @ParameterizedTest(name = "R12.1 {1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            mx.kestrelwood.example; dkim=pass header.d=shop.example                                     | true
            mx.kestrelwood.example 1; dkim=pass (2048-bit key) header.i=@shop.example header.s=k1       | true
            mx.kestrelwood.example; dkim=fail header.d=shop.example; spf=pass smtp.mailfrom=a@shop.example | true
            mx.kestrelwood.example; dmarc=pass (p=REJECT) header.from=shop.example                      | true
            mx.kestrelwood.example; dkim=pass header.d=attacker.example                                 | false
            mx.kestrelwood.example; dkim=pass header.d=notshop.example                                  | false
            mx.kestrelwood.example; dkim=pass header.d=example                                          | false
            mx.kestrelwood.example; spf=pass smtp.mailfrom=bounce@attacker.example                      | false
            mx.kestrelwood.example; dkim=none                                                           | false
            mx.kestrelwood.example; spf=softfail smtp.mailfrom=a@shop.example                           | false
            mx.attacker.example; dkim=pass header.d=shop.example                                        | false
            mx.kestrelwood.example.attacker.example; dkim=pass header.d=shop.example                    | false
            mx.kestrelwood.example; x=y (dkim=pass header.d=shop.example)                               | false
            mx.kestrelwood.example; dkim = pass (good) header.d = shop.example                           | true
            mx.kestrelwood.example; dkim/1=pass header.b=Ab/cd+== header.d="shop.example"                | true
            MX.Kestrelwood.example; DKIM=Pass header.d=Shop.Example.                                    | true
            mx.kestrelwood.example; dkim=none; dmarc=pass header.from=shop.example; spf=fail             | true
            mx.kestrelwood.example; dkim=pass header.d=news.shop.example                                | false
            mx.kestrelwood.example; dkim=pass header.d=news.shop.example; dmarc=pass header.from=shop.example | true
            mx.kestrelwood.example; dmarc=pass header.from=example.example                              | false
            mx.kestrelwood.example; dmarc=pass header.from=mail.shop.example                            | false
            mx.kestrelwood.example; dmarc=fail header.from=shop.example; spf=pass smtp.helo=shop.example | false
            mx.kestrelwood.example; arc=pass header.d=shop.example                                      | false
            mx.kestrelwood.example; spf=fail (x (; dkim=pass header.d=shop.example) y) smtp.mailfrom=a@b.example | false
            mx.kestrelwood.example; spf=fail reason="; dkim=pass header.d=shop.example"                 | false
            mx.kestrelwood.example; spf=fail smtp.mailfrom="; dkim=pass header.d=shop.example "@b.example | false
            mx.kestrelwood.example; spf=pass smtp.mailfrom="a@shop.example"@b.example                   | false
            mx.kestrelwood.example; spf=fail smtp.mailfrom="\\"; dkim=pass header.d=shop.example; \\""@b.example | false
            mx.kestrelwood.example; spf=fail policy.x=1 dkim=pass header.d=shop.example                 | false
            mx.kestrelwood.example; dkim=pass header.d=shop.example (no end                             | false
            mx.kestrelwood.example; dkim=pass header.d="shop.example                                    | false
            mx.kestrelwood.example; dkim=fail header.d=shop.example; dkim=pass header.d=shop.example    | true
            mx.kestrelwood.example                                                                      | false
            ''                                                                                          | false
            """)
    void what_the_gateway_found(String header, boolean proven) {
        assertThat(proof.proves(Samples.email("dana@shop.example"), List.of(header)))
                .isEqualTo(proven);
    }

    @Test
    @DisplayName("R12.1 only the topmost result counts: one below it came with the mail")
    void only_the_topmost() {
        var forged = "mx.kestrelwood.example; dkim=pass header.d=shop.example";
        var from = Samples.email("dana@shop.example");
        assertThat(proof.proves(from, List.of("mx.kestrelwood.example; dkim=none", forged)))
                .isFalse();
        assertThat(proof.proves(from, List.of())).isFalse();
    }

    @Test
    void a_subdomain_is_aligned_with_the_domain_that_signed() {
        var signed = List.of("mx.kestrelwood.example; dkim=pass header.d=shop.example");
        assertThat(proof.proves(Samples.email("dana@mail.shop.example"), signed))
                .isTrue();
    }
}
