package dev.mitra.reseller.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsultationStatesTest {

    @Test
    @DisplayName("R12.2 a unit that was asked answers once, and its first answer stays")
    void answeredOnce() {
        var unit = new Unit("legal", Samples.email("legal@kestrelwood.example"));
        var asked = Consultation.asked(ThreadId.random(), unit, "May we?", Samples.REVIEWER, Samples.NOW);

        var answered = asked.answer("Yes.", Samples.NOW).orElseThrow();

        assertThat(answered.progress()).isEqualTo(new Consultation.Answered("Yes.", Samples.NOW));
        assertThat(answered.answer("No.", Samples.NOW)).isEmpty();
    }
}
