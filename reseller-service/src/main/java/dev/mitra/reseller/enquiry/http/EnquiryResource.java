package dev.mitra.reseller.enquiry.http;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.app.ShowThreads;
import dev.mitra.reseller.enquiry.Enquiries;
import dev.mitra.reseller.enquiry.Enquiry;
import dev.mitra.reseller.enquiry.EnquiryId;
import dev.mitra.reseller.enquiry.app.ShowEnquiries;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Applications that mails began (R2.4): for the sender, who finishes one by sending the form, and for
/// sales.
@Path("/v1/application-enquiries")
@RunOnVirtualThread
@RolesAllowed({Roles.CUSTOMER, Roles.SALES})
public class EnquiryResource {

    private final ShowEnquiries enquiries;
    private final ShowThreads threads;
    private final Caller caller;

    EnquiryResource(ShowEnquiries enquiries, ShowThreads threads, Caller caller) {
        this.enquiries = enquiries;
        this.threads = threads;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List begun applications",
            description = "What came by mail and waits for the form, newest first: all for sales, else what the"
                    + " caller's verified mailbox sent (R2.4).")
    public Page<EnquiryView> list(
            @QueryParam("status") Enquiry.@Nullable Status status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterId(EnquiryId.PREFIX, EnquiryId::new).orElse(null);
        var own = mailbox().orElse(null);
        if (!isSales() && own == null) {
            return new Page<>(List.of(), null);
        }
        var page = request.pageByText(
                enquiries.list(new Enquiries.Filter(isSales() ? null : own, status), before, request.fetch()),
                enquiry -> enquiry.id().external());
        return new Page<>(page.data().stream().map(found -> view(found, null)).toList(), page.nextCursor());
    }

    @GET
    @Path("{enquiryId}")
    @Operation(summary = "Read a begun application", description = "With the words of its mail.")
    public EnquiryView byId(@PathParam("enquiryId") EnquiryId enquiryId) {
        var found = isSales() ? enquiries.of(enquiryId) : mailbox().flatMap(own -> enquiries.ofMailbox(enquiryId, own));
        var enquiry = found.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return view(
                enquiry, threads.messages(enquiry.thread(), null, 1).getFirst().body());
    }

    private EnquiryView view(Enquiry enquiry, @Nullable String text) {
        return EnquiryView.of(enquiry, text, isSales() ? enquiries.age(enquiry) : null);
    }

    private Optional<EmailAddress> mailbox() {
        return caller.emailVerified() ? caller.email() : Optional.empty();
    }

    private boolean isSales() {
        return caller.hasRole(Roles.SALES);
    }
}
