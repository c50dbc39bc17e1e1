package dev.mitra.order.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.Examples;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowingACardPaymentTest {

    private static final List<GatewayStatus> STATUSES = List.of(
            new GatewayStatus.Waiting(),
            new GatewayStatus.Authorised(),
            new GatewayStatus.Captured(),
            new GatewayStatus.Refused("card_declined"),
            new GatewayStatus.Over());

    @ParameterizedTest(name = "{0} x {1}, wanted {2}: {3}")
    @CsvSource({
        "STARTED,    Waiting,    true,  Started",
        "STARTED,    Authorised, true,  Authorised",
        "STARTED,    Authorised, false, Leaving CANCELLED",
        "STARTED,    Captured,   false, Captured",
        "STARTED,    Refused,    true,  Ended REFUSED",
        "STARTED,    Over,       true,  Ended EXPIRED",
        "AWAITING,   Waiting,    true,  Awaiting",
        "AWAITING,   Authorised, true,  Authorised",
        "AWAITING,   Authorised, false, Leaving CANCELLED",
        "AWAITING,   Captured,   true,  Captured",
        "AWAITING,   Refused,    true,  Ended REFUSED",
        "AWAITING,   Over,       true,  Ended EXPIRED",
        "AUTHORISED, Authorised, true,  Authorised",
        "AUTHORISED, Captured,   true,  Captured",
        "AUTHORISED, Captured,   false, Captured",
        "AUTHORISED, Refused,    true,  Ended REFUSED",
        "AUTHORISED, Over,       true,  Ended EXPIRED",
        "CAPTURED,   Authorised, true,  Captured",
        "CAPTURED,   Captured,   true,  Captured",
        "CAPTURED,   Refused,    true,  Captured",
        "CAPTURED,   Over,       false, Captured",
        "LEAVING,    Authorised, true,  Leaving EXPIRED",
        "LEAVING,    Captured,   false, Captured",
        "LEAVING,    Refused,    true,  Ended EXPIRED",
        "LEAVING,    Over,       true,  Ended EXPIRED",
        "REFUSED,    Authorised, true,  Authorised",
        "REFUSED,    Authorised, false, Leaving CANCELLED",
        "REFUSED,    Captured,   false, Captured",
        "REFUSED,    Over,       true,  Ended REFUSED",
        "EXPIRED,    Authorised, true,  Leaving EXPIRED",
        "EXPIRED,    Captured,   true,  Captured",
        "EXPIRED,    Refused,    true,  Ended EXPIRED"
    })
    void every_word_of_the_acquirer_leads_somewhere_from_everywhere(
            String from, String word, boolean wanted, String to) {
        var status = STATUSES.stream()
                .filter(it -> it.getClass().getSimpleName().equals(word))
                .findFirst()
                .orElseThrow();
        assertThat(name(in(from).after(status, "ref", wanted).state())).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("allStates")
    @DisplayName("The same word twice changes nothing the second time")
    void repeated(String from) {
        for (var status : STATUSES) {
            var once = in(from).after(status, "ref", true);
            assertThat(once.after(status, "ref", true)).isEqualTo(once);
        }
    }

    @Test
    @DisplayName("A page is left when its order needs no money; what the bank has agreed to is judged when it is taken")
    void letting_go() {
        assertThat(name(in("STARTED").letGo().state())).isEqualTo("Ended CANCELLED");
        assertThat(name(in("AWAITING").letGo().state())).isEqualTo("Leaving CANCELLED");
        for (var stays : List.of("AUTHORISED", "CAPTURED", "LEAVING", "REFUSED", "EXPIRED")) {
            assertThat(in(stays).letGo()).isEqualTo(in(stays));
        }
    }

    @Test
    @DisplayName("A page that comes after a notice has told more changes nothing")
    void late_page() {
        var awaiting = new CardState.Awaiting("ref", URI.create("https://acquirer.example/p"), Examples.NOW);
        assertThat(name(in("STARTED").await(awaiting).state())).isEqualTo("Awaiting");
        assertThat(in("AUTHORISED").await(awaiting)).isEqualTo(in("AUTHORISED"));
    }

    @Test
    @DisplayName("An attempt whose answer got lost is asked for in the same words, and forsaken after two minutes")
    void lost_answer() {
        var shop = URI.create("https://shop.example/done");
        var first = Checkout.of(STARTED, "Kestrelwood", shop, Duration.ofMinutes(40));
        assertThat(first.until()).isEqualTo(STARTED.startedAt().plusSeconds(2400));
        assertThat(Checkout.of(STARTED, "Kestrelwood", shop, Duration.ofMinutes(40)))
                .isEqualTo(first);
        assertThat(STARTED.isForsaken(STARTED.startedAt().plusSeconds(119))).isFalse();
        assertThat(STARTED.isForsaken(STARTED.startedAt().plusSeconds(120))).isTrue();
        assertThat(in("AWAITING").isForsaken(STARTED.startedAt().plusSeconds(9_999)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "STARTED,    never",
        "AWAITING,   PT1M",
        "AUTHORISED, PT0S",
        "LEAVING,    PT0S",
        "CAPTURED,   never",
        "REFUSED,    never",
        "EXPIRED,    never"
    })
    @DisplayName("Who is at a page is asked about every minute, what is to be taken or let go at once, the rest never")
    void next_look(String state, String after) {
        var now = Examples.NOW.plusSeconds(5);
        assertThat(in(state).lookAt(now)).isEqualTo(after.equals("never") ? null : now.plus(Duration.parse(after)));
    }

    private static Stream<String> allStates() {
        return Stream.of("STARTED", "AWAITING", "AUTHORISED", "CAPTURED", "LEAVING", "REFUSED", "EXPIRED");
    }

    private static final CardPayment STARTED =
            CardPayment.start(OrderId.random(), Money.of("9.99", "USD"), "simulated", Examples.NOW);

    private static CardPayment in(String name) {
        var state = switch (name) {
            case "STARTED" -> new CardState.Started();
            case "AWAITING" -> new CardState.Awaiting("ref", URI.create("https://acquirer.example/p"), Examples.NOW);
            case "AUTHORISED" -> new CardState.Authorised("ref");
            case "CAPTURED" -> new CardState.Captured("ref");
            case "LEAVING" -> new CardState.Leaving("ref", Ending.EXPIRED);
            default -> new CardState.Ended("ref", Ending.valueOf(name), null);
        };
        return new CardPayment(
                STARTED.id(), STARTED.order(), STARTED.amount(), STARTED.gateway(), state, STARTED.startedAt(), 3);
    }

    private static String name(CardState state) {
        var name = state.getClass().getSimpleName();
        return switch (state) {
            case CardState.Leaving leaving -> name + " " + leaving.why();
            case CardState.Ended ended -> name + " " + ended.why();
            default -> name;
        };
    }
}
