package dev.mitra.order.reseller.app;

import static dev.mitra.order.Examples.TODAY;
import static dev.mitra.order.Examples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.reseller.Admission;
import dev.mitra.order.reseller.DatedRate;
import dev.mitra.order.reseller.Policies;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Resellers;
import dev.mitra.order.reseller.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdmittingResellersTest {

    private final ResellerId id = ResellerId.random();
    private final Known resellers = new Known();
    private final Published policies = new Published();
    private final FollowReseller follow = new FollowReseller(resellers, policies);

    private void activate() {
        var rate = new DatedRate(TODAY, Percentage.of("10"));
        follow.apply(id, 5, new ResellerFact.Activated(AccountId.random(), rate, Standing.NEW, "2026-01", profile()));
    }

    private Admission admit(boolean explicitPolicy) {
        return new AdmitReseller(resellers, policies, explicitPolicy).admit(id, TODAY);
    }

    @Test
    @DisplayName("R2.7 nobody is admitted before the activation, whatever else was heard, nor while suspended")
    void strict() {
        follow.apply(id, 3, new ResellerFact.ProfileChanged(profile()));
        follow.apply(id, 4, new ResellerFact.StandingChanged(Standing.ESTABLISHED, 3));
        assertThat(admit(false)).isEqualTo(new Admission.NotActive());
        activate();
        assertThat(admit(false)).isInstanceOf(Admission.Admitted.class);
        follow.apply(id, 6, new ResellerFact.Suspended());
        assertThat(admit(false)).isEqualTo(new Admission.NotActive());
    }

    @Test
    @DisplayName("R9.1 a new policy applies from its day on and blocks only where the vendor asks for acceptance")
    void policy() {
        activate();
        policies.add("2026-01", TODAY.minusDays(60));
        policies.add("2026-02", TODAY.plusDays(1));
        assertThat(admit(true)).isInstanceOf(Admission.Admitted.class);
        policies.add("2026-02", TODAY);
        assertThat(admit(true)).isEqualTo(new Admission.PolicyNotAccepted("2026-02"));
        assertThat(admit(false))
                .isInstanceOfSatisfying(
                        Admission.Admitted.class,
                        it -> assertThat(it.policyVersion()).isEqualTo("2026-02"));
        follow.apply(id, 6, new ResellerFact.PolicyAccepted("2026-02"));
        assertThat(admit(true)).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    @DisplayName("R9.1 whoever accepts an announced version early may order before its first day and from it on")
    void acceptedEarly() {
        policies.add("2026-01", TODAY.minusDays(60));
        policies.add("2026-02", TODAY.plusDays(1));
        activate();
        follow.apply(id, 6, new ResellerFact.PolicyAccepted("2026-02"));
        assertThat(admit(true)).isInstanceOf(Admission.Admitted.class);
        follow.apply(id, 7, new ResellerFact.PolicyAccepted("2026-01"));
        policies.add("2026-02", TODAY);
        assertThat(admit(true))
                .isInstanceOfSatisfying(
                        Admission.Admitted.class,
                        it -> assertThat(it.policyVersion()).isEqualTo("2026-02"));
        follow.apply(id, 8, new ResellerFact.PolicyAccepted("2026-04"));
        assertThat(admit(true)).as("not heard of yet").isEqualTo(new Admission.PolicyNotAccepted("2026-02"));
        policies.add("2026-04", TODAY.plusDays(9));
        assertThat(admit(true)).as("heard of now").isInstanceOf(Admission.Admitted.class);
        policies.add("2026-03", TODAY);
        assertThat(admit(true)).isInstanceOf(Admission.Admitted.class);
    }

    private static final class Known implements Resellers {
        private final Map<ResellerId, Reseller> all = new HashMap<>();

        @Override
        public Optional<Reseller> find(ResellerId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Optional<Reseller> lock(ResellerId id) {
            return find(id);
        }

        @Override
        public void add(Reseller reseller) {
            all.put(reseller.id(), reseller);
        }

        @Override
        public void save(Reseller reseller) {
            all.put(reseller.id(), reseller);
        }
    }

    private static final class Published implements Policies {
        private final TreeMap<String, LocalDate> all = new TreeMap<>();

        @Override
        public void add(String policyVersion, LocalDate effectiveFrom) {
            all.put(policyVersion, effectiveFrom);
        }

        @Override
        public Optional<String> effectiveOn(LocalDate day) {
            return all.descendingMap().entrySet().stream()
                    .filter(it -> !it.getValue().isAfter(day))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public Optional<LocalDate> firstDayOf(String policyVersion) {
            return Optional.ofNullable(all.get(policyVersion));
        }
    }
}
