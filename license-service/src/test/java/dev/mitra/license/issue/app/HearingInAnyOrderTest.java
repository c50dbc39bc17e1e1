package dev.mitra.license.issue.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.license.issue.Permutations;
import dev.mitra.license.issue.Samples;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Every order of OrderReleased, AccountProvisioned and OrderRefunded with duplicates, against the tables and with the
/// worker signing in between.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HearingInAnyOrderTest {

    private enum Fact {
        RELEASED,
        OWNED,
        REFUNDED
    }

    private record Story(List<Fact> facts, Orders.Played order) {}

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Inject
    IssueWorker worker;

    @Inject
    EachSeatHasItsLicense invariant;

    @Test
    @DisplayName("R5.2 released and owned, each twice, in all orders: exactly one licence per seat")
    void issued() {
        var stories = stories(List.of(Fact.RELEASED, Fact.RELEASED, Fact.OWNED, Fact.OWNED));
        assertThat(stories).hasSize(6);
        play(stories);
        for (var story : stories) {
            orders.awaitIssued(story.order());
            assertThat(database.licenses(story.order().id()))
                    .as("%s", story.facts())
                    .isEqualTo(2);
            assertThat(database.published(story.order().id(), "LicenseIssued")).hasSize(1);
        }
        assertThat(invariant.offending()).isEmpty();
    }

    @Test
    @DisplayName("R5.2 and a refund among them: nothing that works is left, before or after the issue")
    void refunded() {
        var stories =
                stories(List.of(Fact.RELEASED, Fact.RELEASED, Fact.OWNED, Fact.OWNED, Fact.REFUNDED, Fact.REFUNDED));
        assertThat(stories).hasSize(90);
        play(stories);
        for (var story : stories) {
            var id = story.order().id();
            var issued = database.licenses(id);
            assertThat(issued).as("%s", story.facts()).isIn(0L, 2L);
            assertThat(database.inForce(id)).as("%s", story.facts()).isZero();
            assertThat(database.published(id, "LicenseRevoked")).hasSize((int) issued);
            assertThat(database.published(id, "LicenseIssued")).hasSize(issued == 0 ? 0 : 1);
        }
        assertThat(stories.stream().map(story -> database.licenses(story.order().id())))
                .contains(0L, 2L);
        assertThat(invariant.offending()).isEmpty();
    }

    private List<Story> stories(List<Fact> facts) {
        return Permutations.distinct(facts).stream()
                .map(order -> new Story(order, orders.played(Samples.perpetual(2))))
                .toList();
    }

    /// All stories side by side: each step of them as one poll would bring it.
    private void play(List<Story> stories) {
        for (int step = 0; step < stories.getFirst().facts().size(); step++) {
            for (var fact : Fact.values()) {
                var hearing = new ArrayList<Orders.Played>();
                for (var story : stories) {
                    if (story.facts().get(step) == fact) {
                        hearing.add(story.order());
                    }
                }
                tell(fact, hearing);
            }
            worker.workOnce();
        }
    }

    private void tell(Fact fact, List<Orders.Played> hearing) {
        switch (fact) {
            case RELEASED -> orders.releasedTogether(hearing);
            case OWNED -> orders.ownedTogether(hearing);
            case REFUNDED -> hearing.forEach(orders::refunded);
        }
    }
}
