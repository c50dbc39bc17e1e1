package dev.mitra.reseller.application;

import static dev.mitra.reseller.application.Application.Status.APPROVED;
import static dev.mitra.reseller.application.Application.Status.INFO_REQUESTED;
import static dev.mitra.reseller.application.Application.Status.IN_REVIEW;
import static dev.mitra.reseller.application.Application.Status.PROPOSED;
import static dev.mitra.reseller.application.Application.Status.REJECTED;
import static dev.mitra.reseller.application.Application.Status.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.Samples;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
class ApplicationStatesTest {

    private static final CaseFile FILE = Samples.file(MainBusiness.IT_RESALE);
    private static final AccountId APPLICANT = FILE.applicant().account();
    private static final AccountId SECOND = AccountId.random();
    private static final Finding FINDING = new Finding(true, "A shop for software alone.");
    private static final RateRule RULE = new RateRule(Samples.TERMS);

    enum Action {
        REVIEW,
        REQUEST_INFORMATION,
        ANSWER,
        APPROVE,
        APPROVE_AT_ANOTHER_RATE,
        CONFIRM,
        OBJECT,
        REJECT
    }

    /// What each action leads to in each state; a pair that is not here is refused.
    private static final Map<Application.Status, Map<Action, Application.Status>> MOVES = Map.of(
            SUBMITTED,
            Map.of(Action.REVIEW, IN_REVIEW),
            IN_REVIEW,
            Map.of(
                    Action.REQUEST_INFORMATION, INFO_REQUESTED,
                    Action.APPROVE, APPROVED,
                    Action.APPROVE_AT_ANOTHER_RATE, PROPOSED,
                    Action.REJECT, REJECTED),
            INFO_REQUESTED,
            Map.of(Action.ANSWER, IN_REVIEW, Action.REJECT, REJECTED),
            PROPOSED,
            Map.of(Action.CONFIRM, APPROVED, Action.OBJECT, IN_REVIEW),
            APPROVED,
            Map.of(),
            REJECTED,
            Map.of());

    private static Application in(Application.Status status) {
        var decision = new Application.Decision(Samples.REVIEWER, Samples.NOW);
        return switch (status) {
            case SUBMITTED -> new Application.Submitted(FILE);
            case IN_REVIEW -> new Application.InReview(FILE, Samples.REVIEWER, null);
            case INFO_REQUESTED ->
                new Application.InfoRequested(FILE.asked("How many customers?", Samples.NOW), Samples.REVIEWER);
            case PROPOSED -> new Application.Proposed(FILE, decision, FINDING, Percentage.of("12.5"));
            case APPROVED -> new Application.Approved(FILE, decision, FINDING, Percentage.of("10"), null);
            case REJECTED -> new Application.Rejected(FILE, decision, "No shop.");
        };
    }

    private static Verdict act(Application application, Action action, AccountId reviewer) {
        var decision = new Application.Decision(reviewer, Samples.NOW);
        return switch (action) {
            case REVIEW -> application.review(reviewer);
            case REQUEST_INFORMATION -> application.requestInformation(reviewer, "How many?", Samples.NOW);
            case ANSWER -> application.answer(reply("Twelve", MainBusiness.IT_RESALE), Samples.NOW);
            case APPROVE -> application.approve(decision, FINDING, null, RULE);
            case APPROVE_AT_ANOTHER_RATE -> application.approve(decision, FINDING, Percentage.of("12.5"), RULE);
            case CONFIRM -> application.confirm(decision);
            case OBJECT -> application.object(reviewer, "Too much.");
            case REJECT -> application.reject(decision, "No shop.");
        };
    }

    private static Reply reply(String text, MainBusiness business) {
        return new Reply(text, Samples.answers(business), new Findings(Set.of(Flag.LITTLE_RESALE), List.of()));
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(Application.Status.values())
                .flatMap(status -> Stream.of(Action.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "R2.5 {0} and {1}")
    @MethodSource("everyPair")
    void every_state_and_every_action(Application.Status status, Action action) {
        var verdict = act(in(status), action, SECOND);
        var expected = MOVES.getOrDefault(status, Map.of()).get(action);
        if (expected == null) {
            assertThat(verdict).isEqualTo(new Verdict.NotInState(status));
        } else {
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.Done.class,
                            done -> assertThat(done.application().status()).isEqualTo(expected));
        }
    }

    @ParameterizedTest(name = "R2.5 the applicant as reviewer: {0} and {1}")
    @MethodSource("everyPair")
    void the_reviewer_is_never_the_applicant(Application.Status status, Action action) {
        var verdict = act(in(status), action, APPLICANT);
        boolean possible = MOVES.getOrDefault(status, Map.of()).containsKey(action) && action != Action.ANSWER;
        if (possible) {
            assertThat(verdict).isEqualTo(new Verdict.ReviewerIsApplicant());
        }
    }

    @Test
    @DisplayName("R2.5 questions and answers stay in the file; the answer may correct it, and flags follow")
    void questions_and_answers() {
        var asked = in(INFO_REQUESTED);
        var answered = (Verdict.Done) asked.answer(reply("We also advise.", MainBusiness.CONSULTING), Samples.NOW);
        var file = answered.application().file();
        assertThat(file.exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.question()).isEqualTo("How many customers?");
            assertThat(exchange.answer()).isEqualTo("We also advise.");
            assertThat(exchange.answeredAt()).isEqualTo(Samples.NOW);
        });
        assertThat(file.answers().mainBusiness()).isEqualTo(MainBusiness.CONSULTING);
        assertThat(file.findings().flags()).containsExactly(Flag.LITTLE_RESALE);
    }

    @ParameterizedTest(name = "R2.5 four eyes: the first reviewer alone cannot {0}")
    @EnumSource(
            value = Action.class,
            names = {"CONFIRM", "OBJECT"})
    void four_eyes(Action action) {
        assertThat(act(in(PROPOSED), action, Samples.REVIEWER)).isEqualTo(new Verdict.SecondReviewerIsFirst());
    }

    @Test
    @DisplayName("R4.1 R2.5 what was confirmed names both reviewers; what was objected to names the objection")
    void both_reviewers() {
        var confirmed = (Verdict.Done) act(in(PROPOSED), Action.CONFIRM, SECOND);
        assertThat(confirmed.application())
                .isEqualTo(new Application.Approved(
                        FILE,
                        new Application.Decision(Samples.REVIEWER, Samples.NOW),
                        FINDING,
                        Percentage.of("12.5"),
                        SECOND));
        var objected = (Verdict.Done) act(in(PROPOSED), Action.OBJECT, SECOND);
        assertThat(objected.application()).isEqualTo(new Application.InReview(FILE, Samples.REVIEWER, "Too much."));
    }

    @Test
    @DisplayName("R2.5 it waits since its last step: submission, question, answer, proposal")
    void waiting_since() {
        var later = Samples.NOW.plusSeconds(60);
        assertThat(in(SUBMITTED).waitingSince()).isEqualTo(Samples.NOW);
        var asked = (Verdict.Done) in(IN_REVIEW).requestInformation(SECOND, "Why?", later);
        assertThat(asked.application().waitingSince()).isEqualTo(later);
        var answered =
                (Verdict.Done) asked.application().answer(reply("So.", MainBusiness.OTHER), later.plusSeconds(60));
        assertThat(answered.application().waitingSince()).isEqualTo(later.plusSeconds(60));
        assertThat(new Application.Proposed(FILE, new Application.Decision(SECOND, later), FINDING, Percentage.ZERO)
                        .waitingSince())
                .isEqualTo(later);
    }

    @Test
    @DisplayName("R1.4 a consultancy in review cannot be approved with the finding that gives a discount")
    void consultancy() {
        var consultancy = new Application.InReview(Samples.file(MainBusiness.CONSULTING), Samples.REVIEWER, null);
        var decision = new Application.Decision(Samples.REVIEWER, Samples.NOW);
        assertThat(consultancy.approve(decision, FINDING, null, RULE))
                .isEqualTo(new Verdict.ConsultingGetsNoDiscount());
        var atRetail = (Verdict.Done) consultancy.approve(decision, new Finding(false, "Advises."), null, RULE);
        assertThat(atRetail.application())
                .isInstanceOfSatisfying(
                        Application.Approved.class,
                        approved -> assertThat(approved.rate()).isEqualTo(Percentage.ZERO));
    }
}
