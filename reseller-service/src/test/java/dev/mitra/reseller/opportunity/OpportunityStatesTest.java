package dev.mitra.reseller.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Samples;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.opportunity.Opportunity.Status;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpportunityStatesTest {

    private static final Lead LEAD = Samples.lead();
    private static final ReplyToken TOKEN = ReplyToken.random();
    private static final Opportunity.Decision DECISION = new Opportunity.Decision(Samples.REVIEWER, Samples.NOW);

    enum Action {
        ACCEPT,
        DECLINE,
        CLOSE,
        ASK_CUSTOMER
    }

    /// What each action leads to in each state; a pair that is not here is refused.
    private static final Map<Status, Map<Action, Status>> MOVES = Map.of(
            Status.OFFERED,
            Map.of(
                    Action.ACCEPT, Status.ACCEPTED,
                    Action.DECLINE, Status.DECLINED,
                    Action.ASK_CUSTOMER, Status.OFFERED),
            Status.ACCEPTED,
            Map.of(Action.CLOSE, Status.CLOSED, Action.ASK_CUSTOMER, Status.ACCEPTED));

    private static Opportunity in(Status status) {
        return switch (status) {
            case OFFERED -> new Opportunity.Offered(LEAD);
            case ACCEPTED -> new Opportunity.Accepted(LEAD, DECISION);
            case DECLINED -> new Opportunity.Declined(LEAD, DECISION, "Known to us.");
            case CLOSED -> new Opportunity.Closed(LEAD, DECISION, Opportunity.Outcome.WON, Samples.NOW);
        };
    }

    private static Step act(Opportunity opportunity, Action action) {
        return switch (action) {
            case ACCEPT -> opportunity.accept(DECISION);
            case DECLINE -> opportunity.decline(DECISION, "Known to us.");
            case CLOSE -> opportunity.close(Opportunity.Outcome.LOST, Samples.NOW);
            case ASK_CUSTOMER -> opportunity.askCustomer(TOKEN);
        };
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(Status.values())
                .flatMap(status -> Stream.of(Action.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "R11.4 {0} and {1}")
    @MethodSource("everyPair")
    void every_state_and_every_action(Status status, Action action) {
        var expected = MOVES.getOrDefault(status, Map.of()).get(action);
        var step = act(in(status), action);
        if (expected == null) {
            assertThat(step).isEqualTo(new Step.NotInState(status));
        } else {
            assertThat(step)
                    .isInstanceOfSatisfying(
                            Step.Done.class,
                            done -> assertThat(done.opportunity().status()).isEqualTo(expected));
        }
    }

    @ParameterizedTest(name = "R11.4 the customer of a {0} one answers once, and only when it was asked")
    @EnumSource(Status.class)
    void the_customer_answers_once(Status status) {
        assertThat(in(status).customerAnswers(true, Samples.NOW)).isEqualTo(new Step.AskedBefore());

        var asked = in(status).with(LEAD.with(new Confirmation.Asked(TOKEN)));
        var confirmed = ((Step.Done) asked.customerAnswers(true, Samples.NOW)).opportunity();
        assertThat(confirmed.status()).isEqualTo(status);
        assertThat(confirmed.lead().confirmation()).isEqualTo(new Confirmation.Confirmed(Samples.NOW));
        assertThat(confirmed.lead().contact()).isEqualTo(LEAD.contact());
        assertThat(confirmed.customerAnswers(false, Samples.NOW)).isEqualTo(new Step.AskedBefore());
    }

    @Test
    @DisplayName("R11.4 who did not agree is forgotten, and what was offered of it can only be declined")
    void a_denial() {
        var asked = new Opportunity.Offered(LEAD.with(new Confirmation.Asked(TOKEN)));
        var denied = ((Step.Done) asked.customerAnswers(false, Samples.NOW)).opportunity();

        assertThat(denied.lead().contact()).isNull();
        assertThat(denied.lead().consent()).isEqualTo("- agreed by mail of 2 March.");
        assertThat(denied.accept(DECISION)).isEqualTo(new Step.CustomerDenied());
        assertThat(denied.decline(DECISION, "It did not agree.")).isInstanceOf(Step.Done.class);
        assertThat(denied.askCustomer(TOKEN)).isEqualTo(new Step.AskedBefore());
    }

    @Test
    void nobody_is_asked_where_the_partner_named_nobody() {
        var nameless = ((Step.Done) new Opportunity.Offered(LEAD.with(new Confirmation.Asked(TOKEN)))
                        .customerAnswers(false, Samples.NOW))
                .opportunity()
                .lead()
                .with(new Confirmation.NotAsked());

        assertThat(new Opportunity.Offered(nameless).askCustomer(TOKEN)).isEqualTo(new Step.NobodyToAsk());
    }

    @Test
    @DisplayName("R11.4 other people's mailboxes that hold the forgotten one stay whole, and it goes in both spellings")
    void neighbours() {
        var lead = Samples.lead(
                "head@schüle.example", "Ask xhead@schüle.example, head@schüle.example.id or head@schüle.example.");
        assertThat(lead.with(new Confirmation.Denied(Samples.NOW)).need())
                .isEqualTo("Ask xhead@schüle.example, head@schüle.example.id or -.");
    }
}
