package dev.mitra.reseller.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.Samples;
import dev.mitra.reseller.conversation.Subject;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.programme.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnquiryStatesTest {

    @Test
    @DisplayName("R2.4 an open enquiry is finished by one applicant, a finished one by nobody")
    void finishedOnce() {
        var open = Enquiry.opened(
                ThreadId.random(),
                Samples.email("owner@lonestar-licences.example"),
                Language.EN,
                Subject.of("May we resell?"),
                Samples.NOW);
        assertThat(open.progress().status()).isEqualTo(Enquiry.Status.OPEN);
        var applicant = ResellerId.random();

        var finished = open.finishedBy(applicant, Samples.NOW);

        assertThat(finished.progress()).isEqualTo(new Enquiry.Finished(applicant, Samples.NOW));
        assertThat(finished.progress().status()).isEqualTo(Enquiry.Status.FINISHED);
        assertThatThrownBy(() -> finished.finishedBy(ResellerId.random(), Samples.NOW))
                .isInstanceOf(IllegalStateException.class);
    }
}
