package dev.mitra.reseller.policy.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.OrderPlacing;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.policy.PublishedPolicies;
import dev.mitra.reseller.policy.publishes.PolicyAccepted;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.reseller.app.RecordAcceptance;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// R9.1: after the notice period of a new version, the next order accepts it by itself; unless the vendor wants it
/// accepted explicitly, then order-service refuses the order until it is.
@ApplicationScoped
public class AcceptByOrder {

    private final Policies policies;
    private final Resellers resellers;
    private final RecordAcceptance acceptances;
    private final TellOfAcceptance tell;
    private final AnnounceChange stream;
    private final BusinessClock clock;
    private final boolean explicitly;

    AcceptByOrder(
            Policies policies,
            Resellers resellers,
            RecordAcceptance acceptances,
            TellOfAcceptance tell,
            AnnounceChange stream,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.programme.require-explicit-reacceptance") boolean explicitly) {
        this.policies = policies;
        this.resellers = resellers;
        this.acceptances = acceptances;
        this.tell = tell;
        this.stream = stream;
        this.clock = clock;
        this.explicitly = explicitly;
    }

    /// Nearly every order finds its version accepted already: one look tells, before any reseller is locked
    /// and any text is read.
    @Transactional
    public void hear(List<OrderPlacing> placed) {
        if (explicitly || placed.isEmpty()) {
            return;
        }
        var current = new HashMap<LocalDate, Optional<String>>();
        var news = placed.stream()
                .filter(order -> isNews(current.computeIfAbsent(clock.dateOf(order.at()), policies::inForceOn), order))
                .sorted(Comparator.comparing(
                                (OrderPlacing order) -> order.reseller().value())
                        .thenComparing(OrderPlacing::at))
                .toList();
        if (!news.isEmpty()) {
            var published = policies.published();
            news.forEach(order -> accept(published, order));
        }
    }

    private boolean isNews(Optional<String> current, OrderPlacing order) {
        return current.filter(version ->
                        policies.acceptance(order.reseller(), version).isEmpty())
                .isPresent();
    }

    private void accept(PublishedPolicies published, OrderPlacing order) {
        if (!stream.lock(order.reseller())) {
            throw new IllegalStateException(
                    "an order of an unknown reseller: " + order.reseller().external());
        }
        var dossier = resellers.find(order.reseller()).map(Reseller::dossier).orElseThrow();
        published
                .acceptedByOrderOn(clock.dateOf(order.at()), dossier.acceptedPolicy())
                .ifPresent(version -> record(dossier, version, order));
    }

    private void record(Dossier dossier, PolicyVersion version, OrderPlacing order) {
        var text = version.in(dossier.person().language());
        var evidence = new Acceptance(
                order.reseller(),
                order.buyer(),
                version.name(),
                text.sha256(),
                text.language(),
                "",
                "",
                order.at(),
                order.order());
        var move = acceptances.record(order.reseller(), "system", version.name(), reseller -> {
            keep(evidence);
            tell.accepted(reseller.dossier(), evidence);
        });
        switch (move) {
            case Move.Done _ -> {}
            // the order was placed before the reseller left: it accepted the version all the same
            case Move.Refused _ -> keep(evidence);
            case Move other -> throw new IllegalStateException("an acceptance by an order ended as " + other);
        }
    }

    private void keep(Acceptance evidence) {
        policies.save(evidence);
        stream.announce(evidence.reseller(), number -> PolicyAccepted.of(evidence, number));
    }
}
