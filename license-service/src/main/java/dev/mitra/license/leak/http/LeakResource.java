package dev.mitra.license.leak.http;

import dev.mitra.license.issue.http.CallerView;
import dev.mitra.license.leak.LeakReport;
import dev.mitra.license.leak.app.ReportLeak;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// For staff who found a licence file where it does not belong; then they replace it, which revokes it.
@Path("/v1/license-leak-reports")
@RunOnVirtualThread
@RolesAllowed({Roles.SALES, Roles.OPS, Roles.ADMIN})
@Tag(name = "Leaks", description = "From a leaked file to whoever had it.")
public class LeakResource {

    private final ReportLeak reportLeak;
    private final CallerView caller;

    public LeakResource(ReportLeak reportLeak, CallerView caller) {
        this.reportLeak = reportLeak;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "reportLeak",
            summary = "Report a leaked file",
            description = "From its hash or its text to the licence, the mails that carried it and its downloads.")
    public LeakView report(@NotNull @Valid LeakRequest request) {
        if ((request.sha256() == null) == (request.file() == null)) {
            throw Problem.of(LeakProblem.HASH_OR_FILE);
        }
        Optional<LeakReport> report = request.sha256() != null
                ? reportLeak.byHash(request.sha256().toLowerCase(Locale.ROOT), caller.actor())
                : reportLeak.byFile(String.valueOf(request.file()), caller.actor());
        return report.map(found -> LeakView.of(found, caller.view(found.license())))
                .orElseThrow(() -> Problem.of(LeakProblem.NOT_OUR_LICENSE_FILE));
    }
}
