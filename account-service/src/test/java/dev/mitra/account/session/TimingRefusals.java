package dev.mitra.account.session;

import static dev.mitra.account.People.address;

import dev.mitra.account.People;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Measures, by hand, whether the time of a refused log-in, a reset or a registration tells of an account:
/// `-Dtest=TimingRefusals`, with the hash of production by `-Dmitra.password.memory=19456
/// -Dmitra.password.passes=2`. Known and unknown addresses take turns, so that a busy machine hits both.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class TimingRefusals {

    private static final int EACH = 60;

    @Inject
    People people;

    @Test
    void measure() {
        var known = new String[EACH];
        Arrays.setAll(known, i -> address("known"));
        for (var email : known) {
            people.newcomer(email);
        }
        compare("log-in", known, email -> People.logIn(email, "not the password"));
        compare("reset", known, email -> People.post("/v1/password-resets", Map.of("email", email)));
        compare("registration", known, People::register);
    }

    private static void compare(String what, String[] known, Consumer<String> act) {
        var ofKnown = new double[EACH];
        var ofUnknown = new double[EACH];
        for (int i = 0; i < 10; i++) {
            act.accept(address("warm"));
        }
        for (int i = 0; i < EACH; i++) {
            var unknown = address("unknown");
            boolean knownFirst = i % 2 == 0;
            double first = millis(act, knownFirst ? known[i] : unknown);
            double second = millis(act, knownFirst ? unknown : known[i]);
            ofKnown[i] = knownFirst ? first : second;
            ofUnknown[i] = knownFirst ? second : first;
        }
        report(what, ofKnown, ofUnknown);
    }

    private static double millis(Consumer<String> act, String email) {
        long start = System.nanoTime();
        act.accept(email);
        return (System.nanoTime() - start) / 1e6;
    }

    /// The chance that one kind takes longer than the other: 0.5 when they cannot be told apart.
    @SuppressWarnings("SystemOut") // a program that prints what it measured
    private static void report(String what, double[] known, double[] unknown) {
        long longer = Arrays.stream(known)
                .mapToLong(one ->
                        Arrays.stream(unknown).filter(other -> one > other).count())
                .sum();
        System.out.printf(
                "%-14s median known %7.2f ms, unknown %7.2f ms, known takes longer with chance %.3f of %d pairs%n",
                what, median(known), median(unknown), (double) longer / EACH / EACH, EACH * EACH);
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
