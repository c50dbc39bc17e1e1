package dev.mitra.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingTheCallerTest {

    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/8", "2001:db8:1::/48", "192.0.2.7"));

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource(
            quoteCharacter = '\'',
            nullValues = "-",
            value = {
                "10.1.2.3, '198.51.100.4', 198.51.100.4",
                "192.0.2.7, '198.51.100.4', 198.51.100.4",
                "2001:db8:1::9, '2001:db8:7::1', 2001:db8:7:0:0:0:0:1",
                "10.1.2.3, '198.51.100.4:5555', 198.51.100.4",
                "10.1.2.3, '[2001:db8:7::1]:5555', 2001:db8:7:0:0:0:0:1",
                "10.1.2.3, '198.51.100.4, 10.9.9.9', 198.51.100.4",
                "10.1.2.3, '10.7.7.7', 10.7.7.7",
                "10.1.2.3, -, 10.1.2.3"
            })
    void behind_our_proxies_the_caller_is_who_they_saw(String peer, String header, String caller) {
        assertThat(proxies.client(peer, header)).isEqualTo(caller);
    }

    @ParameterizedTest(name = "{0} claims {1}: {2}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "203.0.113.9, '198.51.100.4', 203.0.113.9",
                "192.0.2.8, '198.51.100.4', 192.0.2.8",
                "10.1.2.3, '198.51.100.4, 203.0.113.9', 203.0.113.9",
                "10.1.2.3, '10.0.0.1, 203.0.113.9, 10.0.0.2', 203.0.113.9",
                "10.1.2.3, '198.51.100.4, unknown', 10.1.2.3",
                "10.1.2.3, '198.51.100.4, mitra.example', 10.1.2.3",
                "10.1.2.3, '', 10.1.2.3"
            })
    void what_a_caller_claims_itself_is_not_believed(String peer, String header, String caller) {
        assertThat(proxies.client(peer, header)).isEqualTo(caller);
    }

    @Test
    void without_configured_proxies_the_peer_is_the_caller() {
        assertThat(new TrustedProxies(List.of()).client("127.0.0.1", "198.51.100.4"))
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "proxy.example", "10.0.0.0/x"})
    void a_network_that_is_none_stops_the_start(String network) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(network))).isInstanceOf(IllegalArgumentException.class);
    }
}
