package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.conversation.Opening;
import dev.mitra.reseller.conversation.Scenario;
import dev.mitra.reseller.conversation.Subject;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A new thread with its first message.
///
/// @param scenario with the topic GUIDANCE, and with no other (R11.2)
public record ThreadRequest(
        @NotNull Topic topic,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 20000) String text,
        @Nullable @Valid ScenarioForm scenario) {

    /// @param seats users or machines
    public record ScenarioForm(
            @NotBlank @Size(max = 1000) String products,
            @Nullable @Min(1) Integer seats,
            @NotBlank @Size(max = 4000) String environment) {

        static ScenarioForm of(Scenario scenario) {
            return new ScenarioForm(scenario.products(), scenario.seats(), scenario.environment());
        }
    }

    /// @throws Problem 422 when the scenario is missing or does not belong there
    Opening opening() {
        if ((topic == Topic.GUIDANCE) != (scenario != null)) {
            throw Problem.of(ResellerProblem.SCENARIO_BELONGS_TO_GUIDANCE)
                    .at("/scenario", ResellerProblem.SCENARIO_BELONGS_TO_GUIDANCE);
        }
        var stated =
                scenario == null ? null : new Scenario(scenario.products(), scenario.seats(), scenario.environment());
        return new Opening(topic, Subject.of(subject), stated);
    }
}
