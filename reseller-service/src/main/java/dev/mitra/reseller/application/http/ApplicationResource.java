package dev.mitra.reseller.application.http;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.app.AnswerQuestion;
import dev.mitra.reseller.application.app.ShowApplications;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Applications as their applicants send and see them, and the work list of sales.
@Path("/v1/reseller-applications")
@RunOnVirtualThread
public class ApplicationResource {

    private final Reception reception;
    private final AnswerQuestion answerQuestion;
    private final ShowApplications applications;
    private final Caller caller;

    ApplicationResource(
            Reception reception, AnswerQuestion answerQuestion, ShowApplications applications, Caller caller) {
        this.reception = reception;
        this.answerQuestion = answerQuestion;
        this.applications = applications;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CUSTOMER)
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Apply as reseller",
            description = "Anyone with a verified e-mail address may apply, once at a time (R2.1, R2.2).")
    public ApplicationView apply(@Valid @NotNull ApplicationRequest request) {
        return reception.take(request);
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.SALES})
    @Operation(
            summary = "List applications",
            description =
                    "Newest first: all of them for sales, with age, flags and next action; else the caller's own.")
    public Page<ApplicationView> list(
            @QueryParam("status") Application.@Nullable Status status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        if (status == Application.Status.PROPOSED && !isSales()) {
            return new Page<>(List.of(), null);
        }
        var before = request.afterId(ApplicationId.PREFIX, ApplicationId::new).orElse(null);
        @Nullable AccountId whose = isSales() ? null : caller.accountId();
        var page = request.pageByText(
                applications.list(whose, statuses(status), before, request.fetch()),
                application -> application.file().id().external());
        return new Page<>(page.data().stream().map(this::view).toList(), page.nextCursor());
    }

    @GET
    @Path("{applicationId}")
    @RolesAllowed({Roles.CUSTOMER, Roles.SALES})
    @Operation(summary = "Read an application", description = "One's own, or any for sales.")
    public ApplicationView byId(@PathParam("applicationId") ApplicationId applicationId) {
        var found = isSales()
                ? applications.of(applicationId)
                : applications.ofApplicant(applicationId, caller.accountId());
        return view(found.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND)));
    }

    @POST
    @Path("{applicationId}/answer")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(
            summary = "Answer a question",
            description = "With corrections of anything that was said before; the review goes on.")
    public ApplicationView answer(
            @PathParam("applicationId") ApplicationId applicationId, @Valid @NotNull AnswerRequest request) {
        var form = request.profile();
        var profile = form == null ? null : form.toProfile("/profile");
        var answer = new AnswerQuestion.Answer(request.answer(), request::corrected, profile);
        return ApplicationView.forApplicant(
                Verdicts.done(answerQuestion.answer(applicationId, caller.accountId(), answer)));
    }

    /// An applicant sees a proposed approval as IN_REVIEW, and finds it under that name.
    private Set<Application.Status> statuses(Application.@Nullable Status status) {
        if (status == null) {
            return Set.of();
        }
        return status == Application.Status.IN_REVIEW && !isSales()
                ? Set.of(status, Application.Status.PROPOSED)
                : Set.of(status);
    }

    private ApplicationView view(Application application) {
        return isSales()
                ? ApplicationView.forSales(application, applications.age(application), applications.wait(application))
                : ApplicationView.forApplicant(application);
    }

    private boolean isSales() {
        return caller.hasRole(Roles.SALES);
    }
}
