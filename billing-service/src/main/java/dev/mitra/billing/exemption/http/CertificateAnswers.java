package dev.mitra.billing.exemption.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.exemption.app.Submitting;
import dev.mitra.billing.exemption.app.UploadedFile;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import java.time.LocalDate;
import java.util.Base64;

/// What is said of a certificate that was submitted or filed.
///
/// @see CertificateRequest
final class CertificateAnswers {

    private CertificateAnswers() {}

    /// @param at where in the body the certificate stands
    static UploadedFile file(CertificateRequest body, String at) {
        try {
            var content = Base64.getDecoder().decode(body.file().content());
            return new UploadedFile(body.file().name(), body.file().mediaType(), content);
        } catch (IllegalArgumentException notBase64) {
            throw refusal(BillingProblem.FILE_NOT_ACCEPTED, at + "/file/content", "the content is not base64");
        }
    }

    static CertificateView view(Submitting submitting, LocalDate today, String at) {
        return switch (submitting) {
            case Submitting.Done(var certificate) -> CertificateView.of(certificate, today);
            case Submitting.UnknownReseller _ ->
                throw Problem.of(CommonProblem.INVALID_VALUE).at("/resellerId", CommonProblem.INVALID_VALUE);
            case Submitting.ReceivedLater _ ->
                throw Problem.of(CommonProblem.INVALID_VALUE).at("/receivedAt", CommonProblem.INVALID_VALUE);
            case Submitting.UnknownState(var place) ->
                throw refusal(BillingProblem.UNKNOWN_STATE, at + "/states/" + place + "/state");
            case Submitting.NotGoodToday _ ->
                throw refusal(BillingProblem.CERTIFICATE_NOT_GOOD_TODAY, at + "/signedOn");
            case Submitting.BadFile(var why) -> throw refusal(BillingProblem.FILE_NOT_ACCEPTED, at + "/file", why);
            case Submitting.SubmittedBefore _ -> throw Problem.of(BillingProblem.CERTIFICATE_SUBMITTED_BEFORE);
        };
    }

    private static Problem refusal(BillingProblem code, String pointer, String... arguments) {
        return Problem.of(code, arguments).at(pointer, code, arguments);
    }
}
