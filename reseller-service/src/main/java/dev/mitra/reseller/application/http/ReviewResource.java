package dev.mitra.reseller.application.http;

import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Verdict;
import dev.mitra.reseller.application.app.ApproveApplication;
import dev.mitra.reseller.application.app.ConfirmApproval;
import dev.mitra.reseller.application.app.RejectApplication;
import dev.mitra.reseller.application.app.ReviewApplication;
import dev.mitra.reseller.application.app.ShowApplications;
import dev.mitra.reseller.reseller.http.ReasonRequest;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What sales does with an application. The reviewer is never the applicant (R2.5).
@Path("/v1/reseller-applications/{applicationId}")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class ReviewResource {

    private final ReviewApplication review;
    private final ApproveApplication approve;
    private final RejectApplication reject;
    private final ConfirmApproval confirm;
    private final ShowApplications applications;
    private final Caller caller;

    ReviewResource(
            ReviewApplication review,
            ApproveApplication approve,
            RejectApplication reject,
            ConfirmApproval confirm,
            ShowApplications applications,
            Caller caller) {
        this.review = review;
        this.approve = approve;
        this.reject = reject;
        this.confirm = confirm;
        this.applications = applications;
        this.caller = caller;
    }

    @POST
    @Path("review")
    @Operation(summary = "Take an application up", description = "SUBMITTED becomes IN_REVIEW.")
    public ApplicationView review(
            @PathParam("applicationId") ApplicationId applicationId, @Nullable NoContent nothing) {
        return view(review.begin(applicationId, caller.accountId()));
    }

    @POST
    @Path("information-request")
    @Operation(summary = "Ask the applicant", description = "By mail; the application waits for the answer.")
    public ApplicationView ask(
            @PathParam("applicationId") ApplicationId applicationId, @Valid @NotNull QuestionRequest request) {
        return view(review.ask(applicationId, caller.accountId(), request.question()));
    }

    @POST
    @Path("approval")
    @Operation(
            summary = "Approve an application",
            description = "With the reviewer's finding: without \"specialised in software retail\" the rate is 0"
                    + " (R1.5). Another rate than the default waits for a second reviewer.")
    public ApplicationView approve(
            @PathParam("applicationId") ApplicationId applicationId, @Valid @NotNull ApprovalRequest request) {
        var finding = request.finding().toFinding();
        return view(approve.approve(applicationId, caller.accountId(), finding, request.ratePercent()));
    }

    @POST
    @Path("rejection")
    @Operation(summary = "Reject an application", description = "For a reason that the applicant is told.")
    public ApplicationView reject(
            @PathParam("applicationId") ApplicationId applicationId, @Valid @NotNull ReasonRequest request) {
        return view(reject.reject(applicationId, caller.accountId(), request.reason()));
    }

    @POST
    @Path("approval-confirmation")
    @Operation(
            summary = "Confirm an approval",
            description = "A rate other than the default takes a second reviewer; who approved cannot confirm.")
    public ApplicationView confirm(
            @PathParam("applicationId") ApplicationId applicationId, @Nullable NoContent nothing) {
        return view(confirm.confirm(applicationId, caller.accountId()));
    }

    @POST
    @Path("approval-objection")
    @Operation(
            summary = "Object to an approval",
            description = "The second reviewer does not agree with the rate: the application is in review again. The"
                    + " applicant is not told.")
    public ApplicationView object(
            @PathParam("applicationId") ApplicationId applicationId, @Valid @NotNull ReasonRequest request) {
        return view(confirm.object(applicationId, caller.accountId(), request.reason()));
    }

    private ApplicationView view(Optional<Verdict> verdict) {
        var application = Verdicts.done(verdict);
        return ApplicationView.forSales(application, applications.age(application), applications.wait(application));
    }
}
