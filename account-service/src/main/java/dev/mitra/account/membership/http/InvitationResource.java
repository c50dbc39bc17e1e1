package dev.mitra.account.membership.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.membership.Invitation.Offer;
import dev.mitra.account.membership.InvitationId;
import dev.mitra.account.membership.Invited;
import dev.mitra.account.membership.app.InviteMember;
import dev.mitra.account.membership.app.KeepInvitations;
import dev.mitra.account.person.Language;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Asking people, and whole organisations, to come in.
@Path("/v1/organisations/{organisationId}")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class InvitationResource {

    private final InviteMember inviteMember;
    private final KeepInvitations keepInvitations;
    private final Caller caller;

    InvitationResource(InviteMember inviteMember, KeepInvitations keepInvitations, Caller caller) {
        this.inviteMember = inviteMember;
        this.keepInvitations = keepInvitations;
        this.caller = caller;
    }

    @POST
    @Path("/invitations")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "inviteMember",
            summary = "Invite somebody to join",
            description =
                    "For owners. Mails a link that works once, for fourteen days, and replaces an earlier one to the"
                            + " same address. The answer is the same whether or not the address has an account.")
    public InvitationView invite(@RestPath OrganisationId organisationId, @NotNull @Valid InvitationBody body) {
        return invite(organisationId, body.email(), new Offer.Membership(body.role()), body.language());
    }

    @POST
    @Path("/merger-offers")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "offerMerger",
            summary = "Offer to take another organisation in",
            description = "For owners. Mails a code to the address; an owner of another organisation accepts with it.")
    public InvitationView offer(@RestPath OrganisationId organisationId, @NotNull @Valid MergerOfferBody body) {
        return invite(organisationId, body.email(), new Offer.Merger(), body.language());
    }

    @GET
    @Path("/invitations")
    @Operation(
            operationId = "listInvitations",
            summary = "List open invitations",
            description = "For owners: invitations and offers that nobody has answered, the oldest first, on one page.")
    public Page<InvitationView> list(@RestPath OrganisationId organisationId) {
        var open = keepInvitations
                .open(caller.accountId(), organisationId)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return new Page<>(open.stream().map(InvitationView::of).toList(), null);
    }

    @DELETE
    @Path("/invitations/{invitationId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Take an invitation back",
            description = "For owners. Its link works no more.")
    public void withdraw(@RestPath OrganisationId organisationId, @RestPath InvitationId invitationId) {
        ChangeProblems.check(keepInvitations.withdraw(caller.accountId(), organisationId, invitationId));
    }

    private InvitationView invite(OrganisationId to, EmailAddress email, Offer offer, String language) {
        var speaks = Language.parse(language).orElseThrow();
        return switch (inviteMember.invite(caller.accountId(), to, email, offer, speaks)) {
            case Invited.Sent(var invitation) -> InvitationView.of(invitation);
            case Invited.NotThere() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Invited.NotOwner() -> throw Problem.of(AccountProblem.ORGANISATION_ROLE_REQUIRED);
            case Invited.AlreadyMember() -> throw Problem.of(AccountProblem.ALREADY_MEMBER);
            case Invited.TooMany() ->
                throw Problem.of(AccountProblem.TOO_MANY_INVITATIONS)
                        .with("retryAfterSeconds", Duration.ofHours(1).toSeconds());
        };
    }
}
